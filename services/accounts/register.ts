import { ConflictError } from '../../domain/errors.ts';
import { newId } from '../../platform/ids.ts';
import { insertAccount } from '../../store/accounts.ts';
import { sealedPlace } from '../../store/sealed.ts';
import type { Services } from '../services.ts';
import { emailIndexes } from './email-index.ts';
import { type Registration, checkedRegistration } from './fields.ts';
import { type Session, nextRefreshToken, sessionFor } from './session.ts';

/**
 * Makes an account and signs it in.
 * @throws ValidationError, RateLimitedError, ConflictError where the e-mail address has an account
 */
export async function register(
  services: Services,
  caller: { address: string | null },
  input: Registration,
): Promise<Session> {
  const { email, password, name, timeZone } = checkedRegistration(input);
  await services.limits.register(caller.address);
  const id = newId();
  const { key, wrapped } = services.sealer.newPersonKey(id);
  const { refreshToken, stored } = nextRefreshToken(services);
  const account = {
    id,
    emailIndexes: emailIndexes(services.config.secrets.emailIndexKeys, email),
    emailSealed: key.seal(sealedPlace.userEmail(id), email),
    nameSealed: key.seal(sealedPlace.userName(id), name),
    passwordHash: await services.passwords.hash(password),
    timeZone,
    dataKeyWrapped: wrapped,
  };
  const opened = await insertAccount(services.database.pool, account, stored);
  const entry = { action: 'account.register', resource: 'user', address: caller.address } as const;
  if (!opened) {
    await services.audit({ ...entry, userId: null, success: false, code: 'CONFLICT' });
    throw new ConflictError('This e-mail address has an account already. Sign in instead.');
  }
  await services.audit({ ...entry, userId: id, resourceId: id, success: true });
  return sessionFor(services, opened, refreshToken);
}
