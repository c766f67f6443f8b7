import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Connection } from '@temporalio/client';

const POLL_MS = 50;
const CONNECT_TIMEOUT_MS = 2_000;

/** File of the local engine's database, by which its process is known as well. */
export function temporalDatabase(dataDir: string): string {
  return path.join(dataDir, 'temporal.db');
}

/** What `temporal` is started with: a server of one process on this machine, which keeps what it knows in one file. */
export function temporalArguments(dataDir: string, port: number, namespace: string): string[] {
  return [
    'server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(port), '--namespace', namespace,
    '--db-filename', temporalDatabase(dataDir),
    '--sqlite-pragma', 'journal_mode=wal', '--sqlite-pragma', 'synchronous=normal',
    '--dynamic-config-value', 'system.enableActivityEagerExecution=true',
    '--disable-config-file', '--disable-config-env', '--color', 'never',
  ];
}

/** Environment without Temporal's own variables, which would configure the server as well. */
export function temporalEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { PATH: env['PATH'], HOME: env['HOME'], TMPDIR: env['TMPDIR'] };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (result: boolean) => {
      socket.destroy();
      resolve(result);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}

/** Waits until something on this machine listens on a port. */
export async function waitForPort(port: number, abort: AbortSignal): Promise<void> {
  while (!(await answers(port))) await delay(POLL_MS, undefined, { signal: abort });
}

/**
 * Waits until an engine on this machine serves. A port that accepts is not enough: before it serves, the engine listens
 * on its port for a moment only to see that it is free.
 */
export async function waitForEngine(port: number, abort: AbortSignal): Promise<void> {
  while (!(await serves(port))) await delay(POLL_MS, undefined, { signal: abort });
}

async function serves(port: number): Promise<boolean> {
  if (!(await answers(port))) return false;
  try {
    const connection = await Connection.connect({ address: `127.0.0.1:${port}`, connectTimeout: CONNECT_TIMEOUT_MS });
    await connection.close();
    return true;
  } catch {
    return false;
  }
}
