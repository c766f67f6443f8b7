import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { projectFolder } from '../../bin/local/program.ts';
import type { MigrationFiles } from '../../platform/migration-engine.ts';
import { check, create, deploy, migrationFiles } from '../../platform/migrations.ts';

const HEAD = 'datasource db {\n  provider = "postgresql"\n}\n';
const NOTE = 'model Note {\n  id Int @id\n  tags String[]\n  kind Kind\n}\nenum Kind {\n  SHORT\n  LONG\n}\n';
const EXTRA = `ALTER TABLE "Note" ADD CONSTRAINT "Note_id_positive" CHECK ("id" > 0);
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no; never'; END; $$;
CREATE TRIGGER note_stays BEFORE DELETE ON "Note" FOR EACH ROW EXECUTE FUNCTION refuse();
`;

async function emptyDatabase(): Promise<string> {
  const url = new URL(inject('postgresUrl'));
  const admin = new URL(url);
  admin.pathname = '/postgres';
  const name = `empty_${randomBytes(6).toString('hex')}`;
  await sql(admin.href, `CREATE DATABASE ${name}`);
  onTestFinished(async () => {
    await sql(admin.href, `DROP DATABASE ${name} WITH (FORCE)`);
  });
  url.pathname = `/${name}`;
  return url.href;
}

async function sql(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

async function project(schema: string): Promise<MigrationFiles> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rounds-migrations-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const files = migrationFiles(folder);
  await mkdir(files.directory, { recursive: true });
  await writeFile(files.schema, HEAD + schema);
  return files;
}

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute));
const shadows = (url: string) => sql(url, "SELECT datname FROM pg_database WHERE datname LIKE 'shadow_%'");

test('writes, applies and checks migrations with arrays, enums, checks and triggers', async () => {
  const url = await emptyDatabase();
  const files = await project(NOTE);
  const folder = await create(url, files, 'notes', at(1));
  expect(path.basename(folder ?? '')).toBe('20260101000100_notes');
  const script = path.join(folder ?? '', 'migration.sql');
  await writeFile(script, (await readFile(script, 'utf8')) + EXTRA);
  expect(await check(url, files)).toBeNull();
  expect(await create(url, files, 'again', at(2))).toBeNull();

  expect(await deploy(url, files)).toEqual(['20260101000100_notes']);
  expect(await deploy(url, files)).toEqual([]);
  await sql(url, `INSERT INTO "Note" VALUES (1, '{a,b}', 'LONG')`);
  await expect(sql(url, 'DELETE FROM "Note"')).rejects.toThrow('no; never');
  await expect(sql(url, `INSERT INTO "Note" VALUES (0, '{}', 'LONG')`)).rejects.toThrow('Note_id_positive');

  await writeFile(files.schema, `${HEAD}${NOTE.replace('kind Kind', 'kind Kind\n  more String?')}`);
  expect(await check(url, files)).toContain('ADD COLUMN     "more" TEXT');
  await create(url, files, 'more', at(3));
  expect(await deploy(url, files)).toEqual(['20260101000300_more']);
  expect(await sql(url, 'SELECT "id", "kind", "more" FROM "Note"')).toEqual([{ id: 1, kind: 'LONG', more: null }]);
  const written = ['20260101000100_notes', '20260101000300_more', 'migration_lock.toml'];
  expect(await readdir(files.directory)).toEqual(written);
});

test('applies each migration once when several start at the same time', async () => {
  const url = await emptyDatabase();
  const files = await project(NOTE);
  await create(url, files, 'notes', at(1));
  const applied = await Promise.all([deploy(url, files), deploy(url, files), deploy(url, files)]);
  expect(applied.flat()).toEqual(['20260101000100_notes']);
});

test('leaves nothing of a migration that fails, says why, and applies it once it is mended', async () => {
  const url = await emptyDatabase();
  const files = await project('');
  const folder = path.join(files.directory, '20260101000100_broken');
  await mkdir(folder);
  await writeFile(path.join(folder, 'migration.sql'), 'CREATE TABLE half (id int); SELECT * FROM missing_table;');
  await expect(deploy(url, files)).rejects.toThrow(/^The database was not migrated: [^\n]*missing_table[^\n]*$/);
  expect(await sql(url, "SELECT to_regclass('half') AS half")).toEqual([{ half: null }]);
  await writeFile(path.join(folder, 'migration.sql'), 'CREATE TABLE half (id int) oops;');
  await expect(deploy(url, files)).rejects.toThrow(/syntax error at or near "oops"/);
  await writeFile(path.join(folder, 'migration.sql'), 'CREATE TABLE half (id int);');
  expect(await deploy(url, files)).toEqual(['20260101000100_broken']);
  expect(await deploy(url, files)).toEqual([]);
});

test('goes on where a process died in the middle of a migration', async () => {
  const url = await emptyDatabase();
  const files = await project(NOTE);
  await create(url, files, 'notes', at(1));
  await deploy(url, files);
  await writeFile(files.schema, `${HEAD}${NOTE.replace('kind Kind', 'kind Kind\n  more String?')}`);
  await create(url, files, 'more', at(2));
  await sql(url, `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, applied_steps_count)
                  VALUES ('1', 'x', '20260101000200_more', now(), 0)`);
  expect(await deploy(url, files)).toEqual(['20260101000200_more']);
});

test('refuses names that are no file names, before it asks the database', async () => {
  const files = await project('');
  for (const name of ['', '../up', 'Notes', 'a b']) {
    await expect(create('postgresql://x:y@127.0.0.1:1/z', files, name, at(1))).rejects.toThrow(TypeError);
  }
});

test('the history of Rounds holds what the schema file says', async () => {
  expect(await check(inject('postgresUrl'), migrationFiles(projectFolder))).toBeNull();
  expect(await shadows(inject('postgresUrl'))).toEqual([]);
});
