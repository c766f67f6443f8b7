import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createTemporal } from '../../platform/temporal.ts';
import { createReadiness } from '../../services/readiness.ts';
import { freePort } from '../support/ports.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

let system: TestSystem;
beforeAll(async () => {
  // The engine remembers pollers for minutes; in the namespace `default` no other test file has any.
  system = await startSystem({ worker: false, temporalAddress: inject('temporalAddress') });
});
afterAll(() => system.close());

test('it takes Postgres, the engine and a worker once; afterwards Postgres alone', async () => {
  const { config, database } = system.services;
  const temporal = createTemporal(config);
  const readiness = createReadiness({ pool: database.pool, temporal }, 0);
  expect(await readiness.check()).toBe('NO_WORKER');
  await system.startWorker();
  // The engine shows a worker with its first poll.
  let reason = await readiness.check();
  while (reason === 'NO_WORKER') reason = await readiness.check();
  expect(reason).toBe('READY');
  await temporal.close();
  expect(await readiness.check()).toBe('READY');
  readiness.drain();
  expect(await readiness.check()).toBe('DRAINING');
});

test('an engine that is away is said so', async () => {
  const { config, database } = system.services;
  const away = { ...config, temporal: { ...config.temporal, address: `127.0.0.1:${await freePort()}` } };
  const temporal = createTemporal(away);
  const readiness = createReadiness({ pool: database.pool, temporal }, 0);
  expect(await readiness.check()).toBe('ENGINE_AWAY');
  await temporal.close();
});
