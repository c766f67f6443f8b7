import { expect, test } from 'vitest';
import { QUESTIONS } from '../../interviewer/bank/bank.ts';
import { feedback } from '../../interviewer/rule-based/feedback.ts';
import { hear } from '../../interviewer/rule-based/hearing.ts';
import { further, impression, predicate, quoted, sentence } from '../../interviewer/rule-based/phrasing.ts';
import { EACH_QUESTION, exchange, ladderOf, say, sayAll } from './compose.ts';

/** A label before the sentence, or one sentence begun inside another. */
const STACKED = /^[A-Z][a-z ]+: [A-Z]|: [A-Z][a-z]+s? [a-z]+.*: [A-Z]|\. \.|\.\.|undefined/;
/** Each line is one sentence or two, quotes left out. */
const sentencesIn = (line: string): number => line.replaceAll(/“[^”]*”/gu, '').split(/[.!?](?=\s|$)/u).length - 1;

test.each(EACH_QUESTION)('every line for %s is a plain sentence or two, and quotes the answer', (_, one) => {
  const ladder = ladderOf(one);
  const answers = [
    one.modelAnswer,
    sayAll(ladder.slice(0, 2)),
    one.modelAnswer.slice(0, one.modelAnswer.length / 2),
    [one.modelAnswer, ...one.misconceptions.map((belief) => say(belief))].join(' '),
  ];
  for (const answer of answers) {
    const { strengths, improvements } = feedback(hear(one, [exchange(one, answer)]));
    for (const line of [...strengths, ...improvements]) {
      expect(line).not.toMatch(STACKED);
      expect(line).toMatch(/^[“A-Z].*(?:[.!?])$/su);
      expect(sentencesIn(line), line).toBeLessThanOrEqual(3);
      for (const [, words] of line.matchAll(/“([^”]*)”/gu)) expect(answer).toContain(words);
    }
    if (strengths[0]) expect(strengths[0]).toMatch(/^Your answer /);
    for (const line of strengths.slice(1)) expect(line).toMatch(/^It /);
  }
});

test('what is missing is told by its point and why it matters, never by the model answer', () => {
  for (const one of QUESTIONS) {
    const { improvements } = feedback(hear(one, [exchange(one, sayAll(ladderOf(one).slice(0, 1)))]));
    const model = one.modelAnswer.split(/(?<=[.!?])\s+/u).filter((piece) => piece.length > 25);
    for (const line of improvements) for (const piece of model) expect(line).not.toContain(piece);
  }
});

const first = QUESTIONS.find(({ points }) => points.filter(({ essential }) => essential).length > 1);
if (!first) throw new Error('The bank has no question with two essential points.');

test('what came after a follow-up says so, and a quote stands once', () => {
  const [one, other] = ladderOf(first);
  if (!one || !other) throw new Error('Two points were expected.');
  const exchanges = [exchange(first, say(one)), exchange(first, say(other), `point:${other.id}`)];
  const { strengths } = feedback(hear(first, exchanges));
  expect(strengths[1]).toMatch(/^After a follow-up it also /);
  const quotes = strengths.flatMap((line) => line.match(/“[^”]*”/gu) ?? []);
  expect(new Set(quotes).size).toBe(quotes.length);
});

test('every point and belief of the bank has a verb that fits its sentence', () => {
  for (const { points, misconceptions } of QUESTIONS) {
    for (const { title } of points) {
      expect(predicate(title)).toMatch(/^(?:tells how you [a-z]+|[a-z]+s\b|first asks|copies,)/);
      expect(further(title)).toMatch(/^(?:is )?also /);
    }
    for (const { title } of misconceptions) {
      expect(impression(title)).toMatch(/^(?:as if [A-Za-z]|like an answer that (?:[a-z]+s|would|did) )/);
    }
  }
});

test.each([
  ['Names the cost for writes', 'names the cost for writes', 'also names the cost for writes'],
  ['Told them early', 'tells how you told them early', 'also tells how you told them early'],
  ['Knows that columns are independent', 'says that columns are independent', 'also says that columns are independent'],
  ['Knows the safety nets', 'shows that you know the safety nets', 'also shows that you know the safety nets'],
  ['Is open about dates', 'is open about dates', 'is also open about dates'],
])('%s', (title, plain, more) => {
  expect([predicate(title), further(title)]).toEqual([plain, more]);
});

test.each([
  ['Believes that an index costs nothing', 'as if an index costs nothing'],
  ['Puts everything in one store', 'like an answer that puts everything in one store'],
  ['Goals come from above', 'as if goals come from above'],
  ['Mentoring is giving the answer', 'as if mentoring is giving the answer'],
])('the belief "%s" sounds %s', (title, heard) => {
  expect(impression(title)).toBe(heard);
});

test('a long quote ends between words, and where the speaker paused', () => {
  expect(quoted('I would add an index. ')).toBe('“I would add an index”');
  const rest = 'since it tells what is read and in which order '.repeat(3);
  const long = `I would first look at the plan of the query, ${rest}`;
  expect(quoted(long)).toBe('“I would first look at the plan of the query”');
  expect(quoted(`${'word '.repeat(21)}and the rest of it all`)).toBe(`“${'word '.repeat(21).trim()}”`);
  expect(quoted('x'.repeat(300))).toHaveLength(112);
  expect(sentence('It asks “why?”')).toBe('It asks “why?”');
  expect(sentence('It says “why”')).toBe('It says “why”.');
});
