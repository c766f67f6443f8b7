import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { ConfigError, describeConfig, loadConfig } from '../../platform/config.ts';
import { generateFernetKey } from '../../platform/crypto.ts';

const secret = () => randomBytes(32).toString('base64');
const SECRETS = {
  ROUNDS_KEYRING: `${generateFernetKey()},${generateFernetKey()}`,
  ROUNDS_EMAIL_INDEX_KEYS: `2:${secret()}, 1:${secret()}`,
  ROUNDS_JWT_KEYS: `next:${secret()},last:${secret()}`,
  ROUNDS_IDEMPOTENCY_KEY: secret(),
};
const DEVELOPMENT = {
  ...SECRETS,
  DATABASE_URL: 'postgresql://owner:pass-of-the-database@127.0.0.1:5439/rounds?sslmode=disable',
  SMTP_URL: 'smtp://mail-user:pass-of-the-mail@127.0.0.1:2525',
  GROQ_API_KEY: 'gsk_the-key',
};
const PRODUCTION = {
  ...DEVELOPMENT,
  NODE_ENV: 'production',
  TEMPORAL_ADDRESS: 'temporal:7233',
  MAIL_FROM: 'Rounds <rounds@example.com>',
  PUBLIC_URL: 'https://rounds.example.com/',
};

function problems(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

test('fills in everything but secrets and addresses in development', () => {
  const config = loadConfig(DEVELOPMENT);
  expect(config).toMatchObject({
    environment: 'development',
    database: { poolSize: 16 },
    temporal: { address: 'localhost:7233', namespace: 'default' },
    http: { host: undefined, port: 4000, publicUrl: 'http://localhost:4000', trustedProxies: 0 },
    metricsPort: 9464,
    mailboxPort: 8025,
    rates: { register: 60, signIn: 10, createInterview: 60, submitAnswer: 60 },
    interviewPatienceMs: 4000,
    reconcileAfterSeconds: 300,
    shutdownGraceMs: 10_000,
    tokens: { accessMinutes: 15, refreshDays: 7 },
  });
  expect(config.secrets.keyring).toHaveLength(2);
  expect(config.secrets.emailIndexKeys.map((one) => [one.version, one.key.length])).toEqual([[2, 32], [1, 32]]);
  expect(config.secrets.jwtKeys.map((one) => [one.id, one.secret.length])).toEqual([['next', 32], ['last', 32]]);
  expect(loadConfig({ ...DEVELOPMENT, PORT: '4100' }).http.publicUrl).toBe('http://localhost:4100');
});

test('takes no default for what production has to say', () => {
  expect(problems(PRODUCTION)).toEqual([]);
  expect(loadConfig(PRODUCTION).http.publicUrl).toBe('https://rounds.example.com');
  for (const name of Object.keys(PRODUCTION).filter((one) => one !== 'NODE_ENV' && one !== 'GROQ_API_KEY')) {
    const lines = problems({ ...PRODUCTION, [name]: ' ' });
    expect(lines).toEqual([expect.stringMatching(new RegExp(`^${name} is missing: it must be .+\\.$`))]);
  }
  expect(problems({ NODE_ENV: 'production' })).toHaveLength(9);
});

test.each([
  ['NODE_ENV', 'staging'],
  ['LOG_LEVEL', 'loud'],
  ['DATABASE_URL', 'mysql://u:hunter2@host/db'],
  ['DATABASE_URL', 'hunter2'],
  ['DATABASE_POOL_SIZE', '0'],
  ['DATABASE_POOL_SIZE', '1e3'],
  ['TEMPORAL_ADDRESS', 'http://hunter2'],
  ['TEMPORAL_NAMESPACE', 'a b'],
  ['SMTP_URL', 'https://hunter2'],
  ['MAIL_FROM', 'hunter2'],
  ['MAIL_FROM', 'a <b@c>\nBcc: hunter2@example.com'],
  ['PUBLIC_URL', 'hunter2'],
  ['HOST', 'hunter2 or so'],
  ['PORT', '65536'],
  ['PORT', '0x50'],
  ['METRICS_PORT', '-1'],
  ['TRUST_PROXY', 'true'],
  ['ROUNDS_KEYRING', 'hunter2'],
  ['ROUNDS_KEYRING', `${generateFernetKey()},`],
  ['ROUNDS_EMAIL_INDEX_KEYS', secret()],
  ['ROUNDS_EMAIL_INDEX_KEYS', '1:hunter2'],
  ['ROUNDS_EMAIL_INDEX_KEYS', `1:${secret()},1:${secret()}`],
  ['ROUNDS_JWT_KEYS', 'a:hunter2'],
  ['ROUNDS_JWT_KEYS', `a b:${secret()}`],
  ['ROUNDS_IDEMPOTENCY_KEY', 'hunter2'],
  ['RATE_SIGN_IN_PER_MINUTE', 'hunter2'],
  ['INTERVIEW_PATIENCE_MS', '4.5'],
  ['REFRESH_TOKEN_DAYS', '0'],
])('names %s in one line and never shows what it was', (name, value) => {
  const lines = problems({ ...PRODUCTION, [name]: value });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(new RegExp(`^${name} `));
  expect(lines[0]).not.toContain('hunter2');
  for (const part of value.split(/[:,]/)) if (part.length > 8) expect(lines[0]).not.toContain(part);
});

test('describes itself without a secret', () => {
  const text = inspect(describeConfig(loadConfig(PRODUCTION)), { depth: null });
  const secrets = Object.values(SECRETS).flatMap((value) => value.split(/[:,]/)).filter((part) => part.length > 20);
  expect(secrets.length).toBeGreaterThanOrEqual(7);
  for (const hidden of [...secrets, 'owner', 'pass-of-the-database', 'mail-user', 'pass-of-the-mail', 'gsk_the-key']) {
    expect(text).not.toContain(hidden);
  }
  expect(text).toContain('postgresql://127.0.0.1:5439/rounds');
  expect(text).toContain('key given');
  expect(text).toContain('openai/gpt-oss-120b');
});
