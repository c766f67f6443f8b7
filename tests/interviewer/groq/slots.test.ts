import { expect, test } from 'vitest';
import { type Load, createSlots } from '../../../interviewer/groq/slots.ts';

/** Takes as many slots as there are at once. */
async function takeAll(slots: ReturnType<typeof createSlots>): Promise<((load: Load) => void)[]> {
  return Promise.all(Array.from({ length: slots.limit }, () => slots.take(undefined)));
}

test('calls that fail together halve the limit once, down to one at a time', async () => {
  const slots = createSlots();
  const limits = [slots.limit];
  while (limits.length < 6) {
    for (const giveBack of await takeAll(slots)) giveBack('TOO_MUCH');
    limits.push(slots.limit);
  }
  expect(limits).toEqual([8, 4, 2, 1, 1, 1]);
});

test('an endpoint that bears what it gets is given one more a turn, up to a bound', async () => {
  const slots = createSlots();
  for (let turn = 0; turn < 100; turn++) {
    const before = slots.limit;
    for (const giveBack of await takeAll(slots)) giveBack('BORNE');
    expect(slots.limit - before).toBeLessThanOrEqual(1);
  }
  expect(slots.limit).toBe(32);
});

test('who waits is served in order, and one who leaves takes no slot along', async () => {
  const slots = createSlots();
  const taken = await takeAll(slots);
  const order: string[] = [];
  const leaving = new AbortController();
  const wait = (name: string, signal?: AbortSignal) =>
    slots.take(signal).then(
      (giveBack) => {
        order.push(name);
        giveBack('UNKNOWN');
      },
      () => order.push(`${name} left`),
    );
  const all = [wait('first'), wait('second', leaving.signal), wait('third')];
  leaving.abort();
  await all[1];
  taken[0]?.('UNKNOWN');
  await Promise.all(all);
  expect(order).toEqual(['second left', 'first', 'third']);
  await expect(slots.take(leaving.signal)).rejects.toMatchObject({ fault: 'CANCELLED' });
});
