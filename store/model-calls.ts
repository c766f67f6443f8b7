import type { Pool } from 'pg';
import type { ModelCall, ModelPurpose } from '../domain/model-usage.ts';
import { isForeignKeyViolation } from '../platform/database-errors.ts';
import { newId } from '../platform/ids.ts';

type Queries = Pick<Pool, 'query'>;

/** The largest `integer` of PostgreSQL: an endpoint may claim any number of tokens. */
const MOST = 2_147_483_647;

const count = (value: number): number => Math.min(Math.max(Math.round(value), 0), MOST);

/** Records a call, also of an account that was erased meanwhile: then it names nobody. */
export async function recordModelCall(pool: Queries, call: ModelCall): Promise<void> {
  try {
    await insertModelCall(pool, call);
  } catch (error) {
    // Erased between the look and the insert: the next look sees it.
    if (!isForeignKeyViolation(error)) throw error;
    await insertModelCall(pool, call);
  }
}

async function insertModelCall(pool: Queries, call: ModelCall): Promise<void> {
  const { account, tokens } = call;
  await pool.query({
    name: 'insert-model-call',
    text: `insert into model_calls (id, at, user_id, partner_id, interview_id, purpose, model, prompt_version, outcome,
        prompt_tokens, completion_tokens, latency_ms, cost_micros)
      values ($1::uuid, clock_timestamp(), (select id from users where id = $2::uuid),
        (select id from partners where id = $3::uuid), (select id from interviews where id = $4::uuid),
        $5::"ModelPurpose", $6, $7, $8::"ModelOutcome", $9, $10, $11, $12)`,
    values: [
      newId(), account.userId, account.partnerId, account.interviewId, call.purpose, call.model, call.promptVersion,
      call.outcome, count(tokens.prompt), count(tokens.completion), count(call.latencyMs),
      Math.max(Math.ceil(call.costMicros), 0),
    ],
  });
}

export interface ModelUsagePart {
  purpose: ModelPurpose;
  calls: number;
  promptTokens: number;
  completionTokens: number;
  costMicros: number;
}

/** What models were used for interviews, by purpose; nothing of an interview without a call. */
export async function modelUsageOf(pool: Queries, interviewIds: string[]): Promise<Map<string, ModelUsagePart[]>> {
  const result = await pool.query<ModelUsagePart & { interviewId: string }>({
    name: 'model-usage',
    text: `select interview_id as "interviewId", purpose, count(*)::int as calls,
        sum(prompt_tokens)::float8 as "promptTokens", sum(completion_tokens)::float8 as "completionTokens",
        sum(cost_micros)::float8 as "costMicros"
      from model_calls where interview_id = any($1::uuid[]) group by interview_id, purpose
      order by interview_id, purpose`,
    values: [interviewIds],
  });
  const usage = new Map<string, ModelUsagePart[]>();
  for (const { interviewId, ...part } of result.rows) {
    usage.set(interviewId, [...(usage.get(interviewId) ?? []), part]);
  }
  return usage;
}
