import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { inject } from 'vitest';
import { nodeProgram } from '../../bin/local/program.ts';

/** One of the project's programs as a process of its own. */
export interface ProgramProcess {
  process: ChildProcess;
  /** Resolves at the first line of the log that holds the text. */
  said(text: string): Promise<void>;
  errors(): string;
  /** Resolves with the exit code; null after a signal. */
  ended: Promise<number | null>;
}

/** A program of the server that was built for this run. */
export const builtProgram = (name: 'admin' | 'api' | 'worker') =>
  nodeProgram(path.join(inject('builtFolder'), `dist/bin/${name}.js`));

/** @param env all of its environment variables but PATH */
export function spawnProgram(name: 'api' | 'worker', env: Record<string, string>): ProgramProcess {
  const { command, args } = builtProgram(name);
  const child = spawn(command, args, { env: { PATH: process.env['PATH'], ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const lines = createInterface({ input: child.stdout });
  const heard: string[] = [];
  lines.on('line', (line) => heard.push(line));
  return {
    process: child,
    async said(text) {
      while (!heard.some((line) => line.includes(text))) {
        const more = await Promise.race([once(lines, 'line'), ended]);
        if (!Array.isArray(more)) throw new Error(`The process ended with ${more}: ${errors}`);
      }
    },
    errors: () => errors,
    ended,
  };
}
