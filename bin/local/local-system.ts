import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from '../../platform/config.ts';
import type { MigrationFiles } from '../../platform/migration-engine.ts';
import { deploy } from '../../platform/migrations.ts';
import { preparePostgres, waitForDatabase } from './postgres.ts';
import { ProcessSupervisor } from './process-supervisor.ts';
import { removePidFile, runningFrom, writePidFile } from './processes.ts';
import { StartError } from './start-error.ts';
import type { Programs } from './system-parts.ts';
import {
  apiCommand, clusterFolder, databaseCommand, mailboxCommand, systemParts, temporalCommand, workerCommand,
} from './system-parts.ts';
import type { SystemPlan } from './system-plan.ts';
import { dataFolder, planSystem } from './system-plan.ts';
import { temporalExecutable } from './temporal-executable.ts';
import { waitForEngine, waitForPort } from './temporal.ts';

const READY_POLL_MS = 100;
const PROGRESS_MS = 10_000;
const PART_TIMEOUT_MS = 60_000;

export interface LocalSystemOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly migrations: MigrationFiles;
  readonly programs: Programs;
  /** Runs once the database is migrated, before the API starts; makes nothing that is there already. */
  readonly seedDemoAccounts?: (config: Config) => Promise<void>;
  /** Text in the command line of a program that starts systems. */
  readonly starterMark: string;
  readonly print: (line: string) => void;
}

/** The whole system on one machine: its parts start side by side, each as soon as what it needs is there. */
export class LocalSystem {
  readonly #options: LocalSystemOptions;
  readonly #dataDir: string;
  readonly #supervisor: ProcessSupervisor;
  readonly #ending = new AbortController();
  readonly #pidFile: string;
  #holdsFolder = false;

  /** Makes the data folder. */
  constructor(options: LocalSystemOptions) {
    this.#options = options;
    this.#dataDir = dataFolder(options.env);
    this.#supervisor = new ProcessSupervisor(this.#dataDir, options.print);
    this.#pidFile = path.join(this.#dataDir, 'run', 'start.pid');
  }

  /**
   * Starts everything; resolves when the API says that it is ready.
   * @throws ConfigError, StartError; call `stop` then
   */
  async start(): Promise<SystemPlan> {
    this.#holdFolder();
    await this.#supervisor.stopLeftovers(Object.values(systemParts(this.#dataDir)));
    const plan = await planSystem(this.#options.env, this.#dataDir);
    await Promise.all([this.#startMailbox(plan), this.#startData(plan), this.#startEngine(plan)]);
    await this.#untilReady(plan);
    return plan;
  }

  /** Stops all parts in order. */
  async stop(): Promise<void> {
    this.#ending.abort();
    await this.#supervisor.stop();
    if (this.#holdsFolder) removePidFile(this.#pidFile);
  }

  /** Ends all parts at once; a `stop` that is under way ends with them. */
  kill(): void {
    this.#supervisor.kill();
  }

  #holdFolder(): void {
    const other = runningFrom(this.#pidFile, this.#options.starterMark);
    if (other !== null && other !== process.pid) {
      throw new StartError(
        `Rounds runs in ${this.#dataDir} already (process ${other}): stop it, or set ROUNDS_DATA_DIR and other ports.`,
      );
    }
    writePidFile(this.#pidFile, process.pid);
    this.#holdsFolder = true;
  }

  async #startMailbox(plan: SystemPlan): Promise<void> {
    if (!plan.mailbox) return;
    this.#supervisor.start(systemParts(this.#dataDir).mailbox, mailboxCommand(plan, plan.mailbox.smtpPort));
    await this.#within('The mailbox', 'mailbox.log', (abort) => waitForPort(plan.config.mailboxPort, abort));
  }

  async #startData(plan: SystemPlan): Promise<void> {
    const { print, migrations, programs, seedDemoAccounts } = this.#options;
    const { url } = plan.config.database;
    if (plan.postgres) {
      const cluster = clusterFolder(this.#dataDir);
      if (!existsSync(cluster)) print('Making the database, once.');
      await preparePostgres(cluster, plan.postgres.password);
      this.#supervisor.start(systemParts(this.#dataDir).postgres, await databaseCommand(plan, plan.postgres.port));
      await this.#within('Postgres', 'postgres.log', (abort) => waitForDatabase(url, abort));
    }
    const onWait = () => print('Waiting for another migration of the same database to end.');
    const applied = await deploy(url, migrations, { onWait });
    if (applied.length > 0) print(`Migrated the database: ${applied.join(', ')}.`);
    await seedDemoAccounts?.(plan.config);
    this.#supervisor.start(systemParts(this.#dataDir).api, apiCommand(plan, programs));
    this.#supervisor.start(systemParts(this.#dataDir).worker, workerCommand(plan, programs));
  }

  async #startEngine(plan: SystemPlan): Promise<void> {
    if (!plan.temporal) return;
    const { env, print } = this.#options;
    const executable = await temporalExecutable({ env, progress: print, abort: this.#ending.signal });
    const { port } = plan.temporal;
    this.#supervisor.start(systemParts(this.#dataDir).temporal, temporalCommand(plan, executable, port));
    await this.#within('Temporal', 'temporal.log', (abort) => waitForEngine(port, abort));
  }

  async #within(name: string, log: string, wait: (abort: AbortSignal) => Promise<void>): Promise<void> {
    const timeout = AbortSignal.timeout(PART_TIMEOUT_MS);
    try {
      await wait(AbortSignal.any([this.#ending.signal, timeout]));
    } catch (error) {
      if (!timeout.aborted) throw error;
      throw new StartError(`${name} did not come up in ${PART_TIMEOUT_MS / 1000} s: see ${this.#log(log)}.`);
    }
  }

  #log(name: string): string {
    return path.join(this.#dataDir, 'logs', name);
  }

  async #untilReady(plan: SystemPlan): Promise<void> {
    const { host, port } = plan.config.http;
    const name = host === undefined || host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
    const url = `http://${name.includes(':') ? `[${name}]` : name}:${port}/readyz`;
    let saidAt = performance.now();
    while (!(await isReady(url, this.#ending.signal))) {
      if (performance.now() - saidAt > PROGRESS_MS) {
        saidAt = performance.now();
        this.#options.print(`Waiting for the API and the worker: see ${this.#log('api.log')} and worker.log.`);
      }
      await delay(READY_POLL_MS, undefined, { signal: this.#ending.signal });
    }
  }
}

async function isReady(url: string, abort: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.any([abort, AbortSignal.timeout(2_000)]) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
