import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { anyFreePort } from '../local/ports.ts';
import { nodeProgram, ownProgram, projectFolder } from '../local/program.ts';

const READY_MS = 120_000;

export interface SecondSystem {
  readonly url: string;
  readonly mailboxUrl: string;
  /** Stops it and removes its data. */
  stop(): Promise<void>;
}

/**
 * Starts a whole system of its own, beside one that may be running: free ports, a data folder that goes with it.
 * @param variables the environment that differs from this process's
 * @throws Error where it is not ready in two minutes; its last words are in the message
 */
export async function startSecondSystem(variables: Record<string, string>): Promise<SecondSystem> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rounds-demo-'));
  // Postgres may run as a user of its own.
  await chmod(folder, 0o755);
  const [port, mailboxPort, metricsPort] = [await anyFreePort(), await anyFreePort(), await anyFreePort()];
  const { command, args } = nodeProgram(ownProgram('start'));
  const child = spawn(command, args, {
    cwd: projectFolder,
    env: {
      ...process.env,
      ...variables,
      ROUNDS_DATA_DIR: folder,
      PORT: String(port),
      MAILBOX_PORT: String(mailboxPort),
      METRICS_PORT: String(metricsPort),
      // Not the ones that a running system was given.
      DATABASE_URL: '',
      TEMPORAL_ADDRESS: '',
      SMTP_URL: '',
      PUBLIC_URL: '',
      NODE_ENV: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  const ended = once(child, 'exit');
  for (const stream of [child.stdout, child.stderr]) createInterface(stream).on('line', (line) => said.push(line));
  const ready = new Promise<void>((resolve) => {
    createInterface(child.stdout).on('line', (line) => line.startsWith('Rounds is ready') && resolve());
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGINT');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const outcome = await Promise.race([
    ready.then(() => 'ready' as const),
    ended.then(() => 'ended' as const),
    once(AbortSignal.timeout(READY_MS), 'abort').then(() => 'late' as const),
  ]);
  if (outcome !== 'ready') {
    await stop();
    throw new Error(['The second system did not start:', ...said.slice(-5)].join('\n'));
  }
  return { url: `http://localhost:${port}`, mailboxUrl: `http://localhost:${mailboxPort}`, stop };
}
