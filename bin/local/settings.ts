import { existsSync } from 'node:fs';
import path from 'node:path';
import { keptPorts } from './ports.ts';
import { postgresUrl } from './postgres.ts';
import { localSecrets } from './secrets.ts';
import { StartError } from './start-error.ts';

/** What the local system in the data folder was started with, for a program that joins it. */
const JOINED = ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'SMTP_URL', 'ROUNDS_KEYRING'];

/**
 * The settings of a program that works beside the other processes: the environment's, and outside production what it
 * leaves open from the local system in the data folder. Changes nothing there.
 * @throws StartError where there is no such system
 */
export function joinedEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  if (env['NODE_ENV'] === 'production' || JOINED.every((name) => env[name])) return env;
  const dataDir = path.resolve(env['ROUNDS_DATA_DIR'] || '.data');
  if (!existsSync(path.join(dataDir, 'secrets.json'))) {
    throw new StartError(
      `There is no system in ${dataDir}: start one with npm start, name its folder with ROUNDS_DATA_DIR, or set `
        + `${JOINED.filter((name) => !env[name]).join(', ')} and the other settings of your processes.`,
    );
  }
  const { POSTGRES_PASSWORD: password, ...secrets } = localSecrets(dataDir);
  const ports = keptPorts(dataDir);
  const portOf = (part: string) => env[`ROUNDS_${part.toUpperCase()}_PORT`] || ports.get(part);
  const [postgres, temporal, smtp] = [portOf('postgres'), portOf('temporal'), portOf('smtp')];
  return {
    ...secrets,
    ...(postgres !== undefined && { DATABASE_URL: postgresUrl(Number(postgres), password) }),
    ...(temporal !== undefined && { TEMPORAL_ADDRESS: `127.0.0.1:${temporal}` }),
    ...(smtp !== undefined && { SMTP_URL: `smtp://127.0.0.1:${smtp}` }),
    ...Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== '')),
    ROUNDS_DATA_DIR: dataDir,
  };
}
