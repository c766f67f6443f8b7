import { NotFoundError } from '../../domain/errors.ts';
import { storeReminders } from '../../store/accounts.ts';
import type { Services } from '../services.ts';

/**
 * Whether a person wants reminders and invitations to continue. Asked for what stands already, nothing happens.
 * @throws NotFoundError where there is no such account (any more)
 */
export async function setReminders(
  { database, audit }: Services,
  caller: { userId: string; address: string | null },
  wanted: boolean,
): Promise<void> {
  const { userId, address } = caller;
  const stored = await storeReminders(database.pool, userId, wanted);
  if (stored === 'NO_ACCOUNT') throw new NotFoundError('There is no such account.');
  if (stored === 'STANDS') return;
  const action = wanted ? 'account.reminders-on' : 'account.reminders-off';
  await audit({ userId, action, resource: 'user', resourceId: userId, success: true, address });
}
