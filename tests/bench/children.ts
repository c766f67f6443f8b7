import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import path from 'node:path';
import { stopProcess } from '../../bin/local/processes.ts';

const STOP_TIMEOUT_MS = 5_000;

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
}

/** Processes that write to `<name>.log` in one folder, and stop in the opposite order of their start. */
export class Children {
  readonly #folder: string;
  readonly #started: { readonly child: ChildProcess; readonly stopSignal: NodeJS.Signals }[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  logFile(name: string): string {
    return path.join(this.#folder, `${name}.log`);
  }

  /** @returns the number of the process */
  run(name: string, stopSignal: NodeJS.Signals, { command, args, ...options }: Command): number {
    const log = openSync(this.logFile(name), 'a');
    const child = spawn(command, args, { ...options, stdio: ['ignore', log, log] });
    closeSync(log);
    this.#started.push({ child, stopSignal });
    if (child.pid === undefined) throw new Error(`${name} could not be started.`);
    return child.pid;
  }

  async stop(): Promise<void> {
    for (const { child, stopSignal } of this.#started.reverse()) {
      const { pid, exitCode, signalCode } = child;
      if (pid === undefined || exitCode !== null || signalCode !== null) continue;
      await stopProcess(pid, stopSignal, STOP_TIMEOUT_MS);
    }
  }
}
