import { newRefreshToken, refreshTokenHash } from '../../platform/tokens.ts';
import type { NewRefreshToken, OpenedSession } from '../../store/accounts.ts';
import type { Services } from '../services.ts';

/** What a person holds after signing in. The tokens are secrets. */
export interface Session {
  userId: string;
  accessToken: string;
  accessTokenExpiresAt: Date;
  refreshToken: string;
}

/** A refresh token with what is stored of it. */
export function nextRefreshToken({ config }: Services): { refreshToken: string; stored: NewRefreshToken } {
  const refreshToken = newRefreshToken();
  const hash = refreshTokenHash(refreshToken);
  if (hash === null) throw new TypeError('A new refresh token has not the form of one.');
  return { refreshToken, stored: { hash, days: config.tokens.refreshDays } };
}

/** The session in the hands of the person. */
export async function sessionFor(
  { tokens }: Services,
  { userId, sessionId, roles }: OpenedSession,
  refreshToken: string,
): Promise<Session> {
  const { accessToken, expiresAt } = await tokens.issue({ userId, sessionId, roles });
  return { userId, accessToken, accessTokenExpiresAt: expiresAt, refreshToken };
}
