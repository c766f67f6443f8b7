import { expect, test } from 'vitest';
import { cutEvidence } from './evidence';
import { footnotes, isFirst, quotesByAnswer } from './footnotes';

const quoting = (...quotes: readonly (string | null)[]) => quotes.map((evidence) => ({ evidence }));

/** The numbers as a reader meets them, answer by answer. */
function read(criteria: ReturnType<typeof quoting>, answers: readonly string[]) {
  const marked = quotesByAnswer(footnotes(criteria, answers), answers);
  return answers.map((text, index) => cutEvidence(text, marked[index] ?? []).flatMap(({ notes }) => notes));
}
const numbers = (criteria: ReturnType<typeof quoting>, answers: readonly string[]) =>
  footnotes(criteria, answers).map(({ note }) => note);

test('numbers follow the places in the answer, and the criteria keep their order', () => {
  const answers = ['First the key, then the call, last the retry.'];
  const criteria = quoting('last the retry', 'First the key', null, 'then the call');
  expect(numbers(criteria, answers)).toEqual([3, 1, null, 2]);
  expect(read(criteria, answers)).toEqual([[1, 2, 3]]);
});

test('numbers go on through the follow-ups, in the order of the thread', () => {
  const answers = ['I cache it for a minute.', 'I measure the hit rate.'];
  const criteria = quoting('measure the hit rate', 'cache it', 'for a minute');
  expect(numbers(criteria, answers)).toEqual([3, 1, 2]);
  expect(read(criteria, answers)).toEqual([[1, 2], [3]]);
});

test('one quote for two criteria is one mark with two numbers', () => {
  const answers = ['I cache it. I measure.'];
  const criteria = quoting('I measure', 'I cache it', 'I cache it');
  expect(numbers(criteria, answers)).toEqual([3, 1, 2]);
  expect(read(criteria, answers)).toEqual([[1, 2, 3]]);
  const pieces = cutEvidence(answers[0] ?? '', quotesByAnswer(footnotes(criteria, answers), answers)[0] ?? []);
  expect(pieces[0]).toEqual({ text: 'I cache it', quoted: true, notes: [1, 2] });
});

test('quotes that overlap are numbered where they end, since that is where the number stands', () => {
  const answers = ['one two three four five'];
  expect(numbers(quoting('one two three', 'two', 'three four'), answers)).toEqual([2, 1, 3]);
  expect(read(quoting('one two three', 'two', 'three four'), answers)).toEqual([[1, 2, 3]]);
});

test('what was said again in a follow-up is marked there too, with the same number', () => {
  const answers = ['A lock per key. The rest waits.', 'To repeat: A lock\nper key. And a timeout.'];
  const criteria = quoting('And a timeout', 'A lock per key.');
  expect(numbers(criteria, answers)).toEqual([2, 1]);
  expect(read(criteria, answers)).toEqual([[1], [1, 2]]);
  const marked = quotesByAnswer(footnotes(criteria, answers), answers);
  expect([isFirst(marked, 0, 1), isFirst(marked, 1, 1), isFirst(marked, 1, 2)]).toEqual([true, false, true]);
});

test('a quote that runs over into the next answer, or was never said, has no number and marks nothing', () => {
  const answers = ['I would ask first.', 'Then I would measure.'];
  const criteria = quoting('ask first. Then I would', 'never said', '', 'measure');
  expect(numbers(criteria, answers)).toEqual([null, null, null, 1]);
  expect(read(criteria, answers)).toEqual([[], [1]]);
});

test('a thread without a quote has no notes', () => {
  expect(read(quoting(null), ['Nothing.', ''])).toEqual([[], []]);
  expect(footnotes([], ['Nothing.'])).toEqual([]);
});
