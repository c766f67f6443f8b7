import { randomBytes } from 'node:crypto';
import { type Config, loadConfig } from '../../platform/config.ts';
import { generateFernetKey } from '../../platform/crypto.ts';

const secret = (): string => randomBytes(32).toString('base64');

/** Secrets as environment variables, fresh ones. */
export const testSecrets = (): Record<string, string> => ({
  ROUNDS_KEYRING: generateFernetKey(),
  ROUNDS_EMAIL_INDEX_KEYS: `1:${secret()}`,
  ROUNDS_JWT_KEYS: `test:${secret()}`,
  ROUNDS_IDEMPOTENCY_KEY: secret(),
});

/** Settings for a system under test; rates are raised so that only the tests of rates meet them. */
export const testEnvironment = (variables: Record<string, string>): Record<string, string> => ({
  NODE_ENV: 'test',
  LOG_LEVEL: 'warn',
  SMTP_URL: 'smtp://127.0.0.1:9',
  RATE_REGISTER_PER_MINUTE: '100000',
  RATE_SIGN_IN_PER_MINUTE: '100000',
  RATE_CREATE_PER_MINUTE: '100000',
  RATE_SUBMIT_PER_MINUTE: '100000',
  ...testSecrets(),
  ...variables,
});

export const testConfig = (variables: Record<string, string>): Config => loadConfig(testEnvironment(variables));
