import path from 'node:path';
import { z } from 'zod';
import { bareUrl, integer, list, required, secretBytes, url } from './config-values.ts';
import { isFernetKey } from './crypto.ts';
import { type ModelConfig, describeModel, modelProblems, modelVariables, readModel } from './model-config.ts';

/** One process's settings. Secrets are in `secrets`, in the URLs and in `model.apiKey`: print `describeConfig` only. */
export interface Config {
  readonly environment: 'production' | 'development' | 'test';
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
  readonly database: { readonly url: string; readonly poolSize: number };
  readonly temporal: { readonly address: string; readonly namespace: string };
  readonly mail: { readonly url: string; readonly from: string };
  readonly http: {
    /** undefined: 127.0.0.1 and ::1 */
    readonly host: string | undefined;
    readonly port: number;
    /** Origin that browsers use, without a slash at its end. */
    readonly publicUrl: string;
    /** How many proxies stand in front; 0 takes the address of the socket. */
    readonly trustedProxies: number;
  };
  readonly metricsPort: number;
  readonly mailboxPort: number;
  /** Absolute folder of the local system. */
  readonly dataDir: string;
  /** Null where interviews are rule-based. */
  readonly model: ModelConfig | null;
  readonly secrets: {
    /** Fernet keys; the first wraps data keys, all unwrap. */
    readonly keyring: readonly string[];
    /** Keys of the e-mail look-up; the first is current. */
    readonly emailIndexKeys: readonly { readonly version: number; readonly key: Buffer }[];
    /** HS256 keys; the first signs, all verify. */
    readonly jwtKeys: readonly { readonly id: string; readonly secret: Buffer }[];
    readonly idempotencyKey: Buffer;
  };
  /** Accepted per minute. */
  readonly rates: {
    readonly register: number;
    readonly signIn: number;
    readonly createInterview: number;
    readonly submitAnswer: number;
  };
  /** How long an answer's evaluation may hold up the next question, in ms. */
  readonly interviewPatienceMs: number;
  /** How long an interview's next step may be overdue before its workflow is told again, seconds. */
  readonly reconcileAfterSeconds: number;
  /** How long what is under way may take to its end once the process is told to stop, in ms. */
  readonly shutdownGraceMs: number;
  readonly tokens: { readonly accessMinutes: number; readonly refreshDays: number };
}

/** Settings that cannot be started with: one line a variable, which says what to do and never shows a value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

function emailIndexKey(item: string): { version: number; key: Buffer } | null {
  const [, version, secret] = /^([1-9]\d{0,3}):(.+)$/.exec(item) ?? [];
  const key = secret === undefined ? null : secretBytes(secret);
  return key && { version: Number(version), key };
}

function jwtKey(item: string): { id: string; secret: Buffer } | null {
  const [, id, text] = /^([\w-]{1,32}):(.+)$/.exec(item) ?? [];
  const secret = text === undefined ? null : secretBytes(text);
  return id !== undefined && secret ? { id, secret } : null;
}

const hostAndPort = 'must be host:port, such as localhost:7233';
const oneSecret = 'must be base64 of at least 32 bytes';
const SENDER = /^[^\r\n<>]{0,100}<?[^\s@<>]+@[^\s@<>]+>?$/;

const environment = z.enum(['production', 'development', 'test'], { error: 'must be production, development or test' })
  .default('development');

const variables = z.object({
  NODE_ENV: environment,
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
    error: 'must be trace, debug, info, warn, error, fatal or silent',
  }).default('info'),
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgresql://user:password@host:5432/rounds'),
  DATABASE_POOL_SIZE: integer(1, 200, 16),
  TEMPORAL_ADDRESS: required(hostAndPort).regex(/^(\[[\da-fA-F:]+\]|[\w.-]+):\d{1,5}$/, { error: hostAndPort }),
  TEMPORAL_NAMESPACE: z.string().regex(/^[\w.-]{1,200}$/, { error: 'must be the name of a Temporal namespace' })
    .default('default'),
  SMTP_URL: url(['smtp:', 'smtps:'], 'smtp://user:password@host:587'),
  MAIL_FROM: required('must be a sender such as Rounds <rounds@example.com>')
    .regex(SENDER, { error: 'must be a sender such as Rounds <rounds@example.com>' }),
  PUBLIC_URL: url(['http:', 'https:'], 'https://rounds.example.com').transform((text) => new URL(text).origin),
  HOST: z.string().regex(/^[\w.:-]{1,253}$/, { error: 'must be an address or host name to listen on' }).optional(),
  PORT: integer(1, 65_535, 4000),
  METRICS_PORT: integer(1, 65_535, 9464),
  MAILBOX_PORT: integer(1, 65_535, 8025),
  TRUST_PROXY: integer(0, 10, 0),
  ROUNDS_DATA_DIR: z.string().max(4096, { error: 'must be a folder' }).default('.data'),
  ...modelVariables,
  ROUNDS_KEYRING: list(
    'must be Fernet keys (32 bytes in URL-safe base64) with commas between',
    (item) => (isFernetKey(item) ? item : null),
    (item) => item,
  ),
  ROUNDS_EMAIL_INDEX_KEYS: list(
    'must be <version>:<base64 of at least 32 bytes>, current first, with commas between',
    emailIndexKey,
    (item) => item.version,
  ),
  ROUNDS_JWT_KEYS: list(
    'must be <id>:<base64 of at least 32 bytes>, the signing one first, with commas between',
    jwtKey,
    (item) => item.id,
  ),
  ROUNDS_IDEMPOTENCY_KEY: required(oneSecret).transform((text, context): Buffer => {
    const bytes = secretBytes(text);
    if (!bytes) context.addIssue({ code: 'custom', message: oneSecret });
    return bytes ?? Buffer.alloc(0);
  }),
  RATE_REGISTER_PER_MINUTE: integer(1, 1_000_000, 60),
  RATE_SIGN_IN_PER_MINUTE: integer(1, 1_000_000, 10),
  RATE_CREATE_PER_MINUTE: integer(1, 1_000_000, 60),
  RATE_SUBMIT_PER_MINUTE: integer(1, 1_000_000, 60),
  INTERVIEW_PATIENCE_MS: integer(0, 60_000, 4000),
  RECONCILE_AFTER_SECONDS: integer(1, 86_400, 300),
  SHUTDOWN_GRACE_MS: integer(0, 600_000, 10_000),
  ACCESS_TOKEN_MINUTES: integer(1, 1440, 15),
  REFRESH_TOKEN_DAYS: integer(1, 365, 7),
});

/** What only a production system has to be told. */
function developmentDefaults(env: Record<string, string>): Record<string, string> {
  return {
    TEMPORAL_ADDRESS: 'localhost:7233',
    MAIL_FROM: 'Rounds <rounds@localhost>',
    PUBLIC_URL: `http://localhost:${env['PORT'] ?? 4000}`,
  };
}

function present(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => {
      const text = value?.trim() ?? '';
      return text === '' ? [] : [[name, text]];
    }),
  );
}

/**
 * Reads the settings from environment variables; an empty variable counts as not set, unknown ones are ignored.
 * @throws ConfigError with one line for each variable that is missing or bad
 */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const given = present(env);
  const production = given['NODE_ENV'] === 'production';
  const result = variables.safeParse(production ? given : { ...developmentDefaults(given), ...given });
  if (!result.success) {
    const problems = new Map(result.error.issues.map((issue) => [String(issue.path[0]), issue.message]));
    throw new ConfigError([...problems].map(([name, message]) => `${name} ${message}.`));
  }
  const v = result.data;
  const together = modelProblems(v);
  if (together.length > 0) throw new ConfigError(together);
  return {
    environment: v.NODE_ENV,
    logLevel: v.LOG_LEVEL,
    database: { url: v.DATABASE_URL, poolSize: v.DATABASE_POOL_SIZE },
    temporal: { address: v.TEMPORAL_ADDRESS, namespace: v.TEMPORAL_NAMESPACE },
    mail: { url: v.SMTP_URL, from: v.MAIL_FROM },
    http: { host: v.HOST, port: v.PORT, publicUrl: v.PUBLIC_URL, trustedProxies: v.TRUST_PROXY },
    metricsPort: v.METRICS_PORT,
    mailboxPort: v.MAILBOX_PORT,
    dataDir: path.resolve(v.ROUNDS_DATA_DIR),
    model: readModel(v),
    secrets: {
      keyring: v.ROUNDS_KEYRING,
      emailIndexKeys: v.ROUNDS_EMAIL_INDEX_KEYS,
      jwtKeys: v.ROUNDS_JWT_KEYS,
      idempotencyKey: v.ROUNDS_IDEMPOTENCY_KEY,
    },
    rates: {
      register: v.RATE_REGISTER_PER_MINUTE,
      signIn: v.RATE_SIGN_IN_PER_MINUTE,
      createInterview: v.RATE_CREATE_PER_MINUTE,
      submitAnswer: v.RATE_SUBMIT_PER_MINUTE,
    },
    interviewPatienceMs: v.INTERVIEW_PATIENCE_MS,
    reconcileAfterSeconds: v.RECONCILE_AFTER_SECONDS,
    shutdownGraceMs: v.SHUTDOWN_GRACE_MS,
    tokens: { accessMinutes: v.ACCESS_TOKEN_MINUTES, refreshDays: v.REFRESH_TOKEN_DAYS },
  };
}

/** The settings for a log line: no secret, no password, keys only by their number. */
export function describeConfig(config: Config): Record<string, string | number> {
  return {
    environment: config.environment,
    logLevel: config.logLevel,
    database: bareUrl(config.database.url),
    databasePoolSize: config.database.poolSize,
    temporal: `${config.temporal.address}/${config.temporal.namespace}`,
    mail: bareUrl(config.mail.url),
    listen: `${config.http.host ?? 'localhost'}:${config.http.port}`,
    publicUrl: config.http.publicUrl,
    trustedProxies: config.http.trustedProxies,
    metricsPort: config.metricsPort,
    dataDir: config.dataDir,
    ...describeModel(config.model),
    keyringKeys: config.secrets.keyring.length,
    emailIndexKeys: config.secrets.emailIndexKeys.length,
    jwtKeys: config.secrets.jwtKeys.length,
    registerPerMinute: config.rates.register,
    signInPerMinute: config.rates.signIn,
    submitAnswerPerMinute: config.rates.submitAnswer,
    interviewPatienceMs: config.interviewPatienceMs,
    reconcileAfterSeconds: config.reconcileAfterSeconds,
    shutdownGraceMs: config.shutdownGraceMs,
    accessTokenMinutes: config.tokens.accessMinutes,
    refreshTokenDays: config.tokens.refreshDays,
  };
}
