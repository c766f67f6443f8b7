import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { StartError } from './start-error.ts';

/** The last version that `go install` takes; its server is 1.29.1. */
const CLI_VERSION = '1.5.1';
const PROGRESS_MS = 20_000;
const DOWNLOAD_ORIGIN = 'https://temporal.download';
const REACH_TIMEOUT_MS = 5_000;
const DOWNLOAD_TIMEOUT_MS = 300_000;

export interface ExecutableSearch {
  readonly env: NodeJS.ProcessEnv;
  /** Says what takes long, one line at a time. */
  readonly progress: (line: string) => void;
  /** Ends downloads and builds. */
  readonly abort: AbortSignal;
  /** Origin that has to answer before a download is tried; the SDK's own by default. */
  readonly downloadOrigin?: string;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function onPath(name: string, env: NodeJS.ProcessEnv): string | null {
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => path.join(folder, name)).find(isExecutable) ?? null;
}

/** Where the executable of this version is kept for the user, once downloaded or built. */
export function cachedExecutable(env: NodeJS.ProcessEnv): string {
  const cache = env['XDG_CACHE_HOME'] || path.join(env['HOME'] || homedir(), '.cache');
  return path.join(cache, 'rounds', `temporal-cli-${CLI_VERSION}`, 'temporal');
}

/** Runs a step in a folder of its own beside the cache, and moves what it made into place when it is complete. */
async function intoCache(cached: string, make: (folder: string) => Promise<string | null>): Promise<string | null> {
  const folder = `${path.dirname(cached)}.${process.pid}`;
  mkdirSync(folder, { recursive: true });
  try {
    const made = await make(folder);
    if (made === null) return null;
    mkdirSync(path.dirname(cached), { recursive: true });
    renameSync(made, cached);
    return cached;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function isReachable({ abort, downloadOrigin }: ExecutableSearch): Promise<boolean> {
  try {
    const signal = AbortSignal.any([abort, AbortSignal.timeout(REACH_TIMEOUT_MS)]);
    await fetch(downloadOrigin ?? DOWNLOAD_ORIGIN, { method: 'HEAD', signal });
    return true;
  } catch {
    return false;
  }
}

/** Repeats a line while a step takes its time. */
async function withProgress<T>(search: ExecutableSearch, line: string, run: () => Promise<T>): Promise<T> {
  const started = performance.now();
  search.progress(line);
  const timer = setInterval(() => {
    search.progress(`${line} ${Math.round((performance.now() - started) / 1000)} s so far.`);
  }, PROGRESS_MS);
  try {
    return await run();
  } finally {
    clearInterval(timer);
  }
}

/** The SDK unpacks its download while it starts a server for tests; the server is of no use here and ends at once. */
async function download(folder: string): Promise<string | null> {
  const { TestWorkflowEnvironment } = await import('@temporalio/testing');
  const executable = { type: 'cached-download', downloadDir: folder, version: `v${CLI_VERSION}` } as const;
  const environment = await TestWorkflowEnvironment.createLocal({ server: { executable } });
  await environment.teardown();
  return readdirSync(folder).map((name) => path.join(folder, name)).find(isExecutable) ?? null;
}

function goInstall(go: string, folder: string, search: ExecutableSearch): Promise<string | null> {
  const target = `github.com/temporalio/cli/cmd/temporal@v${CLI_VERSION}`;
  const child = spawn(go, ['install', '-ldflags=-s -w', target], {
    env: { ...search.env, GOBIN: folder, CGO_ENABLED: '0' },
    stdio: ['ignore', 'ignore', 'pipe'],
    signal: search.abort,
  });
  let last = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    last = text.trim().split('\n').at(-1) ?? last;
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', (code) => {
      if (code !== 0) search.progress(`Go could not build it: ${last}`);
      resolve(code === 0 ? path.join(folder, 'temporal') : null);
    });
  });
}

/** Settles with null when a step fails: the next way may work. */
async function attempt(search: ExecutableSearch, step: () => Promise<string | null>): Promise<string | null> {
  try {
    return await step();
  } catch (error) {
    search.abort.throwIfAborted();
    search.progress(`That did not work: ${error instanceof Error ? error.message.split('\n')[0] : 'unknown error'}`);
    return null;
  }
}

function withinTime<T>(run: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = new Error(`no end after ${DOWNLOAD_TIMEOUT_MS / 1000} s`);
    const timer = setTimeout(() => reject(late), DOWNLOAD_TIMEOUT_MS);
    run.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * Finds or gets the `temporal` executable: `TEMPORAL_CLI_PATH`, PATH, the user's cache, the SDK's download, Go.
 * @throws StartError that names the ways when none works
 */
export async function temporalExecutable(search: ExecutableSearch): Promise<string> {
  const { env } = search;
  const named = env['TEMPORAL_CLI_PATH'];
  if (named) {
    if (isExecutable(named)) return path.resolve(named);
    throw new StartError('TEMPORAL_CLI_PATH names no executable file.');
  }
  const cached = cachedExecutable(env);
  const found = onPath('temporal', env) ?? (existsSync(cached) ? cached : null);
  if (found !== null) return found;
  if (await isReachable(search)) {
    const line = 'Downloading a Temporal server, once.';
    const got = await attempt(search, () =>
      withProgress(search, line, () => withinTime(intoCache(cached, download))));
    if (got !== null) return got;
  }
  search.abort.throwIfAborted();
  const go = onPath('go', env);
  if (go !== null) {
    const line = 'Building a Temporal server with Go, once: this takes about three minutes.';
    const built = await attempt(search, () =>
      withProgress(search, line, () => intoCache(cached, (folder) => goInstall(go, folder, search))));
    if (built !== null) return built;
  }
  throw new StartError(
    'No Temporal server. Any of these helps: set TEMPORAL_ADDRESS to a running one; put the `temporal` command on PATH '
      + '(https://docs.temporal.io/cli) or its path into TEMPORAL_CLI_PATH; let this machine reach '
      + `${DOWNLOAD_ORIGIN} once; or install Go (https://go.dev/dl).`,
  );
}
