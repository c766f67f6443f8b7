import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEnvFile } from '../../bin/local/env-file.ts';
import { InternalPorts, isFree, requireFree } from '../../bin/local/ports.ts';
import { postgresCommand, postgresUrl, preparePostgres, waitForDatabase } from '../../bin/local/postgres.ts';
import { folderInTheWay } from '../../bin/local/postgres-account.ts';
import { localSecrets } from '../../bin/local/secrets.ts';
import { StartError } from '../../bin/local/start-error.ts';
import { waitForEngine } from '../../bin/local/temporal.ts';
import { cachedExecutable, temporalExecutable } from '../../bin/local/temporal-executable.ts';
import { startEngine } from '../support/engine.ts';
import { freePort } from '../support/ports.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rounds-local-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string, mode = 0o644): string {
  const at = path.join(folder, name);
  mkdirSync(path.dirname(at), { recursive: true });
  writeFileSync(at, content, { mode });
  return at;
}

async function listening(): Promise<{ port: number; close: () => void }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

test('reads an .env file with comments, export, quotes and several lines', () => {
  const content = '# note\n\nA=1\r\nexport B = two # more\nC="three\nlines = here\nof it"\nD=\'x#y\'\nE=\n';
  expect(readEnvFile(file('.env', content))).toEqual({
    A: '1', B: 'two', C: 'three\nlines = here\nof it', D: 'x#y', E: '',
  });
  expect(readEnvFile(path.join(folder, 'none'))).toEqual({});
});

test.each([['A=1\nhunter2\n', 2], ['A=1\n\n=hunter2', 3], ['2A=hunter2', 1], ['A=1\nB="hunter2\nC=3\n', 2]])(
  'names the broken line of %j by its number',
  (content, line) => {
    const at = file('.env', content);
    expect(() => readEnvFile(at)).toThrow(new StartError(
      `${at}, line ${line}: write NAME=value, with quotes closed, or a # before it.`,
    ));
  },
);

test('makes secrets once', () => {
  const made = localSecrets(folder);
  chmodSync(path.join(folder, 'secrets.json'), 0o644);
  expect(localSecrets(folder)).toEqual(made);
  expect(statSync(path.join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
});

test.each(['', '{', '{}', '{"ROUNDS_KEYRING":"hunter2"}'])('does not go on with damaged secrets: %j', (content) => {
  file('secrets.json', content);
  expect(() => localSecrets(folder)).toThrow(/secrets\.json is damaged/);
  expect(readFileSync(path.join(folder, 'secrets.json'), 'utf8')).toBe(content);
});

test('keeps internal ports over starts, and takes others while they are busy', async () => {
  const [preferred, busy] = [await freePort(), await listening()];
  const first = new InternalPorts(folder);
  expect(await first.choose('postgres', preferred)).toBe(preferred);
  const other = await first.choose('temporal', preferred);
  expect(other).not.toBe(preferred);
  const elsewhere = await first.choose('smtp', busy.port);
  expect(elsewhere).not.toBe(busy.port);
  busy.close();
  const next = new InternalPorts(folder);
  const again = [await next.choose('temporal', preferred), await next.choose('smtp', busy.port)];
  expect(again).toEqual([other, elsewhere]);
  file('ports.json', '{{{');
  expect(await new InternalPorts(folder).choose('postgres', preferred)).toBe(preferred);
});

test('names every busy port in a line of its own', async () => {
  const [one, other, free] = [await listening(), await listening(), await freePort()];
  expect([await isFree(one.port), await isFree(free)]).toEqual([false, true]);
  const checked = requireFree({ PORT: one.port, FREE: free, METRICS_PORT: other.port });
  const failure = await checked.then(() => new Error('all free'), (error: Error) => error);
  expect(failure).toBeInstanceOf(StartError);
  const lines = failure.message.split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(new RegExp(`^Port ${one.port} is in use by .*PORT=`));
  expect(lines[1]).toMatch(new RegExp(`^Port ${other.port} is in use by .*METRICS_PORT=`));
  one.close();
  other.close();
});

test('knows the folder that Postgres may not enter', () => {
  const [closed, inner] = [path.join(folder, 'closed'), path.join(folder, 'closed/inner')];
  mkdirSync(inner, { recursive: true });
  chmodSync(folder, 0o755);
  expect(folderInTheWay(inner, { uid: 12_345, gid: 12_345 })).toBeNull();
  chmodSync(closed, 0o700);
  expect(folderInTheWay(inner, {})).toBeNull();
  expect(folderInTheWay(inner, { uid: 12_345, gid: 12_345 })).toBe(closed);
});

test('runs Postgres in a folder that is closed to others, whoever starts it', async () => {
  const closed = path.join(folder, 'home');
  mkdirSync(closed);
  chmodSync(closed, 0o700);
  const cluster = path.join(closed, 'postgres');
  const port = await freePort();
  await preparePostgres(cluster, 'secret');
  const { command, args, ...options } = await postgresCommand(cluster, port);
  const server = spawn(command, args, { ...options, stdio: 'ignore' });
  const ended = once(server, 'exit');
  try {
    await waitForDatabase(postgresUrl(port, 'secret'), AbortSignal.timeout(20_000));
  } finally {
    server.kill('SIGINT');
    await ended;
  }
});

function search(env: NodeJS.ProcessEnv) {
  const lines: string[] = [];
  const options = {
    env: { HOME: folder, PATH: '', ...env },
    progress: (line: string) => lines.push(line),
    abort: new AbortController().signal,
    // Nobody answers there, as on a machine without the internet.
    downloadOrigin: 'http://127.0.0.1:1',
  };
  return { lines, found: temporalExecutable(options) };
}

test('takes the named executable first, then PATH, then what it has built before', async () => {
  const named = file('named/cli', '', 0o755);
  const onPath = file('path/temporal', '', 0o755);
  const cached = cachedExecutable({ HOME: folder });
  file(path.relative(folder, cached), '', 0o755);
  const PATH = `${path.join(folder, 'nothing')}:${path.dirname(onPath)}`;
  expect(await search({ TEMPORAL_CLI_PATH: named, PATH }).found).toBe(named);
  expect(await search({ PATH }).found).toBe(onPath);
  expect(await search({}).found).toBe(cached);
  expect(cachedExecutable({ XDG_CACHE_HOME: '/c', HOME: '/h' })).toBe('/c/rounds/temporal-cli-1.5.1/temporal');
  await expect(search({ TEMPORAL_CLI_PATH: `${named}-gone` }).found).rejects.toThrow('TEMPORAL_CLI_PATH');
});

test('builds with Go when nothing else is there, and says that it takes a while', async () => {
  const go = file('go/go', '#!/bin/sh\necho "$*" > "$GOBIN/temporal"\n/bin/chmod +x "$GOBIN/temporal"\n', 0o755);
  const { lines, found } = search({ PATH: path.dirname(go) });
  expect(await found).toBe(cachedExecutable({ HOME: folder }));
  expect(readFileSync(await found, 'utf8')).toContain('github.com/temporalio/cli/cmd/temporal@v1.5.1');
  expect(lines).toEqual([expect.stringContaining('Building a Temporal server with Go')]);
});

test('names the ways to a Temporal server when none works', async () => {
  const go = file('go/go', '#!/bin/sh\necho "go: no network" >&2\nexit 1\n', 0o755);
  const { lines, found } = search({ PATH: path.dirname(go) });
  const failure: Error = await found.then(() => new Error('found'), (error: Error) => error);
  expect(failure).toBeInstanceOf(StartError);
  for (const way of ['TEMPORAL_ADDRESS', 'TEMPORAL_CLI_PATH', 'temporal.download', 'install Go']) {
    expect(failure.message).toContain(way);
  }
  expect(failure.message).not.toContain('\n');
  expect(lines.at(-1)).toBe('Go could not build it: go: no network');
});

test('an internal port is never one of the public ones, which are free until the system listens there', async () => {
  const port = await freePort();
  const ports = new InternalPorts(folder, [port]);
  expect(await ports.choose('worker_metrics', port)).not.toBe(port);
});

test('a port that accepts is not an engine yet', async () => {
  // What the engine itself does before it serves: it listens for a moment to see whether its port is free.
  const looks = createServer((socket) => socket.destroy());
  looks.listen(0, '127.0.0.1');
  await once(looks, 'listening');
  const { port } = looks.address() as AddressInfo;
  let served = false;
  const serves = waitForEngine(port, AbortSignal.timeout(20_000)).then(() => (served = true));
  const asksAgain = once(looks, 'connection').then(() => once(looks, 'connection'));
  await Promise.race([serves, asksAgain]);
  looks.close();
  await once(looks, 'close');
  expect(served).toBe(false);

  const engine = await startEngine({ port });
  try {
    await serves;
  } finally {
    await engine.close();
  }
});
