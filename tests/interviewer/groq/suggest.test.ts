import { afterEach, expect, test, vi } from 'vitest';
import type { Interviewer, RoundSuggestion } from '../../../interviewer/interviewer.ts';
import { ModelError } from '../../../interviewer/model-error.ts';
import { refined } from '../../../interviewer/groq/suggest.ts';
import { rules, scripted } from './scripted-client.ts';

const catalogue = rules.suggestRounds('backend', 'MID');
const PURPOSE = 'Shows whether you can explain what the daily work of a backend engineer rests on.';

const reordered = {
  rounds: [...catalogue].reverse().map(({ kind }) => ({ kind, questionCount: 2, purpose: PURPOSE })),
};

afterEach(() => {
  vi.useRealTimers();
});

const refine = (interviewer: Interviewer, roleId = 'backend'): Promise<RoundSuggestion[]> =>
  interviewer.refineSuggestions?.(roleId, 'MID', null) ?? Promise.reject(new Error('Cannot refine'));

test('takes order, purposes and counts from the model, and all else from the catalogue', async () => {
  const { interviewer, requests } = scripted(reordered);
  const rounds = await refine(interviewer);
  expect(rounds).toEqual([...catalogue].reverse().map((round) => ({ ...round, questionCount: 2, purpose: PURPOSE })));
  expect(requests[0]).toMatchObject({
    purpose: 'SUGGEST_ROUNDS', model: 'big', account: { interviewId: null, userId: null, partnerId: null },
  });
});

test.each<[string, object]>([
  ['no rounds', { rounds: [] }],
  ['unknown rounds', { rounds: [{ kind: 'PANEL', questionCount: 3, purpose: PURPOSE }] }],
  ['impossible counts', { rounds: catalogue.map(({ kind }) => ({ kind, questionCount: 99, purpose: '' })) }],
  ['counts that are none', { rounds: catalogue.map(({ kind }) => ({ kind, questionCount: 0.5, purpose: 'Yes.' })) }],
  ['links', { rounds: catalogue.map((round) => ({ ...round, purpose: `${PURPOSE} https://a.b/c` })) }],
])('keeps the catalogue’s own where the model gives %s', async (_, reply) => {
  expect(await refine(scripted(reply).interviewer)).toEqual(catalogue);
});

test('each round is in the plan once, whatever the model says', () => {
  const [first, second] = catalogue;
  if (!first || !second) throw new Error('Too few rounds');
  const twice = [second, second, first].map(({ kind }) => ({ kind, questionCount: 1, purpose: PURPOSE }));
  const rounds = refined(catalogue, twice);
  expect(rounds.map(({ kind }) => kind)).toEqual([second, first, ...catalogue.slice(2)].map(({ kind }) => kind));
  for (const { questionCount, maxQuestionCount } of rounds) expect(questionCount).toBeLessThanOrEqual(maxQuestionCount);
});

test('asks once for a role and a level, also for many at a time', async () => {
  const { interviewer, requests } = scripted(reordered);
  const all = await Promise.all([1, 2, 3].map(() => refine(interviewer)));
  expect(await refine(interviewer)).toEqual(all[0]);
  expect(requests).toHaveLength(1);
  await refine(interviewer, 'frontend');
  expect(requests).toHaveLength(2);
  expect(await refine(interviewer, 'astronaut')).toEqual([]);
  expect(requests).toHaveLength(2);
});

test('keeps a plan for six hours, and a failure for half a minute', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const { interviewer, requests, logged } = scripted(new ModelError('OVERLOADED', 'HTTP_503'), reordered);
  expect(await refine(interviewer)).toEqual(catalogue);
  expect(logged).toMatchObject([{ level: 'warn', fields: { fault: 'OVERLOADED', detail: 'HTTP_503' } }]);
  vi.advanceTimersByTime(29_000);
  expect(await refine(interviewer)).toEqual(catalogue);
  expect(requests).toHaveLength(1);
  vi.advanceTimersByTime(1_001);
  expect(await refine(interviewer)).not.toEqual(catalogue);
  vi.advanceTimersByTime(6 * 3_600_000 - 1);
  await refine(interviewer);
  expect(requests).toHaveLength(2);
  vi.advanceTimersByTime(2);
  await refine(interviewer);
  expect(requests).toHaveLength(3);
});

test('nobody waits longer than four seconds', async () => {
  const started = performance.now();
  expect(await refine(scripted(undefined).interviewer)).toEqual(catalogue);
  expect(performance.now() - started).toBeLessThan(4_500);
});
