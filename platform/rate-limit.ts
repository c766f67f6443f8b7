import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { RateLimitedError } from '../domain/errors.ts';
import { networkOf } from './addresses.ts';
import type { Config } from './config.ts';

const WINDOW_SECONDS = 60;
/** Refreshing costs no hash, and many people may share an address: a ceiling on floods only. */
const REFRESHES_PER_REGISTRATION = 10;
/** The same goes for a link in an e-mail; a mail provider's one click comes from a few addresses for all its people. */
const UNSUBSCRIBES_PER_REGISTRATION = 10;

/** What may be done how often a minute, counted in this process. Each call counts one, or throws RateLimitedError. */
export interface Limits {
  /** @param address of the caller; unknown ones share one count */
  register(address: string | null): Promise<void>;
  /** @param account the look-up key of the e-mail address, whether or not there is such an account */
  signIn(account: string): Promise<void>;
  refreshSession(address: string | null): Promise<void>;
  unsubscribe(address: string | null): Promise<void>;
  createInterview(userId: string): Promise<void>;
  submitAnswer(userId: string): Promise<void>;
}

/** A household or an office counts as one: a single IPv6 customer owns a whole /64. */
const addressKey = (address: string | null): string => networkOf(address ?? '', { v4: 32, v6: 64 }) ?? 'unknown';

function limiter(points: number): (key: string) => Promise<void> {
  const counts = new RateLimiterMemory({ points, duration: WINDOW_SECONDS });
  return async (key) => {
    try {
      await counts.consume(key);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw new RateLimitedError(Math.max(1, Math.ceil(error.msBeforeNext / 1000)));
    }
  };
}

/** @param rates accepted per minute */
export function createLimits(rates: Config['rates']): Limits {
  const register = limiter(rates.register);
  const refreshSession = limiter(rates.register * REFRESHES_PER_REGISTRATION);
  const unsubscribe = limiter(rates.register * UNSUBSCRIBES_PER_REGISTRATION);
  return {
    register: (address) => register(addressKey(address)),
    signIn: limiter(rates.signIn),
    refreshSession: (address) => refreshSession(addressKey(address)),
    unsubscribe: (address) => unsubscribe(addressKey(address)),
    createInterview: limiter(rates.createInterview),
    submitAnswer: limiter(rates.submitAnswer),
  };
}
