import { once } from 'node:events';
import { type AddressInfo, type Server, connect, createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase } from '../../platform/database.ts';
import { createEventFeed } from '../../services/event-feed.ts';
import { pauseInterview } from '../../services/interviews/pause-interview.ts';
import { startRound } from '../../services/interviews/start-round.ts';
import type { Viewer } from '../../services/services.ts';
import { plan } from '../support/interviewing.ts';
import { freePort } from '../support/ports.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

/** Wake-ups that are all lost. */
const deaf = { subscribe: () => () => undefined };

let system: TestSystem;
let ada: Viewer;
beforeAll(async () => {
  system = await startSystem({ worker: false, temporalAddress: '127.0.0.1:1' });
  ada = await system.candidate();
});
afterAll(() => system.close());

async function started(): Promise<string> {
  const interviewId = await plan(system.services, ada, [{ kind: 'FUNDAMENTALS' }]);
  const round = await system.services.database.prisma.interviewRound.findFirstOrThrow({ where: { interviewId } });
  await startRound(system.services, ada, { roundId: round.id });
  return interviewId;
}

/** A way to the database that a test opens on a port. */
async function openWay(port: number): Promise<Server> {
  const { hostname, port: target } = new URL(system.services.config.database.url);
  const server = createServer((client) => {
    const there = connect(Number(target), hostname);
    for (const socket of [client, there]) socket.on('error', () => socket.destroy());
    client.pipe(there).pipe(client);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

test('events arrive by looking where every wake-up is lost', async () => {
  const { database, log } = system.services;
  const interviewId = await started();
  const over = new AbortController();
  const events = createEventFeed({ database, notifications: deaf, log }, 20).follow(interviewId, 4, over.signal);
  const next = events.next();
  await pauseInterview(system.services, ada, { interviewId });
  expect((await next).value).toMatchObject({ sequence: 5, type: 'INTERVIEW_PAUSED' });
  over.abort();
  expect(await events.next()).toEqual({ done: true, value: undefined });
});

test('a feed waits for a database that is away, and goes on when it is there', async () => {
  const { log } = system.services;
  const interviewId = await started();
  const port = await freePort();
  const url = new URL(system.services.config.database.url);
  url.host = `127.0.0.1:${port}`;
  const database = createDatabase({ database: { url: url.href, poolSize: 1 } }, log);
  const over = new AbortController();
  const events = createEventFeed({ database, notifications: deaf, log }, 20).follow(interviewId, 0, over.signal);
  const first = events.next();
  const way = await openWay(port);
  expect((way.address() as AddressInfo).port).toBe(port);
  expect((await first).value).toMatchObject({ sequence: 1, type: 'INTERVIEW_CREATED' });
  over.abort();
  await events.return();
  await database.close();
  way.close();
});

test('the signal ends a feed that waits, at once', async () => {
  const interviewId = await started();
  const over = new AbortController();
  const events = system.services.feed.follow(interviewId, 4, over.signal);
  const next = events.next();
  over.abort();
  expect(await next).toEqual({ done: true, value: undefined });
});
