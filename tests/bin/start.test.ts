import { readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandLine, isRunning, writePidFile } from '../../bin/local/processes.ts';
import { postgresUrl, waitForDatabase } from '../../bin/local/postgres.ts';
import type { Place } from './running-start.ts';
import { PARTS, RunningStart, makePlace, nextPid, pidFiles, pidOf, removePlace } from './running-start.ts';

/** The tests of this file go through the life of one local system, one after the other. */
let place: Place;
let start: RunningStart;

const answer = async () => (await fetch(`http://127.0.0.1:${place.env['PORT']}/`)).text();
const log = (part: string) => readFileSync(path.join(place.dataDir, 'logs', `${part}.log`), 'utf8');

/** When a stand-in said last that it was stopped, in nanoseconds. */
function stoppedAt(part: string): bigint {
  return BigInt(/stopped (\d+)\s*$/.exec(log(part))?.[1] ?? 0);
}

function databaseUrl(): string {
  const { POSTGRES_PASSWORD } = JSON.parse(readFileSync(path.join(place.dataDir, 'secrets.json'), 'utf8'));
  return postgresUrl(Number(place.env['ROUNDS_POSTGRES_PORT']), POSTGRES_PASSWORD);
}

async function query(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  place = await makePlace();
  start = new RunningStart(place);
  await start.ready();
}, 120_000);

afterAll(async () => {
  await start.interrupt();
  removePlace(place);
});

test('runs each part as the process itself, and says where everything is', async () => {
  expect(pidFiles(place)).toEqual([...PARTS.map((part) => `${part}.pid`), 'start.pid'].sort());
  expect(await answer()).toBe(String(pidOf(place, 'api')));
  expect(pidOf(place, 'start')).toBe(start.process.pid);
  expect(commandLine(pidOf(place, 'postgres') ?? 0)).toContain(`-D ${place.dataDir}/postgres`);
  expect(Number(readFileSync(path.join(place.dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]))
    .toBe(pidOf(place, 'postgres'));
  expect(commandLine(pidOf(place, 'temporal') ?? 0)).toContain('server start-dev');
  const said = start.lines.join('\n');
  for (const name of ['PORT', 'MAILBOX_PORT', 'METRICS_PORT']) expect(said).toContain(`:${place.env[name]}`);
  expect(said).toContain('Practice mode: rule-based, no AI');
  await start.line(/^worker: .* WARN .*stand-in is up/);
  expect(await query('SELECT count(*)::int AS count FROM "Note"')).toEqual([{ count: 0 }]);
  expect((await fetch(`http://127.0.0.1:${place.env['MAILBOX_PORT']}/`)).status).toBe(200);
});

test('makes secrets that only their owner reads, and shows none', () => {
  const file = path.join(place.dataDir, 'secrets.json');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const secrets: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
  const everything = [...start.lines, ...PARTS.map(log), ...PARTS.map((part) => commandLine(pidOf(place, part) ?? 0))];
  for (const secret of Object.values(secrets)) expect(everything.join('\n')).not.toContain(secret);
});

test('refuses a second start in the same folder, and leaves the first alone', async () => {
  const second = new RunningStart(place);
  expect(await second.ended).toBe(1);
  expect(second.lines).toEqual([expect.stringContaining(`already (process ${start.process.pid})`)]);
  expect(await answer()).toBe(String(pidOf(place, 'api')));
  expect(pidOf(place, 'start')).toBe(start.process.pid);
});

test.each(PARTS)('starts %s again when it is killed', async (part) => {
  const before = pidOf(place, part);
  process.kill(before ?? 0, 'SIGKILL');
  await start.line(new RegExp(`^${part} was ended by SIGKILL; starting it again`));
  const after = await nextPid(place, part, before);
  expect(after).not.toBe(before);
  expect(isRunning(before ?? 0)).toBe(false);
});

test('brings Postgres up beside no orphan, with what it had', async () => {
  await waitForDatabase(databaseUrl(), AbortSignal.timeout(30_000));
  expect(log('postgres')).not.toMatch(/pre-existing shared memory|lock file/);
  expect(await query('SELECT count(*)::int AS count FROM "Note"')).toEqual([{ count: 0 }]);
});

test('starts a part that dies at once every two seconds at most', async () => {
  await start.line(/^api: .*stand-in is up/, 2);
  let pid = pidOf(place, 'api');
  const startedAt: number[] = [];
  for (let round = 0; round < 2; round += 1) {
    process.kill(pid ?? 0, 'SIGKILL');
    pid = await nextPid(place, 'api', pid);
    startedAt.push(performance.now());
  }
  const [first = 0, second = 0] = startedAt;
  expect(second - first).toBeGreaterThan(1_900);
});

test('stops all parts in order and removes what it kept of them; a second signal at once is the same', async () => {
  await start.line(/^worker: .*stand-in is up/, 2);
  await start.line(/^api: .*stand-in is up/, 3);
  const pids = PARTS.map((part) => pidOf(place, part) ?? 0);
  const ended = start.interrupt();
  await start.line(/^Stopping/);
  await start.interrupt();
  expect(await ended).toBe(0);
  expect(start.lines.filter((line) => /^Stopping|at once/.test(line))).toEqual(['Stopping.']);
  expect(pids.filter(isRunning)).toEqual([]);
  expect(pidFiles(place)).toEqual([]);
  expect(stoppedAt('api')).toBeGreaterThan(0n);
  expect(stoppedAt('worker')).toBeGreaterThan(stoppedAt('api'));
  expect(log('postgres')).toMatch(/database system is shut down\s*$/);
});

test('goes on with the same data and secrets, and stops what a killed start has left', async () => {
  const secrets = readFileSync(path.join(place.dataDir, 'secrets.json'), 'utf8');
  start = new RunningStart(place);
  await start.ready();
  await query(`INSERT INTO "Note" VALUES (1, 'kept')`);
  const left = PARTS.map((part) => pidOf(place, part) ?? 0);
  start.process.kill('SIGKILL');
  await start.ended;
  expect(left.filter(isRunning)).toEqual(left);

  start = new RunningStart(place);
  await start.ready();
  expect(start.lines.filter((line) => line.includes('an earlier start has left running'))).toHaveLength(PARTS.length);
  expect(left.filter(isRunning)).toEqual([]);
  expect(await query('SELECT "text" FROM "Note"')).toEqual([{ text: 'kept' }]);
  expect(readFileSync(path.join(place.dataDir, 'secrets.json'), 'utf8')).toBe(secrets);
  expect(await start.interrupt()).toBe(0);
});

test('leaves a process alone that has got the number in a pid file meanwhile', async () => {
  writePidFile(path.join(place.dataDir, 'run/worker.pid'), process.pid);
  start = new RunningStart(place);
  await start.ready();
  expect(start.lines.join('\n')).not.toContain('an earlier start');
  expect(pidOf(place, 'worker')).not.toBe(process.pid);
});

test('stops while it starts', async () => {
  await start.interrupt();
  start = new RunningStart(place);
  await nextPid(place, 'postgres', null);
  expect(await start.interrupt()).toBe(0);
  expect(pidFiles(place)).toEqual([]);
});

test('names a busy port, who has it and what to do, and leaves nothing behind', async () => {
  const blocker = createServer().listen(Number(place.env['PORT']), '127.0.0.1');
  try {
    const blocked = new RunningStart(place);
    expect(await blocked.ended).toBe(1);
    const [line, ...more] = blocked.lines;
    expect(more).toEqual([]);
    const advice = `^Port ${place.env['PORT']} is in use by .+: stop it, or choose another port with PORT=`;
    expect(line).toMatch(new RegExp(advice));
    expect(pidFiles(place)).toEqual([]);
  } finally {
    blocker.close();
  }
});

test('says what is wrong with the settings in one line a variable', async () => {
  const wrong = new RunningStart(place, { METRICS_PORT: 'hunter2', LOG_LEVEL: 'hunter2' });
  expect(await wrong.ended).toBe(1);
  expect(wrong.lines).toEqual([
    expect.stringMatching(/^LOG_LEVEL must be/),
    expect.stringMatching(/^METRICS_PORT must be/),
  ]);
});

test('makes up nothing in production', async () => {
  const production = new RunningStart(place, { NODE_ENV: 'production' });
  expect(await production.ended).toBe(1);
  expect(production.lines.filter((line) => line.includes(' is missing: '))).toHaveLength(production.lines.length);
  expect(production.lines.join('\n')).toContain('ROUNDS_KEYRING is missing');
});

test('refuses to make new secrets beside data of old ones', async () => {
  rmSync(path.join(place.dataDir, 'secrets.json'));
  const lost = new RunningStart(place);
  expect(await lost.ended).toBe(1);
  expect(lost.lines).toEqual([expect.stringContaining('secrets.json is gone')]);
});
