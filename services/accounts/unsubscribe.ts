import { NotFoundError } from '../../domain/errors.ts';
import { createUnsubscribeTokens } from '../../platform/unsubscribe-token.ts';
import type { Services } from '../services.ts';
import { setReminders } from './set-reminders.ts';

export interface UnsubscribeLink {
  /** As it came. */
  token: string;
  /** Network address of the caller. */
  address: string | null;
}

/**
 * Whether the token of a link is genuine. Whose it is stays here: whoever holds the link learns nothing of the account.
 * @throws RateLimitedError
 */
export async function isUnsubscribeLink({ config, limits }: Services, link: UnsubscribeLink): Promise<boolean> {
  await limits.unsubscribe(link.address);
  return createUnsubscribeTokens(config).verify(link.token) !== null;
}

/**
 * Stops the reminders of whoever got the link, or sends them again. A second time nothing happens, and nothing shows
 * that an account is gone.
 * @returns false for a token that is not genuine
 * @throws RateLimitedError
 */
export async function unsubscribe(services: Services, link: UnsubscribeLink, wanted: boolean): Promise<boolean> {
  await services.limits.unsubscribe(link.address);
  const userId = createUnsubscribeTokens(services.config).verify(link.token);
  if (userId === null) return false;
  try {
    await setReminders(services, { userId, address: link.address }, wanted);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
  }
  return true;
}
