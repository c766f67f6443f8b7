import { RateLimitedError, UnavailableError, ValidationError } from '../../domain/errors.ts';
import type { CreateInterview } from '../../domain/interview/commands.ts';
import { estimatedCostMicros } from '../../domain/model-cost.ts';
import type { ModelConfig } from '../../platform/model-config.ts';
import type { BrokenCap, SpendGuard } from '../../store/model-spend.ts';

const DAY_MS = 86_400_000;
/** Nobody knows when an operator lifts a stop: clients ask again after this. */
const STOPPED_SECONDS = 600;

const midnight = (now: number): number => now - (now % DAY_MS);

/**
 * What the caps allow a new interview, for the statement that inserts it.
 * @param now ms since 1970; caps count days in UTC
 * @throws UnavailableError where the operator stopped models for new interviews, ValidationError for a plan that costs
 *   more than a day's cap by itself
 */
export function spendGuard(
  { spend, stopped, prices }: ModelConfig,
  plan: { rounds: CreateInterview['rounds']; model: string; partnerId: string | null },
  now: number,
): SpendGuard {
  if (stopped) {
    throw new UnavailableError(
      STOPPED_SECONDS,
      'New AI interviews are switched off for now. Interviews that you have go on. Try again later.',
    );
  }
  const guard: SpendGuard = {
    estimateMicros: estimatedCostMicros(plan.rounds, prices(plan.model)),
    since: midnight(now),
    accountCapMicros: spend.accountDailyMicros,
    partnerCapMicros: plan.partnerId === null ? null : spend.partnerDailyMicros,
    globalCapMicros: spend.globalDailyMicros,
  };
  const caps = [guard.accountCapMicros, guard.partnerCapMicros, guard.globalCapMicros];
  if (caps.some((cap) => cap !== null && guard.estimateMicros > cap)) {
    const message = 'This plan takes more than the AI budget of a whole day. Choose fewer rounds or questions.';
    throw new ValidationError([{ path: 'rounds', message }], message);
  }
  return guard;
}

/**
 * Says why there is no budget for a new interview, and when there is one again.
 * @throws RateLimitedError for the cap of an account or a partner, UnavailableError for the global one
 */
export function refuseBeyondCaps(cap: BrokenCap, now: number): never {
  const untilMidnight = Math.ceil((midnight(now) + DAY_MS - now) / 1000);
  switch (cap) {
    case 'ACCOUNT':
      throw new RateLimitedError(
        untilMidnight,
        'The AI budget of your account for today is used up. Plan this interview after midnight UTC, or go on with one '
          + 'that you have.',
      );
    case 'PARTNER':
      throw new RateLimitedError(
        untilMidnight,
        'The AI budget of this partner for today is used up. Plan this interview after midnight UTC; the others go on.',
      );
    case 'GLOBAL':
      throw new UnavailableError(
        untilMidnight,
        'The AI budget of this site for today is used up. Plan this interview after midnight UTC, or go on with one '
          + 'that you have.',
      );
  }
}
