import { expect, test } from 'vitest';
import { type Load, type Slots, createSlots } from '../../../interviewer/groq/slots.ts';

/** As many calls as there may be at once, all of which go alike. */
function turn(slots: Slots, load: Load): void {
  const reports = Array.from({ length: slots.limit }, () => slots.reporter());
  for (const report of reports) report(load);
}

test('calls that fail together halve the limit once, down to one at a time', () => {
  const slots = createSlots();
  const limits = [slots.limit];
  while (limits.length < 6) {
    turn(slots, 'TOO_MUCH');
    limits.push(slots.limit);
  }
  expect(limits).toEqual([8, 4, 2, 1, 1, 1]);
});

test('an endpoint that bears what it gets is given one more a turn, up to a bound', () => {
  const slots = createSlots();
  for (let count = 0; count < 100; count++) {
    const before = slots.limit;
    turn(slots, 'BORNE');
    expect(slots.limit - before).toBeLessThanOrEqual(1);
  }
  expect(slots.limit).toBe(32);
});

test('who waits is served in order, and one who leaves takes no slot along', async () => {
  const slots = createSlots();
  const taken = await Promise.all(Array.from({ length: slots.limit }, () => slots.take(undefined)));
  const order: string[] = [];
  const leaving = new AbortController();
  const wait = (name: string, signal?: AbortSignal) =>
    slots.take(signal).then(
      (giveBack) => {
        order.push(name);
        giveBack();
      },
      () => order.push(`${name} left`),
    );
  const all = [wait('first'), wait('second', leaving.signal), wait('third')];
  leaving.abort();
  await all[1];
  taken[0]?.();
  await Promise.all(all);
  expect(order).toEqual(['second left', 'first', 'third']);
  await expect(slots.take(leaving.signal)).rejects.toMatchObject({ fault: 'CANCELLED' });
});

test('who does not get a turn in time is told to come again, and leaves the queue', async () => {
  const slots = createSlots(20);
  const taken = await Promise.all(Array.from({ length: slots.limit }, () => slots.take(undefined)));
  await expect(slots.take(undefined)).rejects.toMatchObject({ fault: 'OVERLOADED', detail: 'BUSY', retryAfterMs: 10 });
  taken[0]?.();
  (await slots.take(undefined))();
});
