import type { Pool } from 'pg';

type Queries = Pick<Pool, 'query'>;

/** A model that was away by an endpoint's mistake comes back into use after this. */
const HOUR = `interval '1 hour'`;

/** Selects which of the models in `parameter` (an array) were found to be retired lately, as JSON. */
export const retiredAmong = (parameter: string): string => `(select coalesce(json_agg(model), '[]') from retired_models
  where model = any(${parameter}::text[]) and noticed_at > clock_timestamp() - ${HOUR})`;

/** The first that is in use, the first of all where none is; null where there is none at all. */
export function firstInUse(models: readonly string[], retired: readonly string[]): string | null {
  return models.find((model) => !retired.includes(model)) ?? models[0] ?? null;
}

/**
 * Takes a model out of use for an hour.
 * @returns whether it was in use until now
 */
export async function noticeRetired(pool: Queries, model: string): Promise<boolean> {
  const result = await pool.query({
    name: 'notice-retired',
    text: `insert into retired_models as r (model, noticed_at) values ($1, clock_timestamp())
      on conflict (model) do update set noticed_at = excluded.noticed_at
      where r.noticed_at <= clock_timestamp() - ${HOUR}`,
    values: [model],
  });
  return result.rowCount === 1;
}

/** The model that a new interview gets, of a list in order of preference; null for an empty one. */
export async function modelInUse(pool: Queries, models: readonly string[]): Promise<string | null> {
  const result = await pool.query<{ retired: string[] }>({
    name: 'model-in-use',
    text: `select ${retiredAmong('$1')} as retired`,
    values: [models],
  });
  return firstInUse(models, result.rows[0]?.retired ?? []);
}
