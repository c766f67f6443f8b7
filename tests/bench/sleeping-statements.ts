import pg from 'pg';
import { claimUncarried } from '../../store/email-messages.ts';
import { claimOfOtherEngine, claimUntold } from '../../store/tells.ts';
import { type StatementPlan, explained } from '../support/plans.ts';
import { type Parts, ROLES } from './parts.ts';

const AT_ONCE = 20;
const UNTOLD_AFTER_SECONDS = 2;

/** What the worker asks the database while nobody does anything. */
export interface IdleStatement {
  readonly query: string;
  readonly perSecond: number;
  readonly meanMs: number;
  /** Pages of 8 KiB that one call looks at: it does not grow with the interviews where an index serves. */
  readonly pages: number;
}

/** Statements of the workers since a reset, dearest first. */
export async function idleStatements(
  { databaseUrl }: Parts,
  watch: () => Promise<number>,
): Promise<readonly IdleStatement[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('select pg_stat_statements_reset()');
    const seconds = await watch();
    const { rows } = await client.query<IdleStatement>(
      `select s.query, s.calls / $2::float8 as "perSecond",
         (s.total_exec_time + s.total_plan_time) / s.calls as "meanMs",
         (s.shared_blks_hit + s.shared_blks_read)::float8 / s.calls as pages
       from pg_stat_statements s join pg_roles r on r.oid = s.userid
       where r.rolname = $1 and s.calls > 1 order by s.total_exec_time desc`,
      [ROLES.worker, seconds],
    );
    return rows;
  } finally {
    await client.end();
  }
}

/** How the statements run that look for interviews with something to do, with all of them told to the same engine. */
export async function lookingPlans({ databaseUrl }: Parts): Promise<readonly StatementPlan[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const told = 'select engine from interviews where engine is not null limit 1';
    const { rows } = await client.query<{ engine: string }>(told);
    const engine = rows[0]?.engine ?? '';
    const steady = await explained(client, async (pool) => {
      await claimUntold(pool, AT_ONCE, UNTOLD_AFTER_SECONDS);
      await claimUncarried(pool, engine, AT_ONCE, UNTOLD_AFTER_SECONDS);
      await claimOfOtherEngine(pool, engine, AT_ONCE);
    });
    const lost = await explained(client, (pool) => claimOfOtherEngine(pool, 'another engine', AT_ONCE));
    return [...steady, ...lost.map((plan) => ({ ...plan, name: `${plan.name}, all to be told` }))];
  } finally {
    await client.end();
  }
}
