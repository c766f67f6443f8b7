import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { postgresCommand, postgresUrl, preparePostgres, waitForDatabase } from '../../bin/local/postgres.ts';
import { projectFolder } from '../../bin/local/program.ts';
import { temporalArguments, temporalEnvironment, waitForEngine } from '../../bin/local/temporal.ts';
import { temporalExecutable } from '../../bin/local/temporal-executable.ts';
import { bundleWorkflows } from '../../bin/workflow-bundle.ts';
import { deploy, migrationFiles } from '../../platform/migrations.ts';
import { setup as setupBuild } from './built-once.ts';
import { freePort } from './ports.ts';
import { timeSkippingServer } from './time-skipping-server.ts';

const PASSWORD = 'test';
const START_TIMEOUT_MS = 120_000;
/** One namespace for each test file that may run at once. */
export const NAMESPACES = 4;

declare module 'vitest' {
  export interface ProvidedContext {
    /** URL of a migrated database; tests make their own from it as a template. */
    postgresUrl: string;
    temporalAddress: string;
    workflowCode: string;
    /** Null: the SDK's own download. */
    timeSkippingServer: string | null;
  }
}

const progress = (line: string): void => void process.stderr.write(`${line}\n`);

/** Starts Postgres and Temporal once for a run of the suite, on free ports and in a folder of its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { provide } = project;
  const folder = await mkdtemp(path.join(tmpdir(), 'rounds-test-'));
  // Embedded Postgres runs as another user than root, who has to pass.
  await chmod(folder, 0o755);
  const children: ChildProcess[] = [];
  const stop = async () => {
    await Promise.all(children.map(kill));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const [url, address, bundle, skipping, removeBuild] = await Promise.all([
      postgres(folder, children),
      temporal(folder, children),
      bundleWorkflows(),
      timeSkippingServer(progress),
      setupBuild(project),
    ]);
    provide('postgresUrl', url);
    provide('temporalAddress', address);
    provide('workflowCode', bundle.code);
    provide('timeSkippingServer', skipping);
    return async () => {
      await stop();
      await removeBuild();
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function postgres(folder: string, children: ChildProcess[]): Promise<string> {
  const cluster = path.join(folder, 'postgres');
  const port = await freePort();
  await preparePostgres(cluster, PASSWORD);
  const { command, args, ...options } = await postgresCommand(cluster, port);
  // No test outlives the machine it runs on.
  children.push(spawn(command, [...args, '-c', 'fsync=off', '-c', 'full_page_writes=off'], { ...options, stdio: 'ignore' }));
  const url = postgresUrl(port, PASSWORD);
  await waitForDatabase(url, AbortSignal.timeout(START_TIMEOUT_MS));
  await deploy(url, migrationFiles(projectFolder));
  return url;
}

async function temporal(folder: string, children: ChildProcess[]): Promise<string> {
  const executable = await temporalExecutable({ env: process.env, progress, abort: AbortSignal.timeout(600_000) });
  const port = await freePort();
  const namespaces = Array.from({ length: NAMESPACES }, (_, index) => ['--namespace', `test-${index + 1}`]).flat();
  const args = [...temporalArguments(folder, port, 'default'), ...namespaces];
  children.push(spawn(executable, args, { env: temporalEnvironment(process.env), stdio: 'ignore' }));
  await waitForEngine(port, AbortSignal.timeout(START_TIMEOUT_MS));
  return `127.0.0.1:${port}`;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}
