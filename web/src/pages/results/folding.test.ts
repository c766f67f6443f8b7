import { expect, test } from 'vitest';
import { cutEvidence } from '../../lib/evidence.ts';
import { fold, isLong } from './folding';

const LONGEST_ANSWER = 10_000;
const filler = (length: number) => 'Then I would measure again. '.repeat(Math.ceil(length / 28)).slice(0, length);

test('what is short stays as it is', () => {
  expect(isLong(filler(2_500))).toBe(false);
  expect(isLong(filler(2_501))).toBe(true);
  expect(fold(filler(1_039))).toBeNull();
});

test('a long stretch keeps both its ends, is cut between words and loses nothing', () => {
  const text = filler(5_000);
  const folded = fold(text);
  expect(folded === null ? '' : folded.before + folded.middle + folded.after).toBe(text);
  expect(folded?.before).toMatch(/\S$/u);
  expect(folded?.middle).toMatch(/^\s.*\s$/su);
  expect(folded?.after).toMatch(/^\S/u);
  expect(folded?.words).toBe(folded?.middle.trim().split(/\s+/u).length);
});

test('the longest answer shows all its evidence in a text that can be read', () => {
  const quote = 'I put the event into an outbox.';
  const text = `${filler(7_000)}${quote} ${filler(LONGEST_ANSWER)}`.slice(0, LONGEST_ANSWER);
  const shown = cutEvidence(text, [quote]).map((piece) => {
    const folded = piece.quoted ? null : fold(piece.text);
    return folded === null ? piece.text : `${folded.before}…${folded.after}`;
  });
  expect(shown.join('')).toContain(quote);
  expect(shown.join('').length).toBeLessThan(1_500);
});

test('a text without a space is cut too, but not inside a character', () => {
  for (const text of ['😀'.repeat(1_000), `a${'😀'.repeat(1_000)}`]) {
    const folded = fold(text);
    expect(folded === null ? '' : folded.before + folded.middle + folded.after).toBe(text);
    for (const part of [folded?.before, folded?.middle, folded?.after]) expect(part?.isWellFormed()).toBe(true);
  }
});
