import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const KIB = 1024;
/** Linux counts processor time in hundredths of a second. */
const TICKS = 100;
const IDLE_EVERY_MS = 1_000;
const IDLE_SHARE = 0.1;

/** Bytes of a process that are in memory. */
export async function residentBytes(pid: number): Promise<number> {
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout.trim()) * KIB;
}

/** Seconds of a processor that a process has used; NaN on a machine that does not tell. */
export async function processorSeconds(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** A worker's memory, bytes: what is resident, and what of it JavaScript's heap holds. */
export interface Memory {
  readonly resident: number;
  readonly heapUsed: number;
}

/** As the worker's own metrics say. */
export async function workerMemory(pid: number, metricsUrl: string): Promise<Memory> {
  const text = await (await fetch(metricsUrl)).text();
  const heapUsed = Number(/^nodejs_heap_size_used_bytes (\S+)/m.exec(text)?.[1]);
  return { resident: await residentBytes(pid), heapUsed };
}

/** Resolves when a process does next to nothing for a second. */
export async function untilIdle(pid: number, endMs: number): Promise<void> {
  const end = performance.now() + endMs;
  let before = await processorSeconds(pid);
  for (;;) {
    await pause(IDLE_EVERY_MS);
    const now = await processorSeconds(pid);
    if (!(now - before > IDLE_SHARE * (IDLE_EVERY_MS / 1000))) return;
    if (performance.now() > end) throw new Error(`A process was still busy after ${endMs / 1000} s.`);
    before = now;
  }
}
