import { expect, test } from 'vitest';
import { createPauseBook, secondsLeft } from './round-clock.ts';
import { memoryStorage } from './memory-storage.ts';

const round = { minutes: 10, firstAskedAt: 1_000_000 };
const after = (seconds: number): number => round.firstAskedAt + seconds * 1000;

test('minutes count from the first question, and go on below zero', () => {
  expect(secondsLeft(round, [], after(0))).toBe(600);
  expect(secondsLeft(round, [], after(90))).toBe(510);
  expect(secondsLeft(round, [], after(660))).toBe(-60);
});

test('a device whose clock is behind shows no more than the whole time', () => {
  expect(secondsLeft(round, [], after(-30))).toBe(600);
});

test('pauses do not count, nor those before the round, and one that lasts stops the clock', () => {
  expect(secondsLeft(round, [{ from: after(10), until: after(70) }], after(90))).toBe(570);
  expect(secondsLeft(round, [{ from: after(-100), until: after(-50) }], after(90))).toBe(510);
  expect(secondsLeft(round, [{ from: after(10), until: Infinity }], after(90))).toBe(590);
});

test('a pause that two tabs saw end counts once', () => {
  const storage = memoryStorage();
  createPauseBook(storage, 'i1').add({ from: 10, until: 20 });
  createPauseBook(storage, 'i1').add({ from: 10, until: 21 });
  createPauseBook(storage, 'i1').add({ from: 30, until: 40 });
  expect(createPauseBook(storage, 'i1').all()).toEqual([{ from: 10, until: 21 }, { from: 30, until: 40 }]);
  expect(createPauseBook(storage, 'i2').all()).toEqual([]);
});
