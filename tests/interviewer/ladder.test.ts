import fc from 'fast-check';
import { expect, test } from 'vitest';
import { QUESTIONS } from '../../interviewer/bank/bank.ts';
import type { BankQuestion } from '../../interviewer/bank/question.ts';
import { EACH_QUESTION, exchange, ladderOf, levelsOf, say, sayAll, scoreOfAnswer } from './compose.ts';

const anyQuestion = fc.constantFrom(...QUESTIONS);
/** Scores of the answers with the first 1, 2, … n points. */
const ladderScores = (one: BankQuestion): number[] =>
  ladderOf(one).map((_, k) => scoreOfAnswer(one, sayAll(ladderOf(one).slice(0, k + 1))));

test.each(EACH_QUESTION)('the model answer of %s is good', (_, one) => {
  for (const { criterion, level } of levelsOf(one, exchange(one, one.modelAnswer))) {
    if (level !== null) expect(level, criterion).toBeGreaterThanOrEqual(3);
  }
  expect(scoreOfAnswer(one, one.modelAnswer)).toBeGreaterThanOrEqual(60);
});

test.each(EACH_QUESTION)('%s ranks answers by how much they hold', (_, one) => {
  const scores = ladderScores(one);
  scores.reduce((before, after) => {
    expect(after).toBeGreaterThanOrEqual(before);
    return after;
  }, 0);
  const essentials = one.points.filter((point) => point.essential).length;
  const some = scores[0] ?? 0;
  const complete = scores[essentials - 1] ?? 0;
  expect(some).toBeGreaterThan(0);
  expect(complete).toBeGreaterThan(some);
  expect(complete).toBeLessThan(75);
  expect(scores.at(-1)).toBe(75);
});

/**
 * Levels are whole numbers: a criterion with three optional points of its own cannot show each of them. All other
 * points move the score.
 */
test('nearly every single point moves the score', () => {
  const steps = QUESTIONS.flatMap((one) => {
    const scores = ladderScores(one);
    return scores.map((score, k) => score > (scores[k - 1] ?? 0));
  });
  expect(steps.filter(Boolean).length / steps.length).toBeGreaterThanOrEqual(0.9);
});

test('adding a right point never lowers, in any order and words', () => {
  fc.assert(
    fc.property(anyQuestion, fc.infiniteStream(fc.nat()), (one, numbers) => {
      const pick = <T>(items: readonly T[]): T | undefined => items[numbers.next().value % items.length];
      const left = [...one.points];
      let answer = '';
      let before = 0;
      while (left.length > 0) {
        const [point] = left.splice(numbers.next().value % left.length, 1);
        if (point) answer += ` ${say(point, pick)}`;
        const after = scoreOfAnswer(one, answer);
        expect(after).toBeGreaterThanOrEqual(before);
        before = after;
      }
    }),
    { numRuns: 400 },
  );
});

test('swapping a point for a wrong belief never raises', () => {
  for (const one of QUESTIONS) {
    for (const belief of one.misconceptions) {
      for (const swapped of one.points) {
        const without = one.points.filter((point) => point !== swapped);
        const wrong = scoreOfAnswer(one, `${sayAll(without)} ${say(belief)}`);
        expect(wrong, `${one.id} ${belief.id}`).toBeLessThanOrEqual(scoreOfAnswer(one, sayAll(one.points)));
      }
    }
  }
});

test('a wrong belief takes one level off, and a denied one nothing', () => {
  for (const one of QUESTIONS) {
    const right = scoreOfAnswer(one, one.modelAnswer);
    const [belief] = one.misconceptions;
    if (!belief) continue;
    const phrases = belief.groups.map(([first]) => first).join(' and ');
    const held = `Then I say that ${phrases} here.`;
    const denied = `It would be a mistake and a myth to say that ${phrases} here, and not true.`;
    expect(scoreOfAnswer(one, `${one.modelAnswer}\n${held}`), one.id).toBeLessThan(right);
    expect(scoreOfAnswer(one, `${one.modelAnswer}\n${denied}`), one.id).toBeGreaterThanOrEqual(right);
  }
});
