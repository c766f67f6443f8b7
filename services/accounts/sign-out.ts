import { refreshTokenHash } from '../../platform/tokens.ts';
import { revokeSessions } from '../../store/accounts.ts';
import type { Services } from '../services.ts';

/**
 * Ends the session that the refresh token or the access token belongs to, with all its refresh tokens. An access token
 * that is out stays good until it expires, minutes later. Without a session, or a second time, nothing happens.
 */
export async function signOut(
  services: Services,
  caller: { address: string | null },
  presented: { refreshToken: string | null; accessToken: string | null },
): Promise<void> {
  const tokenHash = presented.refreshToken === null ? null : refreshTokenHash(presented.refreshToken);
  const sessionId = presented.accessToken === null ? null : await services.tokens.sessionOf(presented.accessToken);
  if (tokenHash === null && sessionId === null) return;
  const ended = await revokeSessions(services.database.pool, { tokenHash, sessionId });
  for (const session of ended) {
    await services.audit({
      userId: session.userId,
      action: 'session.sign-out',
      resource: 'session',
      resourceId: session.sessionId,
      success: true,
      address: caller.address,
    });
  }
}
