import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const POLL_MS = 25;

/** Whether a process runs; one that has ended and was not collected yet does not count. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return !isZombie(pid);
}

function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  const stat = readOrNull(`/proc/${pid}/stat`);
  return stat !== null && stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** The command line of a process with spaces between its words, or null when there is no such process. */
export function commandLine(pid: number): string | null {
  if (!isRunning(pid)) return null;
  if (process.platform === 'linux') return readOrNull(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ').trim() ?? null;
  try {
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

/**
 * The process that a pid file names, if it still is the one that wrote it: numbers are given again.
 * @param mark text that only the command line of the right process holds
 */
export function runningFrom(pidFile: string, mark: string): number | null {
  const pid = Number(readOrNull(pidFile)?.trim());
  if (!Number.isSafeInteger(pid) || pid <= 1) return null;
  return commandLine(pid)?.includes(mark) ? pid : null;
}

/** Writes a pid file in one step, so that nobody reads half of it. */
export function writePidFile(file: string, pid: number): void {
  writeFileSync(`${file}.new`, `${pid}\n`);
  renameSync(`${file}.new`, file);
}

export function removePidFile(file: string): void {
  rmSync(file, { force: true });
}

/** Sends a signal; a process that is gone already is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/**
 * Waits until a process, a child or not, is gone.
 * @param timeoutMs milliseconds
 * @returns false when it still runs after the time
 */
export async function waitUntilGone(pid: number, timeoutMs: number): Promise<boolean> {
  const end = performance.now() + timeoutMs;
  while (isRunning(pid)) {
    if (performance.now() >= end) return false;
    await delay(POLL_MS);
  }
  return true;
}

/** Asks a process to stop, and kills it when it has not after the time. */
export async function stopProcess(pid: number, name: NodeJS.Signals, timeoutMs: number): Promise<'stopped' | 'killed'> {
  signal(pid, name);
  if (await waitUntilGone(pid, timeoutMs)) return 'stopped';
  signal(pid, 'SIGKILL');
  await waitUntilGone(pid, timeoutMs);
  return 'killed';
}
