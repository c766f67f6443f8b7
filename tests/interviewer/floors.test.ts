import { expect, test } from 'vitest';
import { QUESTIONS } from '../../interviewer/bank/bank.ts';
import type { BankQuestion } from '../../interviewer/bank/question.ts';
import { EACH_QUESTION, exchange, levelsOf, scoreOf, scoreOfAnswer } from './compose.ts';

const NOTHING = [
  "I don't know",
  'No idea, sorry.',
  'pass',
  'asdf jkl qwer asdfgh',
  'test test test test test',
  '...',
  'xqzv bnmtr wplk jhgfd qwrtz',
  'ok',
  'Yes.',
  'That is a good question.',
  'This is very important and I have done it many times with great success in my whole career.',
];

/** Long and fluent, and about something else. */
const ELSEWHERE = [
  'Last summer I went to the coast with my family. We rented a small house, and every morning I walked to the beach. ' +
    'The food was great because the fish came straight from the boats, and we cooked together each evening.',
  'To bake good bread you need flour, water, salt and patience. I let the dough rest over night, since that gives it ' +
    'more taste, and then I bake it in a very hot oven so that the crust gets dark.',
  'The match was close until the last minute. Our keeper was injured, so the coach had to change the line, and ' +
    'in the end we lost by one goal although we had played better than the others.',
];

test.each(EACH_QUESTION)('%s gives nothing for nothing', (_, one) => {
  for (const answer of [...NOTHING, one.text, `${one.text} ${one.text}`]) {
    expect(scoreOfAnswer(one, answer), answer).toBeLessThanOrEqual(10);
  }
  const repeated = exchange(one, one.modelAnswer, null, [one.modelAnswer]);
  expect(repeated.floored).toBe('REPEATED');
  expect(scoreOf(one, repeated)).toBe(0);
});

/** One pair in so many, another part for each answer; `ALL_PAIRS=1` takes all of them, in a minute. */
const EVERY = process.env['ALL_PAIRS'] === '1' ? 1 : 8;

/** Share of the pairs of a question and an answer made for something else that earn more than 10 of 100. */
function shareOver(answers: readonly { id: string; text: string }[]): { share: number; pairs: string } {
  const over: string[] = [];
  let pairs = 0;
  for (const [from, { id, text }] of answers.entries()) {
    for (const [at, asked] of QUESTIONS.entries()) {
      if (asked.id === id || (from + at) % EVERY !== 0) continue;
      pairs++;
      if (scoreOfAnswer(asked, text) > 10) over.push(`${asked.id} answered as ${id}`);
    }
  }
  return { share: over.length / pairs, pairs: over.slice(0, 20).join('\n') };
}

test.each(['modelAnswer', 'anchor 2', 'anchor 3', 'anchor 4'])(
  'the %s of another question earns at most 10 of 100 in 98 of 100 pairs',
  (kind) => {
    const textOf = (one: BankQuestion): string =>
      kind === 'modelAnswer' ? one.modelAnswer : one.anchors[kind === 'anchor 2' ? 2 : kind === 'anchor 3' ? 3 : 4];
    const { share, pairs } = shareOver(QUESTIONS.map((one) => ({ id: one.id, text: textOf(one) })));
    expect(share, pairs).toBeLessThanOrEqual(0.02);
  },
  60_000,
);

test('a fluent answer about something else earns nothing', () => {
  const { share, pairs } = shareOver(ELSEWHERE.map((text, index) => ({ id: `elsewhere ${index}`, text })));
  expect(share, pairs).toBeLessThanOrEqual(0.02);
});

test('a floored answer beside a real one takes nothing away and adds nothing', () => {
  for (const one of QUESTIONS) {
    const alone = levelsOf(one, exchange(one, one.modelAnswer));
    expect(levelsOf(one, exchange(one, one.modelAnswer), exchange(one, "I don't know.", 'depth'))).toEqual(alone);
  }
});
