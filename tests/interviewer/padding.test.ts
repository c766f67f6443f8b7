import fc from 'fast-check';
import { expect, test } from 'vitest';
import { QUESTIONS } from '../../interviewer/bank/bank.ts';
import type { BankQuestion } from '../../interviewer/bank/question.ts';
import { mention } from '../../interviewer/rule-based/mention.ts';
import { sentences } from '../../interviewer/rule-based/text.ts';
import { EACH_QUESTION, exchange, levelsOf, sayAll, scoreOfAnswer } from './compose.ts';

const FILLER = [
  'So, you know, that is basically how I see it.',
  'Let me think about it for a moment.',
  'I hope that this makes sense to you.',
  'Well, this is really something that comes up quite often.',
  'Honestly, I have thought about it a lot.',
  'To be frank, I enjoy this kind of thing very much.',
  'Um, okay, right, I mean, sort of.',
];

/** A filler that holds a term of the question is none there. */
const isNeutral = (one: BankQuestion, filler: string): boolean =>
  [...one.points, ...one.misconceptions].every(({ groups }) => mention(groups, sentences(filler)).credit === 0);

const anyQuestion = fc.constantFrom(...QUESTIONS);
const anyFiller = fc.array(fc.constantFrom(...FILLER), { minLength: 1, maxLength: 3 });
const manyFillers = fc.array(anyFiller, { minLength: 12, maxLength: 12 });

test('filler before, between and after the sentences of an answer changes nothing', () => {
  fc.assert(
    fc.property(anyQuestion, fc.integer({ min: 1, max: 9 }), manyFillers, (one, k, filler) => {
      const said = one.modelAnswer.split(/(?<=[.!?])\s/).slice(0, k);
      const neutral = filler.map((texts) => texts.filter((text) => isNeutral(one, text)));
      const padded = said.flatMap((sentence, at) => [...(neutral[at] ?? []), sentence]);
      padded.push(...(neutral.at(-1) ?? []));
      expect(scoreOfAnswer(one, padded.join(' '))).toBe(scoreOfAnswer(one, said.join(' ')));
    }),
    { numRuns: 500, seed: 11 },
  );
});

test.each(EACH_QUESTION)('a bare list of the terms of %s stays at level 2', (_, one) => {
  const phrases = one.points.flatMap((point) => point.groups.flat());
  const first = one.points.flatMap((point) => point.groups.map(([phrase]) => phrase));
  const separators = [', ', '; ', '\n', '\n- '];
  const lists = separators.flatMap((separator) => [phrases.join(separator), first.join(separator)]);
  for (const list of lists) {
    const answer = exchange(one, list);
    for (const { criterion, level } of levelsOf(one, answer)) expect(level ?? 1, criterion).toBeLessThanOrEqual(2);
  }
});

test('a list after a good answer takes nothing away', () => {
  for (const one of QUESTIONS) {
    const list = one.points.flatMap((point) => point.groups.flat()).join(', ');
    expect(scoreOfAnswer(one, `${one.modelAnswer}\n${list}`), one.id).toBe(scoreOfAnswer(one, one.modelAnswer));
  }
});

test('saying everything twice is worth no more than saying it once', () => {
  for (const one of QUESTIONS) {
    const answer = sayAll(one.points.slice(0, 3));
    expect(scoreOfAnswer(one, `${answer} ${answer}`), one.id).toBe(scoreOfAnswer(one, answer));
  }
});
