import { afterEach, expect, test, vi } from 'vitest';
import { loadConfig } from '../../platform/config.ts';
import { createTemporal } from '../../platform/temporal.ts';
import { createEngine } from '../../services/engine.ts';
import { startRelay } from '../../services/relay.ts';
import { recordStatements } from '../support/statements.ts';
import { StoredInterview, setClock } from '../support/stored-interview.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

const UNTOLD = 45;
const MINUTE = 60_000;
const CLAIMS = new Set(['claim-untold', 'claim-uncarried']);

let system: TestSystem | undefined;
afterEach(() => system?.close());

test('a relay with much to tell goes on without a pause', async () => {
  system = await startSystem({ worker: false });
  const { services, environment } = system;
  const { pool } = services.database;
  const { userId } = await system.candidate();
  const clock = setClock(Date.now() - MINUTE);
  await Promise.all(Array.from({ length: UNTOLD }, () => StoredInterview.create(pool, userId, clock)));
  const temporal = createTemporal(loadConfig(environment));
  const engine = createEngine(temporal);
  await pool.query('update interviews set engine = $1', [await engine.id()]);

  const statements = recordStatements(pool);
  const relay = startRelay({ ...services, pool, engine, temporal });
  const untold = 'select from interview_events where by_person and told_at is null';
  await vi.waitFor(async () => expect((await pool.query(untold)).rowCount).toBe(0), { timeout: 20_000 });
  await relay.stop();
  await temporal.close();
  const claims = statements.filter((name) => CLAIMS.has(name));
  expect(claims.slice(0, 4)).toEqual(['claim-untold', 'claim-untold', 'claim-untold', 'claim-uncarried']);
});
