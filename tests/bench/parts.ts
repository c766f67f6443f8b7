import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { startMailbox } from '../../bin/local/mailbox-server.ts';
import { postgresCommand, postgresUrl, preparePostgres, waitForDatabase } from '../../bin/local/postgres.ts';
import { stopProcess } from '../../bin/local/processes.ts';
import { nodeProgram, ownProgram, projectFolder } from '../../bin/local/program.ts';
import { temporalArguments, temporalEnvironment, waitForEngine } from '../../bin/local/temporal.ts';
import { temporalExecutable } from '../../bin/local/temporal-executable.ts';
import { deploy, migrationFiles } from '../../platform/migrations.ts';
import { testEnvironment } from '../support/config.ts';
import { freePort } from '../support/ports.ts';
import { CREATE_BENCH_TABLE } from './bench-insert.ts';

const PASSWORD = 'bench';
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 5_000;
const READY_POLL_MS = 100;

const COUNTING = [
  'shared_preload_libraries=pg_stat_statements', 'pg_stat_statements.track=top', 'pg_stat_statements.track_planning=on',
].flatMap((setting) => ['-c', setting]);

/** Roles by which the database counts statements apart. */
export const ROLES = { api: 'bench_api', worker: 'bench_worker' } as const;

/** A whole system of its own, each part a process of its own. */
export interface Parts {
  readonly url: string;
  /** As the database's owner, whose statements are not counted. */
  readonly databaseUrl: string;
  /** Settings of the API, by which the bench makes the same pool. */
  readonly env: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

interface Started {
  readonly child: ChildProcess;
  readonly stopSignal: NodeJS.Signals;
}

/** Starts Postgres, Temporal, the API and a worker on free ports and in a folder of their own. */
export async function startParts(): Promise<Parts> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rounds-bench-'));
  // Embedded Postgres runs as another user than root, who has to pass.
  await chmod(folder, 0o755);
  const started: Started[] = [];
  const closing: (() => Promise<void>)[] = [];
  const end = async (): Promise<void> => {
    for (const { child, stopSignal } of started.reverse()) {
      const { pid, exitCode } = child;
      if (pid !== undefined && exitCode === null) await stopProcess(pid, stopSignal, STOP_TIMEOUT_MS);
    }
    await Promise.all(closing.map((close) => close()));
  };
  const stop = async (): Promise<void> => {
    await end();
    await rm(folder, { recursive: true, force: true });
  };
  const run = (name: string, stopSignal: NodeJS.Signals, command: Command): void => {
    const log = openSync(path.join(folder, `${name}.log`), 'a');
    const { command: file, args, ...options } = command;
    started.push({ child: spawn(file, args, { ...options, stdio: ['ignore', log, log] }), stopSignal });
    closeSync(log);
  };
  try {
    const [databaseUrl, temporalAddress, smtpPort] = await Promise.all([
      startPostgres(folder, run),
      startTemporal(folder, run),
      startMail(folder, closing),
    ]);
    const [port, metricsPort, workerMetricsPort] = [await freePort(), await freePort(), await freePort()];
    const url = `http://127.0.0.1:${port}`;
    const common = {
      ...testEnvironment({
        NODE_ENV: 'production',
        MAIL_FROM: 'Rounds <rounds@localhost>',
        PUBLIC_URL: `http://localhost:${port}`,
        TEMPORAL_ADDRESS: temporalAddress,
        SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
        PORT: String(port),
      }),
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
    };
    const env = { ...common, DATABASE_URL: asRole(databaseUrl, ROLES.api), METRICS_PORT: String(metricsPort) };
    const workerUrl = asRole(databaseUrl, ROLES.worker);
    const workerEnv = { ...common, DATABASE_URL: workerUrl, METRICS_PORT: String(workerMetricsPort) };
    const apiFile = path.join(projectFolder, 'tests/bench/bench-api.ts');
    run('api', 'SIGTERM', { ...nodeProgram(apiFile), cwd: projectFolder, env });
    run('worker', 'SIGTERM', { ...nodeProgram(ownProgram('worker')), cwd: projectFolder, env: workerEnv });
    await untilReady(`${url}/readyz`);
    return { url, databaseUrl, env, stop };
  } catch (error) {
    await end();
    throw new Error(`The parts of the bench did not start; their logs are in ${folder}.`, { cause: error });
  }
}

interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
}
type Run = (name: string, stopSignal: NodeJS.Signals, command: Command) => void;

function asRole(databaseUrl: string, role: string): string {
  const url = new URL(databaseUrl);
  url.username = role;
  return url.href;
}

/** Postgres as a local system runs it: what is committed is on the disk. It counts statements on top. */
async function startPostgres(folder: string, run: Run): Promise<string> {
  const cluster = path.join(folder, 'postgres');
  const port = await freePort();
  await preparePostgres(cluster, PASSWORD);
  const command = await postgresCommand(cluster, port);
  run('postgres', 'SIGINT', { ...command, args: [...command.args, ...COUNTING] });
  const url = postgresUrl(port, PASSWORD);
  await waitForDatabase(url, AbortSignal.timeout(START_TIMEOUT_MS));
  await deploy(url, migrationFiles(projectFolder));
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const roles = Object.values(ROLES).map((role) => `create role ${role} superuser login password '${PASSWORD}';`);
  await client.query(`${roles.join(' ')} create extension pg_stat_statements; ${CREATE_BENCH_TABLE}`);
  await client.end();
  return url;
}

async function startTemporal(folder: string, run: Run): Promise<string> {
  const abort = AbortSignal.timeout(10 * START_TIMEOUT_MS);
  const progress = (line: string): void => void process.stderr.write(`${line}\n`);
  const command = await temporalExecutable({ env: process.env, progress, abort });
  const port = await freePort();
  const args = temporalArguments(folder, port, 'default');
  run('temporal', 'SIGTERM', { command, args, env: temporalEnvironment(process.env), cwd: folder });
  await waitForEngine(port, AbortSignal.timeout(START_TIMEOUT_MS));
  return `127.0.0.1:${port}`;
}

/** @returns the SMTP port */
async function startMail(folder: string, closing: (() => Promise<void>)[]): Promise<number> {
  const [port, smtpPort] = [await freePort(), await freePort()];
  const mailbox = await startMailbox({ dataDir: folder, port, smtpPort });
  closing.push(() => mailbox.close());
  return smtpPort;
}

async function untilReady(url: string): Promise<void> {
  const end = performance.now() + START_TIMEOUT_MS;
  while (performance.now() < end) {
    const isReady = await fetch(url).then((response) => response.ok, () => false);
    if (isReady) return;
    await pause(READY_POLL_MS);
  }
  throw new Error(`The API was not ready in ${START_TIMEOUT_MS / 1000} s.`);
}
