import { accountByEmail } from '../../store/accounts.ts';
import type { Services } from '../services.ts';
import { emailIndexes } from './email-index.ts';
import { register } from './register.ts';

/** Accounts to look around with. Their password is public, so only a local system has them. */
export const DEMO_ACCOUNTS = [
  { email: 'ada@example.com', name: 'Ada Demo', password: 'practice-makes-rounds', timeZone: 'UTC' },
  { email: 'ben@example.com', name: 'Ben Demo', password: 'practice-makes-rounds', timeZone: 'UTC' },
] as const;

/** Makes the demo accounts that are not there yet. */
export async function seedDemoAccounts(services: Services): Promise<void> {
  for (const account of DEMO_ACCOUNTS) {
    const indexes = emailIndexes(services.config.secrets.emailIndexKeys, account.email);
    if (await accountByEmail(services.database.pool, indexes)) continue;
    await register(services, { address: null }, account);
  }
}
