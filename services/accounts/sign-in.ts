import { AuthenticationError } from '../../domain/errors.ts';
import { accountByEmail, openSession } from '../../store/accounts.ts';
import type { Services } from '../services.ts';
import { emailIndexes } from './email-index.ts';
import { checkedCredentials } from './fields.ts';
import { type Session, nextRefreshToken, sessionFor } from './session.ts';

/**
 * Opens a session. An unknown address and a wrong password get the same answer after the same work.
 * @throws ValidationError, RateLimitedError, AuthenticationError
 */
export async function signIn(
  services: Services,
  caller: { address: string | null },
  input: { email: string; password: string },
): Promise<Session> {
  const { email, password } = checkedCredentials(input);
  const indexes = emailIndexes(services.config.secrets.emailIndexKeys, email);
  await services.limits.signIn(indexes[0]);
  const account = await accountByEmail(services.database.pool, indexes);
  const matches = await services.passwords.verify(account?.passwordHash ?? null, password);
  const { refreshToken, stored } = nextRefreshToken(services);
  const opened = account && matches ? await openSession(services.database.pool, account.id, stored) : null;
  await services.audit({
    userId: account?.id ?? null,
    action: 'session.sign-in',
    resource: 'session',
    resourceId: opened?.sessionId,
    success: opened !== null,
    code: opened ? undefined : 'UNAUTHENTICATED',
    address: caller.address,
  });
  if (!opened) throw new AuthenticationError('E-mail address and password do not belong together. Check both.');
  return sessionFor(services, opened, refreshToken);
}
