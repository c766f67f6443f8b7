import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLetterBox, type Letter } from './letter.ts';
import { memoryStorage } from './memory-storage.ts';
import { createOutbox, waitBefore, type Pending, type Reply, type Settled } from './outbox.ts';
import type { TextStorage } from './stored.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const ACCEPTED: Reply = { outcome: 'ACCEPTED' };
const UNKNOWN: Reply = { outcome: 'UNKNOWN' };

/** One page with an outbox, and a server whose replies the test gives one by one. */
function page(storage: TextStorage = memoryStorage()) {
  const sent: { letter: Letter; reply: (reply: Reply) => Promise<void> }[] = [];
  const settled: { letter: Letter; reply: Settled }[] = [];
  const seen = { online: true, pending: [] as readonly Pending[] };
  const outbox = createOutbox({
    interviewId: 'i1',
    box: createLetterBox(storage, 'ada'),
    online: () => seen.online,
    send: (letter) => {
      const promise = new Promise<Reply>((resolve) => {
        sent.push({ letter, reply: async (reply) => { resolve(reply); await promise; } });
      });
      return promise;
    },
    onChange: (pending) => { seen.pending = pending; },
    onSettled: (letter, reply) => settled.push({ letter, reply }),
  });
  return { outbox, sent, settled, seen, storage, progress: () => seen.pending.map(({ progress }) => progress) };
}

test('an accepted answer leaves nothing on the device', async () => {
  const { outbox, sent, settled, storage, progress } = page();
  outbox.put('ANSWER', 'q1', 'An index');
  expect(progress()).toEqual(['SENDING']);
  expect(storage.length).toBe(1);
  await sent[0]?.reply(ACCEPTED);
  expect(settled.map(({ reply }) => reply)).toEqual([ACCEPTED]);
  expect(progress()).toEqual([]);
  expect(storage.length).toBe(0);
});

test('every retry carries the same key and text', async () => {
  const { outbox, sent, progress } = page();
  outbox.put('ANSWER', 'q1', 'An index');
  await sent[0]?.reply(UNKNOWN);
  expect(progress()).toEqual(['RETRYING']);
  await vi.advanceTimersByTimeAsync(1250);
  await sent[1]?.reply(UNKNOWN);
  await vi.advanceTimersByTimeAsync(2500);
  expect(sent).toHaveLength(3);
  expect(new Set(sent.map(({ letter }) => `${letter.key} ${letter.text}`)).size).toBe(1);
  expect(sent.map(({ letter }) => letter.attempts)).toEqual([1, 2, 3]);
});

test('a page that dies in the middle of sending is continued by the next one, with the same key', async () => {
  const first = page();
  first.outbox.put('ANSWER', 'q1', 'An index');
  first.outbox.stop();
  const next = page(first.storage);
  next.outbox.restore();
  expect(next.sent[0]?.letter).toEqual({ ...first.sent[0]?.letter, attempts: 2 });
  await next.sent[0]?.reply(ACCEPTED);
  expect(next.storage.length).toBe(0);
});

test('a letter of another interview is left alone', () => {
  const first = page();
  createLetterBox(first.storage, 'ada').keep({
    kind: 'ANSWER', interviewId: 'i2', questionId: 'q9', text: 'a', key: 'k', attempts: 1,
  });
  first.outbox.restore();
  expect(first.sent).toEqual([]);
  expect(first.storage.length).toBe(1);
});

test('a second press of the button sends nothing new', () => {
  const { outbox, sent } = page();
  outbox.put('ANSWER', 'q1', 'An index');
  outbox.put('ANSWER', 'q1', 'An index, and more');
  outbox.put('SKIP', 'q1', '');
  expect(sent.map(({ letter }) => letter.text)).toEqual(['An index']);
});

test('offline, nothing is tried and the text can be taken back; online it goes by itself', () => {
  const { outbox, sent, seen, storage, progress } = page();
  seen.online = false;
  outbox.put('ANSWER', 'q1', 'An index');
  expect(progress()).toEqual(['OFFLINE']);
  expect(outbox.withdraw('q1')).toBe(true);
  expect(storage.length).toBe(0);
  outbox.put('ANSWER', 'q1', 'A better index');
  seen.online = true;
  outbox.wake();
  expect(sent.map(({ letter }) => letter.text)).toEqual(['A better index']);
});

test('what may have arrived cannot be taken back', async () => {
  const { outbox, sent, progress } = page();
  outbox.put('ANSWER', 'q1', 'An index');
  expect(outbox.withdraw('q1')).toBe(false);
  await sent[0]?.reply(UNKNOWN);
  expect(outbox.withdraw('q1')).toBe(false);
  expect(progress()).toEqual(['RETRYING']);
});

test('a server that never answers is asked again, and its late reply still counts', async () => {
  const { outbox, sent, settled } = page();
  outbox.put('ANSWER', 'q1', 'An index');
  await vi.advanceTimersByTimeAsync(20_000 + 1250);
  expect(sent).toHaveLength(2);
  await sent[0]?.reply(ACCEPTED);
  await sent[1]?.reply(ACCEPTED);
  expect(settled).toHaveLength(1);
});

test('an answer that is seen to have arrived needs no reply', async () => {
  const { outbox, sent, settled, storage } = page();
  outbox.put('ANSWER', 'q1', 'An index');
  outbox.confirm('q1');
  outbox.confirm('q2');
  await sent[0]?.reply({ outcome: 'REFUSED', moved: true, message: 'This question is not open any more.' });
  expect(settled.map(({ reply }) => reply)).toEqual([ACCEPTED]);
  expect(storage.length).toBe(0);
});

test('a refusal ends it', async () => {
  const { outbox, sent, settled, storage } = page();
  outbox.put('ANSWER', 'q1', 'An index');
  await sent[0]?.reply({ outcome: 'REFUSED', moved: true, message: 'This question is not open any more.' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
  expect(settled[0]?.reply.outcome).toBe('REFUSED');
  expect(storage.length).toBe(0);
});

test('the server says how long to wait', async () => {
  const { outbox, sent } = page();
  outbox.put('ANSWER', 'q1', 'An index');
  await sent[0]?.reply({ outcome: 'UNKNOWN', retryAfterSeconds: 45 });
  await vi.advanceTimersByTimeAsync(44_000);
  expect(sent).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(sent).toHaveLength(2);
});

test('a page that was left tries nothing more', async () => {
  const { outbox, sent, storage } = page();
  outbox.put('ANSWER', 'q1', 'An index');
  outbox.stop();
  await sent[0]?.reply(UNKNOWN);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
  expect(storage.length).toBe(1);
});

test('waits double up to half a minute', () => {
  const waits = [1, 2, 3, 5, 6, 50].map((attempts) => waitBefore(attempts, 0));
  expect(waits).toEqual([1000, 2000, 4000, 16_000, 30_000, 30_000]);
  expect(waitBefore(1, 1)).toBe(1250);
});
