import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { ModelBucket, request } from '../support/model-bucket.ts';

let bucket: ModelBucket;
beforeAll(async () => {
  bucket = await ModelBucket.open();
});
beforeEach(() => bucket.empty());
afterAll(() => bucket.close());

test('a lone person may use everything', async () => {
  await bucket.told({ tokenLimit: 6_000, tokensLeft: 6_000 });
  let count = 0;
  for (let minute = 0; minute < 5; minute += 1) {
    while ((await bucket.reserve('ada')) === null) count += 1;
    await bucket.pass(60);
  }
  expect(count).toBe(30);
});

/** Who asks for 1,000 tokens again and again. */
interface Asker {
  granted: number;
  /** Asks in this second of the test. */
  ask(second: number): Promise<void>;
}

/** Asks five times a second, whatever it was told. */
function greedy(id: string): Asker {
  const asker: Asker = {
    granted: 0,
    async ask() {
      for (let at = 0; at < 5; at += 1) if ((await bucket.reserve(id)) === null) asker.granted += 1;
    },
  };
  return asker;
}

/** Has one call to make every so many seconds, and comes again when it was told to. */
function modest(id: string, every: number): Asker {
  let due = 0;
  const asker: Asker = {
    granted: 0,
    async ask(second) {
      if (second < due) return;
      const wait = await bucket.reserve(id);
      if (wait === null) asker.granted += 1;
      due = wait === null ? Math.max(asker.granted * every, second) : second + Math.ceil(wait / 1000);
    },
  };
  return asker;
}

/** Five minutes of a limit of 6 calls a minute, second by second; in each, they ask in the order given. */
async function fiveMinutes(askers: Asker[]): Promise<number[]> {
  await bucket.told({ tokenLimit: 6_000, tokensLeft: 0 });
  for (let second = 0; second < 300; second += 1) {
    for (const asker of askers) await asker.ask(second);
    await bucket.pass(1);
  }
  return askers.map((asker) => asker.granted);
}

test('a modest person gets through beside one who asks a thousand times, and nothing is left over', async () => {
  const [pushing = 0, ada = 0] = await fiveMinutes([greedy('greedy'), modest('ada', 20)]);
  expect(ada, 'of the 15 calls that she has').toBeGreaterThanOrEqual(13);
  expect(pushing + ada, 'of the 30 that there are').toBeGreaterThanOrEqual(28);
});

test('two greedy ones share alike, whoever pushes first', async () => {
  const [first = 0, second = 0] = await fiveMinutes([greedy('first'), greedy('second')]);
  expect(first + second).toBeGreaterThanOrEqual(29);
  expect(Math.abs(first - second)).toBeLessThanOrEqual(2);
});

test('who waits and never comes again holds nobody up for longer than a grace', async () => {
  await bucket.told({ tokenLimit: 6_000, tokensLeft: 3_000 });
  expect(await bucket.reserve('greedy', 2_500)).toBeNull();
  const wait = (await bucket.reserve('ada', 1_500)) ?? 0;
  expect(wait, 'ms until 1,000 more have come').toBeGreaterThan(9_000);
  await bucket.pass(wait / 1000 - 1);
  expect(await bucket.reserve('greedy', 500), 'what ada waits for is taken').not.toBeNull();
  await bucket.pass(1 + 3.1);
  expect(await bucket.reserve('greedy', 500)).toBeNull();
});

test('who used more may go on where there is enough for those who wait, too', async () => {
  await bucket.told({ tokenLimit: 6_000, tokensLeft: 3_000 });
  expect(await bucket.reserve('greedy', 2_500)).toBeNull();
  expect(await bucket.reserve('ada', 1_500)).not.toBeNull();
  await bucket.pass(11);
  expect(await bucket.reserve('greedy', 500)).not.toBeNull();
  await bucket.pass(1.9);
  const { rows } = await bucket.pool.query<{ waits: boolean }>(
    `select waiting_until > clock_timestamp() as waits from model_shares where principal = 'ada'`,
  );
  expect(rows[0]?.waits, 'ada is out of her grace, and the test shows nothing').toBe(true);
  await bucket.pool.query('update model_budgets set tokens = 2000, refilled_at = clock_timestamp()');
  expect(await bucket.reserve('greedy', 500)).toBeNull();
  expect(await bucket.reserve('ada', 1_500)).toBeNull();
});

test('the people of a partner share the partner\'s part', async () => {
  const [partner, other] = [newId(), newId()];
  await bucket.meters[0].reserve(request('one', 500, partner));
  await bucket.meters[0].reserve(request('two', 500, partner));
  await bucket.meters[0].reserve(request('two', 500, other));
  await bucket.meters[0].reserve({ ...request(''), account: { interviewId: null, userId: null, partnerId: null } });
  const { rows } = await bucket.pool.query<{ principal: string; used: number }>(
    'select principal, used from model_shares',
  );
  expect(rows.map((row) => row.principal).toSorted()).toEqual([partner, other, 'everybody'].toSorted());
  expect(rows.find((row) => row.principal === partner)?.used).toBeCloseTo(1_000, -1);
});
