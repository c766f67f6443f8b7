import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../../platform/config.ts';
import { loadConfig } from '../../platform/config.ts';
import { InternalPorts, requireFree } from './ports.ts';
import { postgresUrl } from './postgres.ts';
import { localSecrets } from './secrets.ts';

/** Internal ports that a first start takes when they are free. */
const POSTGRES_PORT = 5439;
const TEMPORAL_PORT = 7239;
const SMTP_PORT = 2525;

/** What one start runs itself, and the settings that all its programs get. */
export interface SystemPlan {
  readonly config: Config;
  /** Environment of the API; the worker's differs by its metrics port. */
  readonly env: NodeJS.ProcessEnv;
  readonly workerMetricsPort: number;
  readonly postgres: { readonly port: number; readonly password: string } | null;
  readonly temporal: { readonly port: number } | null;
  readonly mailbox: { readonly smtpPort: number } | null;
}

/** The data folder of an environment, which is made if need be. */
export function dataFolder(env: NodeJS.ProcessEnv): string {
  const folder = path.resolve(env['ROUNDS_DATA_DIR'] || '.data');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A port that a variable may set, else one of the data folder's own. */
async function internalPort(ports: InternalPorts, env: NodeJS.ProcessEnv, part: string, preferred: number) {
  const given = Number(env[`ROUNDS_${part.toUpperCase()}_PORT`]);
  return Number.isInteger(given) && given > 0 ? given : ports.choose(part, preferred);
}

/** The ports that were checked and announced are said outright, whatever a program's own standard is. */
function withPorts(env: NodeJS.ProcessEnv, config: Config): NodeJS.ProcessEnv {
  const { http, metricsPort, mailboxPort } = config;
  return { ...env, PORT: String(http.port), METRICS_PORT: String(metricsPort), MAILBOX_PORT: String(mailboxPort) };
}

/**
 * Decides what to run. `DATABASE_URL`, `TEMPORAL_ADDRESS` and `SMTP_URL` each replace a part; in production nothing is
 * replaced or made up.
 * @throws ConfigError, StartError
 */
export async function planSystem(env: NodeJS.ProcessEnv, dataDir: string): Promise<SystemPlan> {
  const given: NodeJS.ProcessEnv = { ...env, ROUNDS_DATA_DIR: dataDir };
  const port = (name: string, standard: number) => Number(env[name]) || standard;
  const metricsPort = port('METRICS_PORT', 9464);
  const ports = new InternalPorts(dataDir, [port('PORT', 4000), port('MAILBOX_PORT', 8025), metricsPort]);
  const workerMetricsPort = await internalPort(ports, env, 'worker_metrics', metricsPort + 1);
  if (env['NODE_ENV'] === 'production') {
    const config = loadConfig(given);
    await requireFree({ PORT: config.http.port, METRICS_PORT: config.metricsPort });
    const none = { postgres: null, temporal: null, mailbox: null };
    return { config, env: withPorts(given, config), workerMetricsPort, ...none };
  }
  const { POSTGRES_PASSWORD: password, ...secrets } = localSecrets(dataDir);
  const choose = (part: string, preferred: number) => internalPort(ports, env, part, preferred);
  const postgres = env['DATABASE_URL'] ? null : { port: await choose('postgres', POSTGRES_PORT), password };
  const temporal = env['TEMPORAL_ADDRESS'] ? null : { port: await choose('temporal', TEMPORAL_PORT) };
  const mailbox = env['SMTP_URL'] ? null : { smtpPort: await choose('smtp', SMTP_PORT) };
  const complete: NodeJS.ProcessEnv = {
    ...secrets,
    ...(postgres && { DATABASE_URL: postgresUrl(postgres.port, postgres.password) }),
    ...(temporal && { TEMPORAL_ADDRESS: `127.0.0.1:${temporal.port}` }),
    ...(mailbox && { SMTP_URL: `smtp://127.0.0.1:${mailbox.smtpPort}` }),
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== '')),
  };
  const config = loadConfig(complete);
  await requireFree({
    PORT: config.http.port,
    METRICS_PORT: config.metricsPort,
    ...(mailbox && { MAILBOX_PORT: config.mailboxPort }),
  });
  return { config, env: withPorts(complete, config), workerMetricsPort, postgres, temporal, mailbox };
}
