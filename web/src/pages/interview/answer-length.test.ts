import { expect, test } from 'vitest';
import { MAX_ANSWER_LENGTH, refuseAnswer } from '../../../../domain/answer-gate.ts';
import { ANSWER_LIMIT, charactersLeft, isSendable } from './answer-length.ts';

test('the limit is the one of the server', () => {
  expect(ANSWER_LIMIT).toBe(MAX_ANSWER_LENGTH);
});

test('what is left is told near the limit, and below 0 past it', () => {
  expect(charactersLeft('a'.repeat(9000))).toBeNull();
  expect(charactersLeft('a'.repeat(9001))).toBe(999);
  expect(charactersLeft('a'.repeat(10_003))).toBe(-3);
  expect(charactersLeft('🙂'.repeat(4600))).toBeNull();
});

test('what may be sent is what the server takes', () => {
  const long = ['a', '🙂'].flatMap((one) => [one.repeat(10_000), one.repeat(10_001)]);
  for (const text of ['', ' \n', 'a', ...long]) {
    expect(isSendable(text)).toBe(refuseAnswer(text) === null);
  }
});
