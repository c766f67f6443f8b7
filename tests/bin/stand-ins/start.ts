import path from 'node:path';
import { runLocalSystem } from '../../../bin/local/run.ts';
import { migrationFiles } from '../../../platform/migrations.ts';

/** The start of a local system with stand-ins for the API and the worker, and a schema of one table. */
const here = import.meta.dirname;
await runLocalSystem({
  programs: { api: path.join(here, 'api.ts'), worker: path.join(here, 'worker.ts') },
  migrations: migrationFiles(here),
});
