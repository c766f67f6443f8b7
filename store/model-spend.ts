import type { Pool } from 'pg';
import { QUEUE_IS_PAUSED } from './model-queue.ts';
import { retiredAmong } from './retired-models.ts';

/** What a new interview may cost beside what was spent since a moment. Amounts in millionths of a US dollar. */
export interface SpendGuard {
  /** Set aside for the interview. */
  estimateMicros: number;
  /** The beginning of the day, ms since 1970. */
  since: number;
  /** Null for no cap. */
  accountCapMicros: number | null;
  partnerCapMicros: number | null;
  globalCapMicros: number | null;
}

export interface ModelState {
  spentMicros: number | null;
  retired: string[];
  paused: boolean;
}

/** Which cap a new interview would break. */
export type BrokenCap = 'ACCOUNT' | 'PARTNER' | 'GLOBAL';

/**
 * What was spent on models by everybody since midnight UTC, in millionths of a US dollar, which of the models were
 * found to be retired lately, and whether an operator has paused all calls.
 * @param withSpend false spares the sum, which is null then
 */
export async function readModelState(
  pool: Pick<Pool, 'query'>,
  models: readonly string[],
  withSpend: boolean,
): Promise<ModelState> {
  const result = await pool.query<ModelState>({
    name: 'model-state',
    text: `select case when $2 then model_spend(date_trunc('day', clock_timestamp(), 'UTC'), null, null) end::float8
        as "spentMicros", ${retiredAmong('$1')} as retired, ${QUEUE_IS_PAUSED} as paused`,
    values: [models, withSpend],
  });
  const row = result.rows[0];
  if (!row) throw new Error('The spending on models gave no row.');
  return row;
}
