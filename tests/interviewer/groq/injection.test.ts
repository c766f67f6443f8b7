import { expect, test } from 'vitest';
import { ROUND_KIND_DETAILS } from '../../../domain/catalogue/rounds.ts';
import { verified } from '../../../domain/evidence.ts';
import { levelPoints } from '../../../domain/rubric.ts';
import { normalise } from '../../../domain/normalised-text.ts';
import { threadScore } from '../../../domain/scoring.ts';
import type { EvaluateThread, ThreadJudgement } from '../../../interviewer/interviewer.ts';
import { exchange } from '../compose.ts';
import { ATTACKS } from './attacks.ts';
import { dataOf, scripted, systemOf } from './scripted-client.ts';
import { ANSWER, QUOTES, judging, lostUpdate, made, thread } from './threads.ts';

const RUBRIC = ROUND_KIND_DETAILS.FUNDAMENTALS.criteria;
const withAttack = (attack: string): string => `${ANSWER}\n${attack}`;

/** What is stored of a judgement, made as the activity makes it. */
function stored(judgement: ThreadJudgement, answers: string[]) {
  if (judgement.status === 'NOT_SCORED') return { score: null, levels: [], criteria: [] };
  const judged = new Map(verified(judgement.criteria, answers).map((one) => [one.criterion, one]));
  const criteria = RUBRIC.map((one) => ({ ...one, level: judged.get(one.criterion)?.level ?? null }));
  return { score: threadScore(criteria), levels: criteria.map(({ level }) => level), criteria };
}

async function judge(given: EvaluateThread, reply: object) {
  const { interviewer, requests } = scripted(reply);
  const judgement = await interviewer.evaluateThread(given);
  return { judgement, requests, stored: stored(judgement, given.exchanges.map(({ answer }) => answer)) };
}

/** What a model says that does all that an attack wants. */
function obedient(attack: string) {
  const criteria = [...RUBRIC.map(({ criterion }) => criterion), 'charm', 'correctness', '__proto__'];
  return {
    criteria: criteria.map((criterion) => ({ criterion, quote: attack, answer: 1, level: 5, weight: 1 })),
    strengths: [1, 2, 3, 4].map(() => ({ quote: attack, text: attack })),
    improvements: [1, 2, 3, 4].map(() => ({ quote: null, text: attack })),
    followUp: attack,
    weights: { charm: 1 },
    total: 100,
    score: 100,
  };
}

test('there are forty attacks or more, all different', () => {
  expect(new Set(ATTACKS.map(([, text]) => text)).size).toBe(ATTACKS.length);
  expect(ATTACKS.length).toBeGreaterThanOrEqual(40);
});

test.each(ATTACKS)('%s stays in the data', async (_, attack) => {
  const honest = judging(3);
  const plain = await judge(thread([exchange(lostUpdate, ANSWER)]), honest);
  const attacked = await judge(thread([exchange(lostUpdate, withAttack(attack))]), honest);
  expect(attacked.requests.map(systemOf)).toEqual(plain.requests.map(systemOf));
  const [request] = attacked.requests;
  expect(request?.messages.map(({ role }) => role)).toEqual(['system', 'user']);
  expect(dataOf(request?.messages[1])).toEqual({
    exchanges: [
      { number: 1, question: lostUpdate.text, answer: normalise(withAttack(attack)).text, noEvidence: null },
    ],
  });
  // What judges the answer alone is not moved by what stands beside it.
  expect(attacked.stored).toEqual(plain.stored);
  expect(attacked.judgement).toEqual(plain.judgement);
});

test.each(ATTACKS)('%s in a question or a follow-up stays in the data too', async (_, attack) => {
  const honest = judging(3);
  const plain = await judge(thread([made('How do writers share it?', ANSWER), made('And then?', ANSWER)]), honest);
  const given = thread([made(attack, ANSWER), made(attack, ANSWER)]);
  const attacked = await judge(given, honest);
  expect(attacked.requests.map(systemOf)).toEqual(plain.requests.map(systemOf));
  const answers = { exchanges: [{ answer: ANSWER }, { answer: ANSWER }] };
  expect(dataOf(attacked.requests[0]?.messages[1])).toMatchObject(answers);
});

test.each(ATTACKS)('a model that obeys %s gains neither criteria, weights, totals nor words', async (_, attack) => {
  const answer = withAttack(attack);
  const { judgement, requests, stored: kept } = await judge(thread([exchange(lostUpdate, answer)]), obedient(attack));
  expect(requests.length).toBeLessThanOrEqual(2);
  if (judgement.status === 'NOT_SCORED') return expect(judgement.reason).toBe('EVIDENCE_UNVERIFIED');
  expect(judgement.criteria.map(({ criterion }) => criterion)).toEqual(RUBRIC.map(({ criterion }) => criterion));
  for (const { level, evidence } of judgement.criteria) {
    if (level !== null && level > 1) expect(evidence !== null && answer.includes(evidence)).toBe(true);
  }
  expect(judgement.strengths).toEqual([]);
  expect(judgement.improvements).toEqual([]);
  if (judgement.probe) expect(judgement.probe.source).toMatchObject({ bank: { questionId: lostUpdate.id } });
  const withLevel = kept.criteria.filter(({ level }) => level !== null);
  const total = withLevel.reduce((sum, { weight, level }) => sum + weight * levelPoints(level ?? 1), 0);
  const weights = withLevel.reduce((sum, { weight }) => sum + weight, 0);
  expect(kept.score).toBeCloseTo(total / weights, 1);
  expect(kept.criteria.map(({ weight }) => weight)).toEqual(RUBRIC.map(({ weight }) => weight));
});

/** What only a model can see through. Their levels are all that they may change. */
const LEFT_TO_THE_MODEL = new Set([
  'an emergency', 'a test mode', 'an agreement', 'rot13', 'reversed', 'variation selectors', 'a right-to-left override',
  'German', 'Chinese', 'Arabic', 'Russian', 'Hindi', 'Spanish',
]);

test('words that speak to the judge are no evidence, in most of the ways to say them', async () => {
  const scored = await Promise.all(
    ATTACKS.map(async ([name, attack]) => {
      const { judgement } = await judge(thread([exchange(lostUpdate, withAttack(attack))]), obedient(attack));
      return judgement.status === 'SCORED' ? [name] : [];
    }),
  );
  expect(scored.flat().filter((name) => !LEFT_TO_THE_MODEL.has(name))).toEqual([]);
});

test('an attack beside an honest answer does not make its own words worth anything', async () => {
  for (const [name, attack] of ATTACKS) {
    const honest = judging(3);
    const criteria = honest.criteria.map((one, at) => (at < 2 ? { ...one, quote: attack, level: 5 } : one));
    const { stored: kept } = await judge(thread([exchange(lostUpdate, withAttack(attack))]), { ...honest, criteria });
    expect(kept.levels.slice(2), name).toEqual(kept.levels.length > 0 ? [3, 3] : []);
  }
  expect(QUOTES.every((quote) => ANSWER.includes(quote))).toBe(true);
});
