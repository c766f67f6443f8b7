import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { LogFollower } from './log-follower.ts';
import { removePidFile, runningFrom, signal, stopProcess, writePidFile } from './processes.ts';

/** Parts in the order in which they stop: whoever uses another one goes first. */
export const STOP_ORDER = ['api', 'worker', 'temporal', 'mailbox', 'postgres'] as const;
export type PartName = (typeof STOP_ORDER)[number];

const RESTART_INTERVAL_MS = 2_000;
const STOP_TIMEOUT_MS = 15_000;
const LOG_LIMIT_BYTES = 10_000_000;

/** How one part is started; it must be the process itself, which forks nothing that outlives it. */
export interface PartCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly uid?: number;
  readonly gid?: number;
}

export interface Part {
  readonly name: PartName;
  /** Text in the command line of this part of this system, and of no other process. */
  readonly mark: string;
  readonly stopSignal: NodeJS.Signals;
  /** What ends it at once where SIGKILL would leave orphans. */
  readonly killSignal?: NodeJS.Signals;
  /** Runs after the part has died and before it is started again, and after one was left over. */
  readonly clearUp?: () => Promise<void>;
}

interface Running {
  readonly part: Part;
  readonly command: PartCommand;
  child: ChildProcess | undefined;
  startedAt: number;
  follower: LogFollower;
}

/**
 * Keeps the parts of a local system running. They are detached, so that Ctrl-C in a terminal reaches this process only
 * and they stop in order; each has a pid file and writes its output to a file, so that they outlive this process and
 * the next start finds them.
 */
export class ProcessSupervisor {
  readonly #runDir: string;
  readonly #logDir: string;
  readonly #report: (line: string) => void;
  readonly #running = new Map<PartName, Running>();
  readonly #ending = new AbortController();
  #stopping: Promise<void> | undefined;

  /** @param report shows one line to whoever started the system */
  constructor(dataDir: string, report: (line: string) => void) {
    this.#runDir = path.join(dataDir, 'run');
    this.#logDir = path.join(dataDir, 'logs');
    this.#report = report;
    mkdirSync(this.#runDir, { recursive: true });
    mkdirSync(this.#logDir, { recursive: true, mode: 0o700 });
  }

  /** Stops, in order, what an earlier start has left running, and removes its pid files. */
  async stopLeftovers(parts: readonly Part[]): Promise<void> {
    for (const name of STOP_ORDER) {
      const part = parts.find((one) => one.name === name);
      if (part === undefined) continue;
      const pidFile = this.#pidFile(part.name);
      const pid = runningFrom(pidFile, part.mark);
      if (pid !== null) {
        this.#report(`Stopping ${part.name} (process ${pid}), which an earlier start has left running.`);
        await stopProcess(pid, part.stopSignal, STOP_TIMEOUT_MS);
      }
      removePidFile(pidFile);
      await part.clearUp?.();
    }
  }

  /** Starts a part and keeps it running until `stop`. */
  start(part: Part, command: PartCommand): void {
    if (this.#stopping) return;
    const follower = new LogFollower(this.#openLog(part.name), (line) => this.#report(`${part.name}: ${line}`));
    const running: Running = { part, command, child: undefined, startedAt: 0, follower };
    this.#running.set(part.name, running);
    this.#spawn(running);
  }

  /** Stops all parts in order. Called again it is the same stop. */
  stop(): Promise<void> {
    this.#stopping ??= this.#stopAll();
    return this.#stopping;
  }

  /** Ends all parts at once, without waiting for what they do. */
  kill(): void {
    for (const { child, part } of this.#running.values()) {
      if (child?.pid !== undefined && !hasEnded(child)) signal(child.pid, part.killSignal ?? 'SIGKILL');
    }
  }

  async #stopAll(): Promise<void> {
    this.#ending.abort();
    for (const name of STOP_ORDER) {
      const running = this.#running.get(name);
      if (running === undefined) continue;
      const { child, part, follower } = running;
      if (child?.pid !== undefined && !hasEnded(child)) {
        if ((await stopProcess(child.pid, part.stopSignal, STOP_TIMEOUT_MS)) === 'killed') {
          this.#report(`${name} did not stop in ${STOP_TIMEOUT_MS / 1000} s and was killed.`);
        }
      }
      follower.close();
      removePidFile(this.#pidFile(name));
    }
  }

  #pidFile(name: PartName): string {
    return path.join(this.#runDir, `${name}.pid`);
  }

  #logFile(name: PartName): string {
    return path.join(this.#logDir, `${name}.log`);
  }

  /** Makes a part's log; a long one gives way to a new one, and one old one is kept. */
  #openLog(name: PartName): string {
    const file = this.#logFile(name);
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_BYTES) renameSync(file, `${file}.1`);
    closeSync(openSync(file, 'a', 0o600));
    return file;
  }

  #spawn(running: Running): void {
    const { part, command } = running;
    running.startedAt = performance.now();
    const log = openSync(this.#logFile(part.name), 'a', 0o600);
    const child = spawn(command.command, command.args, {
      cwd: command.cwd,
      env: command.env,
      uid: command.uid,
      gid: command.gid,
      detached: true,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    running.child = child;
    if (child.pid !== undefined) writePidFile(this.#pidFile(part.name), child.pid);
    const ended = (how: string) => {
      removePidFile(this.#pidFile(part.name));
      if (!this.#stopping) this.#restart(running, how).catch((error: unknown) => this.#staysDown(part.name, error));
    };
    child.once('error', (error) => {
      if (child.pid === undefined) ended(`could not be started (${error.message})`);
    });
    child.once('exit', (code, by) => ended(by === null ? `ended with code ${code}` : `was ended by ${by}`));
  }

  #staysDown(name: PartName, error: unknown): void {
    if (this.#stopping) return;
    this.#report(`${name} stays down: ${error instanceof Error ? error.message : 'unknown error'}`);
  }

  async #restart(running: Running, how: string): Promise<void> {
    running.follower.read();
    this.#report(`${running.part.name} ${how}; starting it again. Its log: ${this.#logFile(running.part.name)}`);
    const wait = running.startedAt + RESTART_INTERVAL_MS - performance.now();
    if (wait > 0) await delay(wait, undefined, { signal: this.#ending.signal });
    await running.part.clearUp?.();
    if (!this.#stopping) this.#spawn(running);
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
