import pg from 'pg';
import type { Parts } from './parts.ts';

/** Bytes of the tables with their indexes and what is stored apart, largest first. */
export interface TableSizes {
  readonly total: number;
  readonly tables: ReadonlyMap<string, number>;
}

export interface Sizes {
  /** Before anything is cleared up, as it stands the moment all are open. */
  readonly raw: TableSizes;
  /** After VACUUM. */
  readonly rounds: TableSizes;
  /** What Temporal stores. */
  readonly engine: number;
}

async function tableSizes(client: pg.Client): Promise<TableSizes> {
  const { rows } = await client.query<{ name: string; bytes: string }>(
    `select relname as name, pg_total_relation_size(oid) as bytes from pg_class
     where relkind = 'r' and relnamespace = 'public'::regnamespace order by 2 desc`,
  );
  const tables = new Map(rows.map(({ name, bytes }) => [name, Number(bytes)]));
  return { total: [...tables.values()].reduce((sum, bytes) => sum + bytes, 0), tables };
}

export async function measureSizes({ databaseUrl, engine }: Parts): Promise<Sizes> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const raw = await tableSizes(client);
    await client.query('vacuum (analyze)');
    return { raw, rounds: await tableSizes(client), engine: await engine.bytes() };
  } finally {
    await client.end();
  }
}
