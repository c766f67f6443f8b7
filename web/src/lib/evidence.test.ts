import { expect, test } from 'vitest';
import { cutEvidence } from './evidence';

const joined = (pieces: readonly Readonly<{ text: string }>[]) => pieces.map(({ text }) => text).join('');

test('quotes become numbered pieces and nothing of the answer is lost', () => {
  const text = 'First the key, then the call.';
  const pieces = cutEvidence(text, ['then the call', 'First the key']);
  expect(pieces.map(({ quoted, notes }) => (quoted ? notes : null))).toEqual([[2], null, [1], null]);
  expect(joined(pieces)).toBe(text);
});

test('a quote that was never said is not marked', () => {
  expect(cutEvidence('Only this.', ['something else', '', null])).toEqual([{ text: 'Only this.', quoted: false, notes: [] }]);
});

test('one quote that earned two criteria carries both numbers', () => {
  expect(cutEvidence('I cache it.', ['I cache it', 'I cache it'])).toEqual([
    { text: 'I cache it', quoted: true, notes: [1, 2] },
    { text: '.', quoted: false, notes: [] },
  ]);
});

test('quotes that overlap or hold one another are marked whole, each number at its end', () => {
  expect(cutEvidence('one two three four', ['two three', 'one two', 'three'])).toEqual([
    { text: 'one two', quoted: true, notes: [2] },
    { text: ' three', quoted: true, notes: [1, 3] },
    { text: ' four', quoted: false, notes: [] },
  ]);
  expect(cutEvidence('one two three', ['two', 'one two three'])).toEqual([
    { text: 'one two', quoted: true, notes: [1] },
    { text: ' three', quoted: true, notes: [2] },
  ]);
});

test('white space may differ, signs of a pattern are words like others', () => {
  const text = 'It costs (roughly)\n  5 $ a day.';
  const [, piece] = cutEvidence(text, ['costs (roughly) 5 $']);
  expect(piece).toEqual({ text: 'costs (roughly)\n  5 $', quoted: true, notes: [1] });
});

test('an empty answer has no pieces', () => expect(cutEvidence('', ['a'])).toEqual([]));
