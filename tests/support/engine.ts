import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { temporalArguments, temporalEnvironment, waitForEngine } from '../../bin/local/temporal.ts';
import { temporalExecutable } from '../../bin/local/temporal-executable.ts';
import { freePort } from './ports.ts';

const START_TIMEOUT_MS = 60_000;

/** An engine of a test's own, which it may kill and whose database it may lose. */
export interface TestEngine {
  address: string;
  /** As `kill -9` does. */
  kill(): Promise<void>;
  loseDatabase(): Promise<void>;
  /** On the same address. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param options.suggestContinueAsNew after so many history events; the engine's own limit where left out
 * @param options.port a free one where left out
 */
export async function startEngine(options: { suggestContinueAsNew?: number; port?: number } = {}): Promise<TestEngine> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rounds-engine-'));
  const executable = await temporalExecutable({
    env: process.env,
    progress: (line) => void process.stderr.write(`${line}\n`),
    abort: AbortSignal.timeout(START_TIMEOUT_MS),
  });
  const port = options.port ?? (await freePort());
  const limit = options.suggestContinueAsNew;
  const limits = limit === undefined ? [] : ['--dynamic-config-value', `limit.historyCount.suggestContinueAsNew=${limit}`];
  let child: ChildProcess | undefined;
  const engine: TestEngine = {
    address: `127.0.0.1:${port}`,
    async start() {
      const args = [...temporalArguments(folder, port, 'default'), ...limits];
      child = spawn(executable, args, { env: temporalEnvironment(process.env), stdio: 'ignore' });
      await waitForEngine(port, AbortSignal.timeout(START_TIMEOUT_MS));
    },
    async kill() {
      const killed = child;
      if (!killed || killed.exitCode !== null || killed.signalCode !== null) return;
      const ended = new Promise((resolve) => killed.once('exit', resolve));
      killed.kill('SIGKILL');
      await ended;
    },
    async loseDatabase() {
      for (const name of await readdir(folder)) await rm(path.join(folder, name), { recursive: true });
    },
    async close() {
      await engine.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
  await engine.start();
  return engine;
}
