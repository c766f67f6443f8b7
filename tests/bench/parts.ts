import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { startMailbox } from '../../bin/local/mailbox-server.ts';
import { postgresCommand, postgresUrl, preparePostgres, waitForDatabase } from '../../bin/local/postgres.ts';
import { nodeProgram, ownProgram, projectFolder } from '../../bin/local/program.ts';
import { deploy, migrationFiles } from '../../platform/migrations.ts';
import { type BuiltImage, buildImage } from '../support/built-image.ts';
import { testEnvironment } from '../support/config.ts';
import { freePort } from '../support/ports.ts';
import { CREATE_BENCH_TABLE } from './bench-insert.ts';
import { Children } from './children.ts';
import { type BenchEngine, type EngineKind, startDevEngine, startProductionEngine } from './engines.ts';

const PASSWORD = 'bench';
const START_TIMEOUT_MS = 60_000;
const READY_POLL_MS = 100;
const SERVES_POLL_MS = 5;
const SERVES = 'the worker serves';

const COUNTING = [
  'shared_preload_libraries=pg_stat_statements', 'pg_stat_statements.track=top', 'pg_stat_statements.track_planning=on',
].flatMap((setting) => ['-c', setting]);

/** Roles by which the database counts statements apart. */
export const ROLES = { api: 'bench_api', worker: 'bench_worker' } as const;

export interface PartsOptions {
  /** `dev` by default. */
  readonly engine?: EngineKind;
  /** Runs what `npm run build` makes instead of the sources: for figures of memory and of starts. */
  readonly isBuilt?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** A worker process. */
export interface BenchWorker {
  readonly pid: number;
  readonly metricsUrl: string;
  /** Resolves when it polls. */
  serves(): Promise<void>;
}

/** A whole system of its own, each part a process of its own. */
export interface Parts {
  readonly url: string;
  /** As the database's owner, whose statements are not counted. */
  readonly databaseUrl: string;
  /** Settings of the API, by which the bench makes the same pool. */
  readonly env: NodeJS.ProcessEnv;
  readonly engine: BenchEngine;
  /** The one that runs from the start. */
  readonly worker: BenchWorker;
  /** Starts another one. */
  startWorker(): Promise<BenchWorker>;
  stop(): Promise<void>;
}

/** Starts Postgres, Temporal, the API and a worker on free ports and in a folder of their own. */
export async function startParts(options: PartsOptions = {}): Promise<Parts> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rounds-bench-'));
  // Embedded Postgres runs as another user than root, who has to pass.
  await chmod(folder, 0o755);
  const children = new Children(folder);
  const closing: (() => Promise<void>)[] = [];
  const end = async (): Promise<void> => {
    await children.stop();
    await Promise.all(closing.map((close) => close()));
  };
  const stop = async (): Promise<void> => {
    await end();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const image = options.isBuilt ? await buildImage() : null;
    if (image) closing.push(() => image.close());
    const [databaseUrl, smtpPort] = await Promise.all([startPostgres(folder, children), startMail(folder, closing)]);
    const engine = options.engine === 'production'
      ? await startProductionEngine(folder, databaseUrl, children)
      : await startDevEngine(folder, children);
    const [port, metricsPort] = [await freePort(), await freePort()];
    const url = `http://127.0.0.1:${port}`;
    const common = {
      ...testEnvironment({
        NODE_ENV: 'production',
        MAIL_FROM: 'Rounds <rounds@localhost>',
        PUBLIC_URL: `http://localhost:${port}`,
        TEMPORAL_ADDRESS: engine.address,
        TEMPORAL_NAMESPACE: engine.namespace,
        SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
        PORT: String(port),
        ...options.env,
      }),
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
    };
    const env = { ...common, DATABASE_URL: asRole(databaseUrl, ROLES.api), METRICS_PORT: String(metricsPort) };
    children.run('api', 'SIGTERM', { ...programOf('api', image), env });
    const workerUrl = asRole(databaseUrl, ROLES.worker);
    let workers = 0;
    const startWorker = async (): Promise<BenchWorker> => {
      const workerPort = await freePort();
      const workerEnv = { ...common, LOG_LEVEL: 'info', DATABASE_URL: workerUrl, METRICS_PORT: String(workerPort) };
      workers += 1;
      const name = `worker-${workers}`;
      const pid = children.run(name, 'SIGTERM', { ...programOf('worker', image), env: workerEnv });
      const serves = () => untilSaid(children.logFile(name));
      return { pid, metricsUrl: `http://127.0.0.1:${workerPort}/metrics`, serves };
    };
    const worker = await startWorker();
    await untilReady(`${url}/readyz`);
    return { url, databaseUrl, env, engine, worker, startWorker, stop };
  } catch (error) {
    await end();
    throw new Error(`The parts of the bench did not start; their logs are in ${folder}.`, { cause: error });
  }
}

/** Leaves no process behind where the bench is told to stop. */
export function stopOnSignal(parts: Pick<Parts, 'stop'>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void parts.stop().finally(() => process.exit(130)));
  }
}

/** The API from its source has a mutation more, which the bench compares answers with. */
function programOf(name: 'api' | 'worker', image: BuiltImage | null) {
  if (image) return { ...nodeProgram(`dist/bin/${name}.js`), cwd: image.folder };
  const file = name === 'api' ? path.join(projectFolder, 'tests/bench/bench-api.ts') : ownProgram(name);
  return { ...nodeProgram(file), cwd: projectFolder };
}

function asRole(databaseUrl: string, role: string): string {
  const url = new URL(databaseUrl);
  url.username = role;
  return url.href;
}

/** Postgres as a local system runs it: what is committed is on the disk. It counts statements on top. */
async function startPostgres(folder: string, children: Children): Promise<string> {
  const cluster = path.join(folder, 'postgres');
  const port = await freePort();
  await preparePostgres(cluster, PASSWORD);
  const command = await postgresCommand(cluster, port);
  children.run('postgres', 'SIGINT', { ...command, args: [...command.args, ...COUNTING] });
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

async function untilSaid(logFile: string): Promise<void> {
  const end = performance.now() + START_TIMEOUT_MS;
  while (performance.now() < end) {
    if (readFileSync(logFile, 'utf8').includes(SERVES)) return;
    await pause(SERVES_POLL_MS);
  }
  throw new Error(`The worker did not serve in ${START_TIMEOUT_MS / 1000} s.`);
}
