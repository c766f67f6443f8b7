import { readFileSync, writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

/** The committed picture of the schema; a test compares the two. */
export const schemaFile = new URL('./schema.graphql', import.meta.url);

/** The schema in GraphQL's own language, sorted, so that a change shows as what it is. */
export const printedSchema = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`;

if (process.argv[1] === new URL(import.meta.url).pathname) {
  if (!process.argv.includes('--check')) writeFileSync(schemaFile, printedSchema());
  else if (readFileSync(schemaFile, 'utf8') !== printedSchema()) {
    process.stderr.write('graphql/schema.graphql is not the schema of the code: run `npm run generate:schema`.\n');
    process.exitCode = 1;
  }
}
