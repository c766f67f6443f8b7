import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, closeSync, openSync, readFileSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { vi } from 'vitest';
import { isFree } from '../../bin/local/ports.ts';
import { postgresUrl } from '../../bin/local/postgres.ts';
import { commandLine, isRunning, runningFrom, signal, waitUntilGone } from '../../bin/local/processes.ts';
import { nodeProgram, ownProgram, projectFolder } from '../../bin/local/program.ts';
import { temporalDatabase } from '../../bin/local/temporal.ts';
import { createTemporal } from '../../platform/temporal.ts';
import { type Place, makePlace, removePlace } from '../bin/running-start.ts';

const READY_MS = 90_000;
const STOP_MS = 60_000;
const GONE_MS = 10_000;
const ENGINE_MS = 10_000;
const OUTAGE_MS = 4_000;
const TOLD_IN_VAIN_MS = 1_000;
/** Below the ports that machines give to outgoing connections: a client that tries again could sit on a part's port. */
const FIRST_PORT = 15_000;
const LAST_PORT = 30_000;

/** Parts of the system that the test kills. */
export const VICTIMS = ['worker', 'api', 'temporal', 'postgres'] as const;
export type Victim = (typeof VICTIMS)[number];

/** An empty variable counts as not set, so that no `.env` file of the project lets the test loose on another system. */
const ALONE = ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'SMTP_URL', 'GROQ_API_KEY', 'GROQ_BASE_URL', 'HOST', 'PUBLIC_URL', 'NODE_ENV'];

const SETTINGS = {
  LOG_LEVEL: 'warn',
  RATE_REGISTER_PER_MINUTE: '100000',
  RATE_SIGN_IN_PER_MINUTE: '100000',
  RATE_CREATE_PER_MINUTE: '100000',
  RATE_SUBMIT_PER_MINUTE: '100000',
  ...Object.fromEntries(ALONE.map((name) => [name, ''])),
};

/** The whole local system as `npm start` runs it, with a folder and ports of its own. */
export class RunningSystem {
  readonly url: string;
  readonly #place: Place;
  readonly #starter: ChildProcess;
  readonly #killOnExit = () => this.#killAll();

  private constructor(place: Place) {
    this.#place = place;
    this.url = `http://127.0.0.1:${place.env['PORT']}`;
    const { command, args } = nodeProgram(ownProgram('start'));
    const log = openSync(path.join(this.folder, 'start.log'), 'a');
    this.#starter = spawn(command, args, {
      cwd: projectFolder,
      env: { ...place.env, ...SETTINGS },
      stdio: ['ignore', log, log],
      detached: true,
    });
    closeSync(log);
    process.once('exit', this.#killOnExit);
  }

  /** Resolves once the system says that it is ready. */
  static async start(): Promise<RunningSystem> {
    const place = await makePlace();
    const system = new RunningSystem({ ...place, env: { ...place.env, ...(await freePorts(place.env)) } });
    try {
      await vi.waitUntil(() => system.#isReady(), { timeout: READY_MS, interval: 100 });
      return system;
    } catch (error) {
      await system.kill();
      throw new Error(`The system was not ready in ${READY_MS / 1000} s: see ${system.folder}.`, { cause: error });
    }
  }

  get databaseUrl(): string {
    const { dataDir, env } = this.#place;
    return postgresUrl(Number(env['ROUNDS_POSTGRES_PORT']), passwordIn(dataDir));
  }

  /** Holds the data folder and what the start printed. */
  get folder(): string {
    return path.dirname(this.#place.dataDir);
  }

  /**
   * Kills a part with -9.
   * @returns false where it does not run just now
   */
  killPart(part: Victim): boolean {
    const { dataDir } = this.#place;
    const pid = runningFrom(path.join(dataDir, 'run', `${part}.pid`), dataDir);
    if (pid !== null) signal(pid, 'SIGKILL');
    this.#note(pid === null ? `${part} does not run` : `killed ${part}`);
    return pid !== null;
  }

  /** The id of the engine's namespace: a new database has a new one. */
  async engineId(): Promise<string> {
    const address = `127.0.0.1:${this.#place.env['ROUNDS_TEMPORAL_PORT']}`;
    const temporal = createTemporal({ temporal: { address, namespace: 'default' } }, {});
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
    const ended = once(this.#starter, 'exit', { signal: AbortSignal.timeout(STOP_MS) });
    this.#starter.kill('SIGINT');
    const [code] = await ended;
    const left = this.#processes().map((pid) => commandLine(pid) ?? String(pid));
    return { code, left };
  }

  /** Leaves no process, whatever state the system is in; the folder stays. */
  async kill(): Promise<void> {
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

  async #isReady(): Promise<boolean> {
    if (this.#starter.exitCode !== null) throw new Error(`The start ended with code ${this.#starter.exitCode}.`);
    try {
      const response = await fetch(`${this.url}/readyz`, { signal: AbortSignal.timeout(2_000) });
      await response.arrayBuffer();
      return response.ok;
    } catch {
      return false;
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

async function freePorts(env: NodeJS.ProcessEnv): Promise<NodeJS.ProcessEnv> {
  const names = Object.keys(env).filter((name) => name.endsWith('PORT'));
  const ports: Record<string, string> = {};
  let port = FIRST_PORT + Math.floor(Math.random() * (LAST_PORT - FIRST_PORT));
  for (const name of names) {
    do port += 1;
    while (!(await isFree(port)));
    ports[name] = String(port);
  }
  return ports;
}

function passwordIn(dataDir: string): string {
  const { POSTGRES_PASSWORD } = JSON.parse(readFileSync(path.join(dataDir, 'secrets.json'), 'utf8'));
  return POSTGRES_PASSWORD;
}

/** Processes with a folder in their command line, or in it, as what a Postgres runs is. */
function processesOf(folder: string): number[] {
  if (process.platform !== 'linux') {
    const lines = execFileSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' }).split('\n');
    return lines.filter((line) => line.includes(folder)).map((line) => Number.parseInt(line, 10));
  }
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number);
  return pids.filter((pid) => commandLine(pid)?.includes(folder) || workingFolder(pid).startsWith(folder));
}

function workingFolder(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}
