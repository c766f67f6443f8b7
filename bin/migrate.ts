import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isDatabaseAway } from '../platform/database-errors.ts';
import { describeError } from '../platform/log.ts';
import { MigrationError, check, create, deploy, migrationFiles } from '../platform/migrations.ts';
import { readEnvFile } from './local/env-file.ts';
import { projectFolder } from './local/program.ts';

const USAGE = 'Usage: migrate deploy | check | new <name>, with DATABASE_URL set.';
const RETRY_MS = 1_000;
const GIVE_UP_AFTER_MS = 300_000;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Repeats a step while the database is away, for five minutes. */
async function whenReachable<T>(step: () => Promise<T>): Promise<T> {
  const end = performance.now() + GIVE_UP_AFTER_MS;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await step();
    } catch (error) {
      if (!isDatabaseAway(error) || performance.now() > end) throw error;
      if (attempt % 10 === 0) print('Waiting for the database: it cannot be reached.');
      await delay(RETRY_MS);
    }
  }
}

/** @returns the exit code */
async function main(command: string | undefined, name: string | undefined): Promise<number> {
  const env = { ...readEnvFile(path.join(projectFolder, '.env')), ...process.env };
  const url = env['DATABASE_URL'];
  if (!url || !URL.canParse(url)) {
    print(USAGE);
    return 2;
  }
  const files = migrationFiles(projectFolder);
  if (command === 'deploy') {
    const onWait = () => print('Waiting for another migration of the same database to end.');
    const applied = await whenReachable(() => deploy(url, files, { onWait }));
    print(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'Nothing to apply.');
    return 0;
  }
  if (command === 'check') {
    const pending = await whenReachable(() => check(url, files));
    print(pending ?? 'Schema and migrations agree.');
    return pending === null ? 0 : 1;
  }
  if (command === 'new' && name !== undefined) {
    const folder = await whenReachable(() => create(url, files, name, new Date()));
    print(folder === null ? 'Schema and migrations agree: nothing to write.' : `Wrote ${folder}.`);
    return 0;
  }
  print(USAGE);
  return 2;
}

process.exitCode = await main(process.argv[2], process.argv[3]).catch((error: unknown) => {
  process.stderr.write(`${error instanceof MigrationError ? error.message : describeError(error)['message']}\n`);
  return 1;
});
