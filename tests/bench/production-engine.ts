import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from '../../bin/local/program.ts';
import { type ComposeService, composeFile } from '../support/compose.ts';
import type { ServerExecutables } from './production-executables.ts';

const run = promisify(execFile);
const SETUP_TIMEOUT_MS = 120_000;
/** The server stores the ports of its ring in two bytes with a sign. */
const RING_PORTS = [12_000, 32_767] as const;

/** The databases that ops/temporal/setup-schema.sh makes. */
export const DATABASES = ['temporal', 'temporal_visibility'] as const;

function serviceOf(name: string): ComposeService {
  const service = composeFile().services[name];
  if (!service) throw new Error(`docker-compose.yml has no service ${name}.`);
  return service;
}

/** What a service of docker-compose.yml says, with these instead of some. */
const environmentOf = (name: string, places: Record<string, string>): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(serviceOf(name).environment ?? {}).map(([variable, value]) => [variable, String(value)]),
  ),
  ...places,
  PATH: process.env['PATH'] ?? '',
  HOME: homedir(),
});

const script = (name: string): string => path.join(projectFolder, 'ops/temporal', name);

/** Runs the script that the service temporal-schema runs. */
export async function makeDatabases({ folder, schema }: ServerExecutables, databaseUrl: string): Promise<void> {
  const { hostname, port, username, password } = new URL(databaseUrl);
  const places = { SQL_HOST: hostname, SQL_PORT: port, SQL_USER: username, SQL_PASSWORD: password };
  const env = environmentOf('temporal-schema', { ...places, TEMPORAL_SCHEMA: schema });
  env['PATH'] = `${folder}${path.delimiter}${env['PATH']}`;
  await run('/bin/sh', [script('setup-schema.sh')], { env, timeout: SETUP_TIMEOUT_MS });
}

/** A free port that fits into the ring's table. */
async function ringPort(): Promise<number> {
  for (;;) {
    const port = randomInt(...RING_PORTS);
    const isFree = await new Promise<boolean>((resolve) => {
      const server = createServer();
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
    });
    if (isFree) return port;
  }
}

/** What the service temporal gets, with ports that are free: one for each of its four services and their ring. */
export async function serverEnvironment(databaseUrl: string, port: number): Promise<Record<string, string>> {
  const { hostname, port: databasePort, username, password } = new URL(databaseUrl);
  const parts = ['FRONTEND', 'HISTORY', 'MATCHING', 'WORKER'];
  const names = parts.flatMap((name) => [`${name}_GRPC_PORT`, `${name}_MEMBERSHIP_PORT`]);
  names.push('FRONTEND_HTTP_PORT');
  const ports = await Promise.all(names.map(async (name) => [name, String(await ringPort())]));
  return environmentOf('temporal', {
    ...Object.fromEntries(ports),
    FRONTEND_GRPC_PORT: String(port),
    POSTGRES_SEEDS: hostname,
    DB_PORT: databasePort,
    POSTGRES_USER: username,
    POSTGRES_PWD: password,
    BIND_ON_IP: '127.0.0.1',
    DYNAMIC_CONFIG_FILE_PATH: script('dynamicconfig.yaml'),
    LOG_LEVEL: 'warn',
  });
}

/**
 * Runs the script that the service temporal-namespace runs.
 * @returns the namespace
 */
export async function makeNamespace(cli: string, address: string): Promise<string> {
  const env = environmentOf('temporal-namespace', { TEMPORAL_ADDRESS: address });
  const folder = await mkdtemp(path.join(tmpdir(), 'rounds-cli-'));
  try {
    await symlink(cli, path.join(folder, 'temporal'));
    env['PATH'] = `${folder}${path.delimiter}${env['PATH']}`;
    await run('/bin/sh', [script('create-namespace.sh')], { env, timeout: SETUP_TIMEOUT_MS });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return env['TEMPORAL_NAMESPACE'] ?? '';
}
