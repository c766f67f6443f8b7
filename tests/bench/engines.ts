import { statSync } from 'node:fs';
import pg from 'pg';
import { temporalArguments, temporalDatabase, temporalEnvironment, waitForEngine } from '../../bin/local/temporal.ts';
import { temporalExecutable } from '../../bin/local/temporal-executable.ts';
import { freePort } from '../support/ports.ts';
import type { Children } from './children.ts';
import { DATABASES, makeDatabases, makeNamespace, serverEnvironment } from './production-engine.ts';
import { serverExecutables } from './production-executables.ts';

/** `dev` keeps everything in one file of SQLite; `production` is what docker-compose.yml runs, on Postgres. */
export type EngineKind = 'dev' | 'production';

const START_TIMEOUT_MS = 60_000;
const BUILD_TIMEOUT_MS = 900_000;

/** A Temporal server of the bench. */
export interface BenchEngine {
  readonly kind: EngineKind;
  readonly address: string;
  readonly namespace: string;
  readonly pid: number;
  /** Bytes of what it stores; on Postgres after a VACUUM. */
  bytes(): Promise<number>;
}

const progress = (line: string): void => void process.stderr.write(`${line}\n`);

export async function startDevEngine(folder: string, children: Children): Promise<BenchEngine> {
  const abort = AbortSignal.timeout(BUILD_TIMEOUT_MS);
  const command = await temporalExecutable({ env: process.env, progress, abort });
  const port = await freePort();
  const args = temporalArguments(folder, port, 'default');
  const env = temporalEnvironment(process.env);
  const pid = children.run('temporal', 'SIGTERM', { command, args, env, cwd: folder });
  await waitForEngine(port, AbortSignal.timeout(START_TIMEOUT_MS));
  return {
    kind: 'dev',
    address: `127.0.0.1:${port}`,
    namespace: 'default',
    pid,
    bytes: async () => statSync(temporalDatabase(folder)).size,
  };
}

/** @param databaseUrl of any database of the Postgres that it stores in, as its owner */
export async function startProductionEngine(
  folder: string,
  databaseUrl: string,
  children: Children,
): Promise<BenchEngine> {
  const abort = AbortSignal.timeout(BUILD_TIMEOUT_MS);
  const executables = await serverExecutables({ env: process.env, progress, abort });
  const cli = await temporalExecutable({ env: process.env, progress, abort });
  await makeDatabases(executables, databaseUrl);
  const port = await freePort();
  const pid = children.run('temporal', 'SIGTERM', {
    command: executables.server,
    args: ['--allow-no-auth', 'start'],
    env: await serverEnvironment(databaseUrl, port),
    cwd: folder,
  });
  await waitForEngine(port, AbortSignal.timeout(START_TIMEOUT_MS));
  const address = `127.0.0.1:${port}`;
  const namespace = await makeNamespace(cli, address);
  return { kind: 'production', address, namespace, pid, bytes: () => storedBytes(databaseUrl) };
}

async function storedBytes(databaseUrl: string): Promise<number> {
  let bytes = 0;
  for (const name of DATABASES) {
    const url = new URL(databaseUrl);
    url.pathname = `/${name}`;
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    await client.query('vacuum (analyze)');
    const { rows } = await client.query<{ size: string }>('select pg_database_size(current_database()) as size');
    await client.end();
    bytes += Number(rows[0]?.size);
  }
  return bytes;
}
