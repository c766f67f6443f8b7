import type { Pool } from 'pg';
import { type ModelCall, type ModelLimits, type ModelReservation, principalOf } from '../domain/model-usage.ts';
import { recordModelCall } from './model-calls.ts';
import { PAUSED_SECONDS, QUEUE_IS_PAUSED } from './model-queue.ts';

type Queries = Pick<Pool, 'query'>;

/** How long after the time it was told a principal that waits goes first, seconds. */
const GRACE_SECONDS = 3;
/** No endpoint's word stops a model for longer, seconds. */
const LONGEST_SECONDS = 300;
/** Where a day's requests are used up and nobody says until when, ms. */
const DAY_USED_UP_MS = 60_000;
const MOST = 1e12;

/** A number that an endpoint told, or null where it makes no sense. */
const sensible = (value: number | null, least: number): number | null =>
  value !== null && value >= least && value <= MOST ? value : null;

/** ms in which the endpoint wants no call, or null. */
function blockedMs(limits: ModelLimits): number | null {
  const { requestsLeft, requestsResetMs, retryAfterMs } = limits;
  const isUsedUp = requestsLeft !== null && requestsLeft <= 0;
  const usedUpMs = isUsedUp ? (sensible(requestsResetMs, 0) ?? DAY_USED_UP_MS) : 0;
  const block = Math.max(sensible(retryAfterMs, 0) ?? 0, usedUpMs);
  return block > 0 ? block : null;
}

const seconds = (ms: number | null): number | null => (ms === null ? null : ms / 1000);

/**
 * Sets tokens aside. The bucket of a model is one row, which all workers lock in turn: what is granted never exceeds
 * it. Where it does not hold enough for all who wait, who used least in the last minute goes first. While an operator
 * has paused the queue nobody is granted anything, and nobody's turn moves.
 * @returns null, or the ms after which it is worth another try: 1 to 300,000
 */
export async function reserveTokens(
  pool: Queries,
  reservation: ModelReservation,
  longestSeconds = LONGEST_SECONDS,
): Promise<number | null> {
  const { model, account, tokens } = reservation;
  const result = await pool.query<{ wait: number | null }>({
    name: 'reserve-model-tokens',
    text: `select case when ${QUEUE_IS_PAUSED} then least(${PAUSED_SECONDS}, $5::float8)
      else reserve_model_tokens($1, $2, $3, $4, $5) end as wait`,
    values: [model, principalOf(account), tokens, Math.min(GRACE_SECONDS, longestSeconds), longestSeconds],
  });
  const wait = result.rows[0]?.wait ?? null;
  return wait === null ? null : Math.max(1, Math.ceil(wait * 1000));
}

/** Gives back what a call did not use, and takes over what the endpoint says of its limits. */
export async function settleTokens(
  pool: Queries,
  reservation: ModelReservation,
  used: number,
  limits: ModelLimits | null,
  longestSeconds = LONGEST_SECONDS,
): Promise<void> {
  const { model, account, tokens } = reservation;
  await pool.query({
    name: 'settle-model-tokens',
    text: 'select settle_model_tokens($1, $2, $3, $4, $5, $6, $7, $8)',
    values: [
      model, principalOf(account), tokens - used,
      sensible(limits?.tokenLimit ?? null, 1),
      sensible(limits?.tokensLeft ?? null, 0),
      seconds(sensible(limits?.tokensResetMs ?? null, 0)),
      seconds(limits && blockedMs(limits)),
      longestSeconds,
    ],
  });
}

/**
 * The limits that all workers share and the record of what was used, as `interviewer/groq/meter` wants them.
 * @param longestMs for which an endpoint's word stops a model, at most
 */
export function createModelMeter(pool: Queries, longestMs = LONGEST_SECONDS * 1000) {
  const longest = longestMs / 1000;
  return {
    reserve: (reservation: ModelReservation) => reserveTokens(pool, reservation, longest),
    settle: (reservation: ModelReservation, used: number, limits: ModelLimits | null) =>
      settleTokens(pool, reservation, used, limits, longest),
    record: (call: ModelCall) => recordModelCall(pool, call),
  };
}
