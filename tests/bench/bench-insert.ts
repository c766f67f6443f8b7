import type pg from 'pg';
import { newId } from '../../platform/ids.ts';

/** A table for the inserts that the bench compares answers with. */
export const CREATE_BENCH_TABLE =
  'create table bench_inserts (id uuid primary key, text text not null, at timestamptz not null default now())';

/** One committed row, by a prepared statement, as everything hot in Rounds is written. */
export async function benchInsert(pool: Pick<pg.Pool, 'query'>, text: string): Promise<void> {
  await pool.query({
    name: 'bench-insert',
    text: 'insert into bench_inserts (id, text) values ($1::uuid, $2)',
    values: [newId(), text],
  });
}
