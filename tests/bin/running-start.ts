import type { ChildProcess, StdioOptions } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { isRunning } from '../../bin/local/processes.ts';
import { nodeProgram } from '../../bin/local/program.ts';
import { freePort } from '../support/ports.ts';

export const PARTS = ['api', 'worker', 'temporal', 'mailbox', 'postgres'];

/** What a developer's `.env` may say, and would lead a test astray. */
const FROM_ENV_FILES = ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'SMTP_URL', 'GROQ_API_KEY', 'GROQ_BASE_URL', 'HOST', 'PUBLIC_URL', 'NODE_ENV'];

/** Folder and ports of one local system, apart from all others. */
export interface Place {
  readonly dataDir: string;
  readonly env: NodeJS.ProcessEnv;
}

export async function makePlace(): Promise<Place> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rounds-start-'));
  chmodSync(folder, 0o755);
  const dataDir = path.join(folder, 'data');
  const names = [
    'PORT', 'METRICS_PORT', 'MAILBOX_PORT', 'ROUNDS_POSTGRES_PORT', 'ROUNDS_TEMPORAL_PORT', 'ROUNDS_SMTP_PORT',
    'ROUNDS_WORKER_METRICS_PORT',
  ];
  const ports: Record<string, string> = {};
  for (const name of names) ports[name] = String(await freePort());
  const { PATH, HOME, TEMPORAL_CLI_PATH } = process.env;
  // An empty variable counts as not set, so that no `.env` file of the project leads a test to another system.
  const alone = Object.fromEntries(FROM_ENV_FILES.map((name) => [name, '']));
  return { dataDir, env: { ...alone, PATH, HOME, TEMPORAL_CLI_PATH, ...ports, ROUNDS_DATA_DIR: dataDir } };
}

export function removePlace(place: Place): void {
  rmSync(path.dirname(place.dataDir), { recursive: true, force: true });
}

/** The process that a part's pid file names, or null. */
export function pidOf(place: Place, part: string): number | null {
  const file = path.join(place.dataDir, 'run', `${part}.pid`);
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch (error) {
    // A file that was there a moment ago goes with its process.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

export function pidFiles(place: Place): string[] {
  return readdirSync(path.join(place.dataDir, 'run')).sort();
}

/** Resolves when a part's pid file names a running process other than the given one. */
export async function nextPid(place: Place, part: string, before: number | null): Promise<number> {
  const changes = watch(path.join(place.dataDir, 'run'));
  try {
    for (;;) {
      const pid = pidOf(place, part);
      if (pid !== null && pid !== before && isRunning(pid)) return pid;
      await once(changes, 'change');
    }
  } finally {
    changes.close();
  }
}

/** A started `start`: its lines, and what it ends with. */
export class RunningStart {
  readonly process: ChildProcess;
  readonly lines: string[] = [];
  readonly ended: Promise<number | NodeJS.Signals | null>;
  readonly #waiting = new Set<() => void>();

  constructor(place: Place, env: NodeJS.ProcessEnv = {}) {
    const { command, args } = nodeProgram(path.join(import.meta.dirname, 'stand-ins/start.ts'));
    const stdio: StdioOptions = ['ignore', 'pipe', 'pipe'];
    // A group of its own, as a shell makes for what it runs in a terminal.
    this.process = spawn(command, args, { env: { ...place.env, ...env }, stdio, detached: true });
    for (const stream of [this.process.stdout, this.process.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        this.lines.push(line);
        for (const wake of this.#waiting) wake();
      });
    }
    this.ended = new Promise((resolve) => {
      this.process.once('close', (code, signal) => resolve(code ?? signal));
    });
  }

  /** Resolves with a line that fits, the first or a later one; fails when the process ends without it. */
  async line(pattern: RegExp, which = 1): Promise<string> {
    let over = false;
    const end = this.ended.then(() => {
      over = true;
    });
    for (;;) {
      const found = this.lines.filter((line) => pattern.test(line))[which - 1];
      if (found !== undefined) return found;
      if (over) throw new Error(`No line fits ${pattern}:\n${this.lines.join('\n')}`);
      let wake: () => void = () => undefined;
      const more = new Promise<void>((resolve) => {
        wake = resolve;
      });
      this.#waiting.add(wake);
      await Promise.race([more, end]);
      this.#waiting.delete(wake);
    }
  }

  /** Resolves when it has said all about the system that it has brought up. */
  async ready(): Promise<void> {
    await this.line(/^Rounds is ready/);
    await this.line(/^Data and logs: /);
  }

  /** Asks it to stop, as Ctrl-C does: the terminal signals the whole group. */
  interrupt(): Promise<number | NodeJS.Signals | null> {
    const { pid, exitCode, signalCode } = this.process;
    if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGINT');
    return this.ended;
  }
}
