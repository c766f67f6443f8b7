import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { type ExecutableSearch, cachedExecutable } from '../../bin/local/temporal-executable.ts';
import { composeFile } from '../support/compose.ts';

const run = promisify(execFile);
const MODULE = 'go.temporal.io/server';
const MOST_OUTPUT_BYTES = 16_000_000;

export interface ServerExecutables {
  /** Holds `temporal-server` and `temporal-sql-tool`. */
  readonly folder: string;
  readonly server: string;
  /** The folder of its databases' schemas. */
  readonly schema: string;
}

/** The version that docker-compose.yml runs. */
function serverVersion(): string {
  const image = composeFile().services['temporal']?.image ?? '';
  const version = /:(\d+\.\d+\.\d+)$/.exec(image)?.[1];
  if (version === undefined) throw new Error(`docker-compose.yml names no version of Temporal's server: ${image}`);
  return version;
}

/**
 * The server that docker-compose.yml runs, and its tool for databases, without Docker: from the user's cache, or built
 * with Go, once.
 * @throws Error that says what is missing
 */
export async function serverExecutables(search: ExecutableSearch): Promise<ServerExecutables> {
  const version = serverVersion();
  const folder = path.join(path.dirname(path.dirname(cachedExecutable(search.env))), `temporal-server-${version}`);
  const found = { folder, server: path.join(folder, 'temporal-server'), schema: path.join(folder, 'schema') };
  if (existsSync(found.server)) return found;
  search.progress(`Building Temporal's server ${version} with Go, once: this takes about five minutes on two cores.`);
  const draft = `${folder}.${process.pid}`;
  try {
    await build(version, draft, search);
    renameSync(draft, folder);
  } catch (error) {
    throw new Error(
      `Temporal's server ${version} could not be built: install Go (https://go.dev/dl) and let it reach a module proxy,`
        + ` or put temporal-server, temporal-sql-tool and the folder schema of its release into ${folder}.`,
      { cause: error },
    );
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return found;
}

async function build(version: string, folder: string, { env, abort }: ExecutableSearch): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const options = {
    env: { ...env, GOBIN: folder, CGO_ENABLED: '0' },
    signal: abort,
    maxBuffer: MOST_OUTPUT_BYTES,
  };
  const programs = ['cmd/server', 'cmd/tools/sql'].map((program) => `${MODULE}/${program}@v${version}`);
  await run('go', ['install', '-ldflags=-s -w', ...programs], options);
  renameSync(path.join(folder, 'server'), path.join(folder, 'temporal-server'));
  renameSync(path.join(folder, 'sql'), path.join(folder, 'temporal-sql-tool'));
  const { stdout } = await run('go', ['mod', 'download', '-json', `${MODULE}@v${version}`], options);
  const { Dir: sources } = JSON.parse(stdout) as { Dir: string };
  cpSync(path.join(sources, 'schema'), path.join(folder, 'schema'), { recursive: true });
}
