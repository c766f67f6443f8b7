import { expect, test } from 'vitest';
import { ROUND_KIND_DETAILS } from '../../../domain/catalogue/rounds.ts';
import { verified } from '../../../domain/evidence.ts';
import { ModelError } from '../../../interviewer/model-error.ts';
import type { EvaluateThread, ThreadJudgement } from '../../../interviewer/interviewer.ts';
import { exchange } from '../compose.ts';
import { account, dataOf, type Reply, scripted, systemOf } from './scripted-client.ts';
import { ANSWER, QUOTES, answered, judging, lostUpdate, made, thread } from './threads.ts';

const RUBRIC = ROUND_KIND_DETAILS.FUNDAMENTALS.criteria;
const GOOD = judging(3);
const UNVERIFIED = judging(4, ['this was never said by anybody']);
const refused = new ModelError('REFUSED', 'REFUSAL');
const malformed = new ModelError('MALFORMED', 'NOT_JSON');
const tooLarge = new ModelError('REFUSED', 'TOO_LARGE');

const levelsOf = (judgement: ThreadJudgement): unknown =>
  judgement.status === 'SCORED' ? judgement.criteria.map(({ level }) => level) : judgement.reason;

async function judge(given: EvaluateThread, ...replies: Reply[]) {
  const { interviewer, requests, logged } = scripted(...replies);
  const judgement = await interviewer.evaluateThread(given);
  return { judgement, requests, logged, levels: levelsOf(judgement) };
}

test('gives each criterion its level and its words', async () => {
  const { judgement, requests } = await judge(answered(ANSWER), GOOD);
  if (judgement.status !== 'SCORED') throw new Error(judgement.reason);
  expect(judgement.criteria).toEqual(
    RUBRIC.map(({ criterion }, at) => ({ criterion, level: 3, evidence: QUOTES[at] })),
  );
  expect(verified(judgement.criteria, [ANSWER])).toEqual(judgement.criteria);
  expect(requests).toHaveLength(1);
  expect(requests[0]).toMatchObject({
    purpose: 'EVALUATE_THREAD', model: 'big', promptVersion: 'evaluate-thread@1', temperature: 0, account,
  });
});

test('calls the model of the interview', async () => {
  const { requests } = await judge(answered(ANSWER, { model: 'retired-soon' }), GOOD);
  expect(requests[0]?.model).toBe('retired-soon');
});

test('drops what does not hold, asks once more with the same words, and keeps the better judgement', async () => {
  const { levels, requests } = await judge(answered(ANSWER), UNVERIFIED, GOOD);
  expect(levels).toEqual([3, 3, 3, 3]);
  expect(requests).toHaveLength(2);
  const [first, second] = requests.map(systemOf);
  expect(second?.startsWith(first ?? '-')).toBe(true);
  expect(second).not.toContain('never said by anybody');
  const [data, again] = requests.map(({ messages }) => dataOf(messages[1]));
  expect(again).toEqual(data);
});

test('keeps the first judgement where the second is no better', async () => {
  const criteria = judging(4).criteria.map((one, at) => (at === 3 ? { ...one, quote: 'never said by anybody' } : one));
  const first = { ...GOOD, criteria };
  for (const second of [UNVERIFIED, malformed, refused, new ModelError('OVERLOADED', 'HTTP_503')]) {
    const { levels, requests, logged } = await judge(answered(ANSWER), first, second);
    expect(levels).toEqual([4, 4, 4, null]);
    expect(requests).toHaveLength(2);
    expect(logged).toHaveLength(1);
  }
});

test.each<[string, Reply]>([
  ['nothing but quotes that stand nowhere', UNVERIFIED],
  ['nothing', { ...GOOD, criteria: [] }],
  ['no level at all', judging(null)],
  ['a level of ten', judging(10)],
  ['a level between two', judging(3.5)],
  ['the question as its evidence', judging(4, [lostUpdate.text.slice(0, 60)])],
  ['scraps as its evidence', judging(2, ['the row', 'so', 'a'])],
  ['no quotes', judging(2, [null])],
])('is not scored where the model gives %s twice', async (_, reply) => {
  const { judgement, requests } = await judge(answered(ANSWER), reply);
  expect(judgement).toEqual({ status: 'NOT_SCORED', reason: 'EVIDENCE_UNVERIFIED' });
  expect(requests).toHaveLength(2);
});

test('unknown and repeated criteria are of no consequence', async () => {
  const [first, ...others] = judging(2).criteria;
  const criteria = [first, { ...first, level: 5 }, { ...first, criterion: 'charisma', level: 5 }, ...others];
  const { levels, requests } = await judge(answered(ANSWER), { ...GOOD, criteria });
  expect(levels).toEqual([2, 2, 2, 2]);
  expect(requests).toHaveLength(2);
});

test('level 1 needs no quote, and nothing said of a criterion is null', async () => {
  const criteria = judging(1, [null]).criteria.map((one, at) => (at === 3 ? { ...one, level: null } : one));
  const { judgement, requests } = await judge(answered(ANSWER), { ...GOOD, criteria });
  expect(levelsOf(judgement)).toEqual([1, 1, 1, null]);
  expect(requests).toHaveLength(1);
});

test('a short answer is quoted as it is', async () => {
  const { levels } = await judge(answered('Lock the row.'), judging(2, ['Lock the row']));
  expect(levels).toEqual([2, 2, 2, 2]);
});

test('evidence is what is stored, whatever hides in it', async () => {
  const stored = 'Ｉ  would\u200B take a ﬁrm\nlock on\u{E0041} the row, because the other one waits.';
  const { judgement } = await judge(answered(stored), judging(3, ['I would take a firm lock on the row']));
  if (judgement.status !== 'SCORED') throw new Error(judgement.reason);
  expect(judgement.criteria[0]?.evidence).toBe('Ｉ  would\u200B take a ﬁrm\nlock on\u{E0041} the row');
  expect(stored).toContain(judgement.criteria[0]?.evidence);
});

test('an answer that is no evidence is not shown, and no quote of it counts', async () => {
  const answers = [exchange(lostUpdate, ANSWER), exchange(lostUpdate, ANSWER, 'depth', [ANSWER])];
  expect(answers[1]?.floored).toBe('REPEATED');
  const { requests } = await judge(thread(answers), GOOD);
  expect(dataOf(requests[0]?.messages[1])).toMatchObject({ exchanges: [{ answer: ANSWER }, { answer: null }] });
  const noise = 'asdf qwer zxcv asdf qwer zxcv jklp';
  const floored = thread([exchange(lostUpdate, ANSWER), { ...made('Why?', noise), floored: 'GIBBERISH' }]);
  expect((await judge(floored, judging(4, [noise]))).levels).toBe('EVIDENCE_UNVERIFIED');
});

test('asks no model about a thread in which nothing is evidence', async () => {
  const dontKnow = exchange(lostUpdate, "I don't know.");
  const { judgement, requests } = await judge(thread([dontKnow]), GOOD);
  expect(requests).toEqual([]);
  expect(judgement).toMatchObject({
    status: 'SCORED',
    criteria: RUBRIC.map(({ criterion }) => ({ criterion, level: 1, evidence: null })),
    probe: { source: { bank: { questionId: lostUpdate.id, probe: 'foothold' } } },
  });
});

test('a question of its own gets one neutral follow-up after nothing', async () => {
  const nothing = { ...made('How do you plan a week?', "I don't know."), floored: 'DONT_KNOW' as const };
  const first = await judge(thread([nothing]));
  if (first.judgement.status !== 'SCORED' || !first.judgement.probe) throw new Error('No follow-up');
  const { source } = first.judgement.probe;
  if (!('text' in source)) throw new Error('A follow-up of the bank');
  expect(source.text).toMatch(/\?$/);
  const echo = { ...made(source.text, source.text), floored: 'ECHO' as const };
  for (const given of [thread([nothing, echo]), thread([nothing, nothing]), thread([nothing], { probesLeft: 0 })]) {
    expect((await judge(given)).judgement).toMatchObject({ status: 'SCORED', probe: null });
  }
});

test.each<[string, ModelError, ModelError, string]>([
  ['refuses twice', refused, refused, 'MODEL_REFUSED'],
  ['cannot take the text, halved either', tooLarge, tooLarge, 'MODEL_REFUSED'],
])('is not scored where the model %s', async (_, one, other, reason) => {
  expect((await judge(answered(ANSWER), one, other)).judgement).toEqual({ status: 'NOT_SCORED', reason });
});

test('a refusal or a broken reply is asked again, once', async () => {
  for (const error of [refused, malformed, tooLarge]) {
    const { levels, requests } = await judge(answered(ANSWER), error, GOOD);
    expect(levels).toEqual([3, 3, 3, 3]);
    expect(requests).toHaveLength(2);
  }
});

test('a text that is too large is cut to half, and a reply that may have been cut off gets more room', async () => {
  const long = answered(`${ANSWER} ${Array.from({ length: 1800 }, (_, at) => `word${at}`).join(' ')}`);
  const halved = (await judge(long, tooLarge, GOOD)).requests.map(({ messages }) => messages[1]?.content.length ?? 0);
  expect(halved[0]).toBeGreaterThan(12_000);
  expect(halved[1]).toBeLessThan(7_000);
  const room = (await judge(long, malformed, GOOD)).requests.map(({ maxTokens }) => maxTokens);
  expect(room[1]).toBe((room[0] ?? 0) * 1.5);
});

test.each<[string, Reply[], string]>([
  ['a reply that is malformed twice', [malformed, malformed], 'MALFORMED'],
  ['a reply without its parts', [{ criteria: [] }, {}], 'MALFORMED'],
  ['a malformed reply before a refusal', [malformed, refused], 'MALFORMED'],
  ['a malformed reply after a refusal', [refused, malformed], 'MALFORMED'],
  ['an overload', [new ModelError('OVERLOADED', 'HTTP_503')], 'OVERLOADED'],
  ['a spent quota', [new ModelError('QUOTA', 'HTTP_429', 9_000)], 'QUOTA'],
  ['a retired model', [new ModelError('RETIRED', 'MODEL_DECOMMISSIONED')], 'RETIRED'],
  ['an operator error', [new ModelError('OPERATOR', 'HTTP_401')], 'OPERATOR'],
  ['an overload after quotes that do not hold', [UNVERIFIED, new ModelError('OVERLOADED', 'HTTP_503')], 'OVERLOADED'],
])('throws for %s', async (_, replies, fault) => {
  const { interviewer, requests } = scripted(...replies);
  await expect(interviewer.evaluateThread(answered(ANSWER))).rejects.toMatchObject({ name: 'ModelError', fault });
  expect(requests).toHaveLength(replies.length);
});

test('both calls share one deadline, and lost interest ends them', async () => {
  const slow = scripted(undefined);
  const caller = new AbortController();
  const pending = slow.interviewer.evaluateThread(answered(ANSWER, { signal: caller.signal }));
  caller.abort();
  await expect(pending).rejects.toMatchObject({ fault: 'CANCELLED' });
  expect(slow.requests[0]?.signal?.aborted).toBe(true);
  const late = answered(ANSWER, { signal: AbortSignal.timeout(1) });
  await expect(scripted(undefined).interviewer.evaluateThread(late)).rejects.toMatchObject({ fault: 'OVERLOADED' });
});

test('the judge sees no name, address, account or earlier score', async () => {
  const given = { ...answered(ANSWER), resume: 'canary-resume', name: 'Canary Name', previousScore: 'canary-score' };
  const { requests } = await judge(given, GOOD);
  expect(JSON.stringify(requests[0]?.messages)).not.toMatch(/canary/i);
});

test('another language is judged as it is', async () => {
  const german = 'Beide lesen denselben Kontostand, und die zweite Schreibung gewinnt, also geht eine verloren.';
  const { levels } = await judge(answered(german), judging(3, ['die zweite Schreibung gewinnt']));
  expect(levels).toEqual([3, 3, 3, 3]);
});
