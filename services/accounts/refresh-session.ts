import { AuthenticationError } from '../../domain/errors.ts';
import { refreshTokenHash } from '../../platform/tokens.ts';
import { revokeSessions, rotateRefreshToken } from '../../store/accounts.ts';
import type { Services } from '../services.ts';
import { type Session, nextRefreshToken, sessionFor } from './session.ts';

/** How long the token before the current one is still taken: tabs refresh at the same time, and replies get lost. */
const GRACE_SECONDS = 30;

/**
 * Replaces a refresh token by the next one of its session. A replaced token that comes again after the grace has been
 * stolen, from one side or the other: the session ends.
 * @throws RateLimitedError, AuthenticationError
 */
export async function refreshSession(
  services: Services,
  caller: { address: string | null },
  presented: string | null,
): Promise<Session> {
  const refused = new AuthenticationError('This session has ended. Sign in again.');
  await services.limits.refreshSession(caller.address);
  const hash = presented === null ? null : refreshTokenHash(presented);
  if (hash === null) throw refused;
  const { refreshToken, stored } = nextRefreshToken(services);
  const rotation = await rotateRefreshToken(services.database.pool, hash, stored, GRACE_SECONDS);
  if (rotation.outcome === 'REFUSED') throw refused;
  if (rotation.outcome === 'REUSED') {
    await revokeSessions(services.database.pool, { tokenHash: hash, sessionId: null });
    await services.audit({
      userId: rotation.userId,
      action: 'session.refresh-reuse',
      resource: 'session',
      resourceId: rotation.sessionId,
      success: false,
      code: 'UNAUTHENTICATED',
      address: caller.address,
    });
    throw refused;
  }
  return sessionFor(services, rotation, refreshToken);
}
