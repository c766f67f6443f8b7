import pg from 'pg';
import type { ModelLimits, ModelReservation } from '../../domain/model-usage.ts';
import type { ModelMeter } from '../../interviewer/groq/meter.ts';
import { newId } from '../../platform/ids.ts';
import { createModelMeter } from '../../store/model-budget.ts';
import { makeDatabase } from './database.ts';

const MODEL = 'openai/gpt-oss-120b';
const NOTHING: ModelLimits = {
  tokenLimit: null, tokensLeft: null, tokensResetMs: null,
  requestsLeft: null, requestsResetMs: null, retryAfterMs: null,
};

/** A reservation of somebody, of 1,000 tokens unless said. */
export const request = (userId: string, tokens = 1_000, partnerId: string | null = null): ModelReservation => ({
  model: MODEL,
  account: { interviewId: null, userId, partnerId },
  tokens,
});

/** The bucket of a model on a real PostgreSQL, whose time a test lets pass. */
export class ModelBucket {
  readonly pool: pg.Pool;
  /** Of two workers, each with connections of its own. */
  readonly meters: readonly [ModelMeter, ModelMeter];
  readonly #pools: pg.Pool[];

  private constructor(connectionString: string) {
    const [one, other] = [new pg.Pool({ connectionString, max: 12 }), new pg.Pool({ connectionString, max: 12 })];
    this.#pools = [one, other];
    this.pool = one;
    this.meters = [createModelMeter(one), createModelMeter(other)];
  }

  static async open(): Promise<ModelBucket> {
    return new ModelBucket(await makeDatabase());
  }

  async close(): Promise<void> {
    await Promise.all(this.#pools.map((pool) => pool.end()));
  }

  async empty(): Promise<void> {
    await this.pool.query('truncate model_budgets, model_shares');
  }

  reserve(userId: string, tokens?: number): Promise<number | null> {
    return this.meters[0].reserve(request(userId, tokens));
  }

  /** Ends a call of 1,000 tokens set aside unless said, without a word of the endpoint. */
  settle(userId: string, used: number, tokens?: number): Promise<void> {
    return this.meters[0].settle(request(userId, tokens), used, null);
  }

  /** The endpoint's word, which comes with the reply to somebody's call. */
  told(limits: Partial<ModelLimits>): Promise<void> {
    return this.meters[0].settle(request('somebody', 0), 0, { ...NOTHING, ...limits });
  }

  /** Lets time pass: everything that is noted moves into the past. */
  async pass(seconds: number): Promise<void> {
    await this.pool.query(
      `update model_budgets set refilled_at = refilled_at - make_interval(secs => $1),
         blocked_until = blocked_until - make_interval(secs => $1)`,
      [seconds],
    );
    await this.pool.query(
      `update model_shares set updated_at = updated_at - make_interval(secs => $1),
         waiting_until = waiting_until - make_interval(secs => $1)`,
      [seconds],
    );
  }

  /** How many calls of 1,000 tokens are granted now, to one after another who never asked before. */
  async granted(): Promise<number> {
    for (let count = 0; ; count += 1) if ((await this.reserve(newId())) !== null) return count;
  }
}
