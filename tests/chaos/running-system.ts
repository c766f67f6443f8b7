import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, closeSync, openSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { postgresUrl } from '../../bin/local/postgres.ts';
import { commandLine, isRunning, runningFrom, signal, waitUntilGone } from '../../bin/local/processes.ts';
import { nodeProgram } from '../../bin/local/program.ts';
import { localSecrets } from '../../bin/local/secrets.ts';
import { temporalDatabase } from '../../bin/local/temporal.ts';
import { createTemporal } from '../../platform/temporal.ts';
import { type Place, makePlace, removePlace } from '../bin/running-start.ts';
import { freePorts } from './free-ports.ts';
import { OtherApi } from './other-api.ts';
import { processesOf } from './processes.ts';
import { PARTS, type Victim } from './victims.ts';

const READY_MS = 90_000;
const READY_POLL_MS = 100;
const STOP_MS = 60_000;
const GONE_MS = 10_000;
const ENGINE_MS = 10_000;
const OUTAGE_MS = 4_000;
const TOLD_IN_VAIN_MS = 1_000;

const SETTINGS = {
  LOG_LEVEL: 'warn',
  ACCESS_TOKEN_MINUTES: '1440',
  RATE_REGISTER_PER_MINUTE: '100000',
  RATE_SIGN_IN_PER_MINUTE: '100000',
  RATE_CREATE_PER_MINUTE: '100000',
  RATE_SUBMIT_PER_MINUTE: '100000',
  INTERVIEW_PATIENCE_MS: '1000',
  MODEL_ATTEMPT_MS: '1000',
  MODEL_TOTAL_MS: '3000',
  MODEL_RETRY_MS: '1000',
  // The first that is in use judges; hostile endpoints tell that some are retired.
  GROQ_MODELS: Array.from({ length: 10 }, (_, number) => `scripted-${number}`).join(','),
};

export interface SystemOutside {
  smtpUrl: string;
  /** Null for a system whose interviews are all judged by rules. */
  modelUrl: string | null;
  /** Whether an API without a model stands beside the system's own, so that there are interviews by both. */
  otherApi: boolean;
}

/** The whole local system as `npm start` runs it, built anew, with a folder and ports of its own. */
export class RunningSystem {
  readonly url: string;
  /** Null where there is only one. */
  readonly otherUrl: string | null;
  /** When a part was killed, ms since 1970. */
  readonly deaths: { victim: Victim; at: number }[] = [];
  readonly #place: Place;
  readonly #starter: ChildProcess;
  readonly #otherApi: OtherApi | null;
  readonly #killOnExit = () => this.#killAll();

  private constructor(place: Place, built: string, outside: SystemOutside, otherPorts: Record<string, string>) {
    this.#place = place;
    this.url = `http://127.0.0.1:${place.env['PORT']}`;
    const { command, args } = nodeProgram(path.join(built, 'dist/bin/start.js'));
    const log = openSync(path.join(this.folder, 'start.log'), 'a');
    const env = {
      ...place.env,
      ...SETTINGS,
      // One address for both APIs, as a balancer has: tokens of the one hold at the other.
      PUBLIC_URL: this.url,
      SMTP_URL: outside.smtpUrl,
      GROQ_BASE_URL: outside.modelUrl ?? '',
    };
    this.#starter = spawn(command, args, { cwd: built, env, stdio: ['ignore', log, log], detached: true });
    closeSync(log);
    this.#otherApi = outside.otherApi ? new OtherApi(place.dataDir, built, { ...env, ...otherPorts }) : null;
    this.otherUrl = this.#otherApi?.url ?? null;
    process.once('exit', this.#killOnExit);
  }

  /**
   * Resolves once the system says that it is ready.
   * @param built folder of the server, built
   */
  static async start(built: string, outside: SystemOutside): Promise<RunningSystem> {
    const { dataDir, env } = await makePlace();
    const names = Object.keys(env).filter((name) => name.endsWith('PORT'));
    const { OTHER_PORT = '', OTHER_METRICS_PORT = '', ...ports } = await freePorts([...names, 'OTHER_PORT', 'OTHER_METRICS_PORT']);
    const other = { PORT: OTHER_PORT, METRICS_PORT: OTHER_METRICS_PORT };
    const system = new RunningSystem({ dataDir, env: { ...env, ...ports } }, built, outside, other);
    try {
      await system.#untilReady(system.url);
      system.#otherApi?.start(system.databaseUrl, system.temporalAddress);
      if (system.otherUrl !== null) await system.#untilReady(system.otherUrl);
      return system;
    } catch (error) {
      await system.kill();
      throw new Error(`The system was not ready in ${READY_MS / 1000} s: see ${system.folder}.`, { cause: error });
    }
  }

  get victims(): readonly Victim[] {
    return this.#otherApi ? [...PARTS, 'other api'] : PARTS;
  }

  get databaseUrl(): string {
    const { dataDir, env } = this.#place;
    return postgresUrl(Number(env['ROUNDS_POSTGRES_PORT']), localSecrets(dataDir).POSTGRES_PASSWORD);
  }

  get temporalAddress(): string {
    return `127.0.0.1:${this.#place.env['ROUNDS_TEMPORAL_PORT']}`;
  }

  /** Fernet keys that open what is sealed. */
  get keyring(): string[] {
    return localSecrets(this.#place.dataDir).ROUNDS_KEYRING.split(',');
  }

  /** Holds the data folder and what the start printed. */
  get folder(): string {
    return path.dirname(this.#place.dataDir);
  }

  /**
   * Kills a part with -9.
   * @returns false where it does not run just now
   */
  killPart(victim: Victim): boolean {
    const { dataDir } = this.#place;
    const pid = victim === 'other api'
      ? (this.#otherApi?.pid() ?? null)
      : runningFrom(path.join(dataDir, 'run', `${victim}.pid`), dataDir);
    if (pid !== null) {
      signal(pid, 'SIGKILL');
      this.deaths.push({ victim, at: Date.now() });
    }
    this.#note(pid === null ? `${victim} does not run` : `killed ${victim}`);
    return pid !== null;
  }

  /** The id of the engine's namespace: a new database has a new one. */
  async engineId(): Promise<string> {
    const temporal = createTemporal({ temporal: { address: this.temporalAddress, namespace: 'default' } }, {});
    try {
      return await temporal.namespaceId(ENGINE_MS);
    } finally {
      await temporal.close();
    }
  }

  /** Kills the engine, and lets nothing be started for longer than the API tries to tell an answer. */
  async withoutEngine(): Promise<void> {
    await this.#withoutRestarts(async () => {
      this.killPart('temporal');
      await delay(OUTAGE_MS);
    });
  }

  /**
   * Kills the worker, then the engine, and deletes the engine's database: what was told in between is known to nobody
   * but Postgres.
   */
  async loseEngine(): Promise<void> {
    await this.#withoutRestarts(async () => {
      this.killPart('worker');
      await delay(TOLD_IN_VAIN_MS);
      this.killPart('temporal');
      const database = temporalDatabase(this.#place.dataDir);
      rmSync(database);
      for (const more of ['-wal', '-shm']) rmSync(database + more, { force: true });
      this.#note('deleted the database of temporal');
    });
  }

  /** Stops it as Ctrl-C does; resolves with the exit code and the command lines of what it has left running. */
  async interrupt(): Promise<{ code: unknown; left: string[] }> {
    await this.#otherApi?.stop();
    const ended = once(this.#starter, 'exit', { signal: AbortSignal.timeout(STOP_MS) });
    this.#starter.kill('SIGINT');
    const [code] = await ended;
    const left = this.#processes().map((pid) => commandLine(pid) ?? String(pid));
    return { code, left };
  }

  /** Leaves no process, whatever state the system is in; data and logs stay. */
  async kill(): Promise<void> {
    await this.#otherApi?.stop();
    for (let pids = this.#killAll(); pids.length > 0; pids = this.#killAll()) {
      await Promise.all(pids.map((pid) => waitUntilGone(pid, GONE_MS)));
    }
    process.removeListener('exit', this.#killOnExit);
  }

  remove(): void {
    removePlace(this.#place);
  }

  /** The starter stands still meanwhile. */
  async #withoutRestarts(work: () => Promise<void>): Promise<void> {
    signal(this.#starterPid, 'SIGSTOP');
    try {
      await work();
    } finally {
      signal(this.#starterPid, 'SIGCONT');
    }
  }

  /** Into a log beside the parts' own, with the same clock. */
  #note(line: string): void {
    appendFileSync(path.join(this.folder, 'kills.log'), `${new Date().toISOString()} ${line}\n`);
  }

  get #starterPid(): number {
    if (this.#starter.pid === undefined) throw new Error('The start could not be started.');
    return this.#starter.pid;
  }

  async #untilReady(url: string): Promise<void> {
    const late = AbortSignal.timeout(READY_MS);
    while (!(await isReady(url))) {
      if (this.#starter.exitCode !== null) throw new Error(`The start ended with code ${this.#starter.exitCode}.`);
      await delay(READY_POLL_MS, undefined, { signal: late });
    }
  }

  #killAll(): number[] {
    this.#starter.kill('SIGKILL');
    const pids = this.#processes();
    for (const pid of pids) signal(pid, 'SIGKILL');
    return pids;
  }

  #processes(): number[] {
    return processesOf(this.#place.dataDir).filter((pid) => pid !== process.pid && isRunning(pid));
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
