import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm';
import pg from 'pg';
import type { MigrationFiles } from './migration-engine.ts';
import { withMigrationEngine } from './migration-engine.ts';

const FILTERS = { externalTables: [], externalEnums: [] };
const LOCK_FILE = 'provider = "postgresql"\n';
/** An advisory lock of our own: the engine's waits 10 s and then fails. */
const LOCK_KEY = 0x726f756e;
const LOCK_POLL_MS = 500;
const CONNECTION_TIMEOUT_MS = 5_000;

/** The files under a project folder. */
export function migrationFiles(projectFolder: string): MigrationFiles {
  return {
    schema: path.join(projectFolder, 'prisma/schema.prisma'),
    directory: path.join(projectFolder, 'prisma/migrations'),
  };
}

interface Migration {
  readonly name: string;
  readonly sql: string;
}

async function readMigrations(files: MigrationFiles): Promise<Migration[]> {
  await mkdir(files.directory, { recursive: true });
  const entries = await readdir(files.directory, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
  const read = (name: string) => readFile(path.join(files.directory, name, 'migration.sql'), 'utf8');
  return Promise.all(names.map(async (name) => ({ name, sql: await read(name) })));
}

function migrationList(files: MigrationFiles, migrations: readonly Migration[]): MigrationList {
  return {
    baseDir: path.resolve(files.directory),
    shadowDbInitScript: '',
    lockfile: { path: 'migration_lock.toml', content: LOCK_FILE },
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}

async function withClient<T>(url: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECTION_TIMEOUT_MS });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

async function lock(client: pg.Client, onWait: () => void): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const { rows } = await client.query<{ locked: boolean }>('SELECT pg_try_advisory_lock($1) AS locked', [LOCK_KEY]);
    if (rows[0]?.locked) return;
    if (attempt === 0) onWait();
    await client.query('SELECT pg_sleep($1)', [LOCK_POLL_MS / 1000]);
  }
}

/** Whether the database has applied just these scripts; loading the engine to find out takes a second. */
async function isUpToDate(client: pg.Client, migrations: readonly Migration[]): Promise<boolean> {
  const table = await client.query<{ there: boolean }>("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there");
  if (!table.rows[0]?.there) return migrations.length === 0;
  const { rows } = await client.query<{ migration_name: string; checksum: string; finished: boolean }>(
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  );
  if (rows.some((row) => !row.finished)) return false;
  const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]));
  return migrations.every(({ name, sql }) => applied.get(name) === createHash('sha256').update(sql).digest('hex'));
}

/** A migration that the database refuses; it has left nothing behind. Mend its script, then deploy again. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

/** The engine's reason in one line, without the trace of its own functions. */
function reasonOf(error: unknown): string {
  const lines = (error instanceof Error ? error.message : 'unknown error').split('\n');
  const trace = lines.findIndex((line) => /^\s+\d+: /.test(line));
  const reason = lines.slice(0, trace === -1 ? undefined : trace).filter((line) => line !== 'external connector error');
  return reason.map((line) => line.trim()).filter((line) => line !== '').join(' ');
}

/**
 * Scripts run as one transaction each, so what was begun and not finished, here or by a process that died, has left
 * nothing and may be tried again. Nobody else is at it: the caller has the lock.
 */
async function forgetFailed(engine: SchemaEngine, migrationsList: MigrationList): Promise<void> {
  const found = await engine.diagnoseMigrationHistory({
    migrationsList,
    optInToShadowDatabase: false,
    filters: FILTERS,
  });
  for (const migrationName of found.failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
}

/**
 * Applies the migrations that the database lacks; concurrent callers wait for one another.
 * @param options.onWait called once when another deploy has the lock
 * @returns their names, in order
 * @throws MigrationError; errors of the connection
 */
export async function deploy(
  url: string,
  files: MigrationFiles,
  options: { onWait?: () => void } = {},
): Promise<string[]> {
  const migrations = await readMigrations(files);
  return withClient(url, async (client) => {
    await lock(client, options.onWait ?? (() => undefined));
    if (await isUpToDate(client, migrations)) return [];
    return withMigrationEngine(url, files, async ({ engine }) => {
      const migrationsList = migrationList(files, migrations);
      try {
        await forgetFailed(engine, migrationsList);
        return (await engine.applyMigrations({ migrationsList, filters: FILTERS })).appliedMigrationNames;
      } catch (error) {
        throw new MigrationError(`The database was not migrated: ${reasonOf(error)}`, { cause: error });
      }
    });
  });
}

/**
 * Compares the history with the schema file: replays the history in a throw-away database on the same server.
 * @returns the SQL that a new migration would hold, or null where they agree
 */
export async function check(url: string, files: MigrationFiles): Promise<string | null> {
  const shadow = new URL(url);
  const name = `shadow_${randomUUID().replaceAll('-', '')}`;
  shadow.pathname = `/${name}`;
  const migrations = await readMigrations(files);
  return withClient(url, async (client) => {
    await client.query(`CREATE DATABASE "${name}"`);
    try {
      return await withMigrationEngine(shadow.href, files, async ({ engine, schema }) => {
        const diff = await engine.diff({
          from: { tag: 'migrations', ...migrationList(files, migrations) },
          to: { tag: 'schemaDatamodel', ...schema },
          script: true,
          exitCode: true,
          filters: FILTERS,
        });
        return diff.exitCode === 2 ? diff.stdout : null;
      });
    } finally {
      await client.query(`DROP DATABASE "${name}" WITH (FORCE)`);
    }
  });
}

/**
 * Writes a new migration with what the schema file has and the history lacks.
 * @param name lower-case words with `_` between
 * @param at moment that orders it among the others
 * @returns the folder, or null where there is nothing to write
 */
export async function create(url: string, files: MigrationFiles, name: string, at: Date): Promise<string | null> {
  if (!/^[a-z][a-z0-9_]{0,99}$/.test(name)) {
    throw new TypeError('A migration is named by lower-case words with _ between, such as add_invitations.');
  }
  const sql = await check(url, files);
  if (sql === null) return null;
  const folder = path.join(files.directory, `${at.toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'migration.sql'), sql);
  await writeFile(path.join(files.directory, 'migration_lock.toml'), LOCK_FILE);
  return folder;
}
