import path from 'node:path';
import { runLocalSystem } from '../../../bin/local/run.ts';

/** The start of a local system with stand-ins for the API and the worker, and a schema of one table. */
const here = import.meta.dirname;
await runLocalSystem(
  { api: path.join(here, 'api.ts'), worker: path.join(here, 'worker.ts') },
  { schema: path.join(here, 'prisma/schema.prisma'), directory: path.join(here, 'prisma/migrations') },
);
