import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isQuoted } from '../../domain/evidence.ts';
import type { ThreadResult } from '../../domain/learning-path.ts';
import { QUESTIONS, question } from '../../interviewer/bank/bank.ts';
import type { EvaluateThread, Exchange, GenerateQuestions } from '../../interviewer/interviewer.ts';
import { createRuleBasedInterviewer } from '../../interviewer/rule-based/interviewer.ts';
import { mention } from '../../interviewer/rule-based/mention.ts';
import { sentences, stems } from '../../interviewer/rule-based/text.ts';
import { byRules } from '../support/by-rules.ts';
import { EACH_QUESTION, exchange, say, sayAll } from './compose.ts';

const interviewer = createRuleBasedInterviewer();
const [first] = QUESTIONS;
if (!first) throw new Error('The bank is empty');

const thread = (exchanges: Exchange[]): EvaluateThread => ({
  ...byRules, kind: first.kind, level: 'MID', competency: first.competency, language: 'en', exchanges, probesLeft: 2,
});

test('says who it is and what it cannot do', () => {
  expect(interviewer).toMatchObject({ kind: 'RULE_BASED', provider: 'Rounds', models: [] });
  expect(interviewer.notice).toContain('does not judge correctness');
  expect(interviewer.version).toMatch(/^rules-\d+\/bank-[0-9a-f]{8}$/);
});

test.each(EACH_QUESTION)('quotes for %s stand in the answer, and feedback is about the answer', async (_, one) => {
  const beliefs = one.misconceptions.slice(0, 1).map((belief) => say(belief));
  const answer = exchange(one, [one.modelAnswer, ...beliefs].join(' '));
  const judgement = await interviewer.evaluateThread({ ...thread([answer]), kind: one.kind });
  if (judgement.status !== 'SCORED') throw new Error(judgement.reason);
  for (const { level, evidence } of judgement.criteria) {
    if (evidence !== null) expect(answer.answer.includes(evidence) && evidence.length <= 240).toBe(true);
    if ((level ?? 1) > 1) expect(isQuoted(evidence ?? '', [answer.answer])).toBe(true);
    expect(level ?? 1).toBeLessThanOrEqual(4);
  }
  expect(judgement.strengths.length).toBeGreaterThanOrEqual(1);
  expect(judgement.improvements.length).toBeGreaterThanOrEqual(1);
  expect(judgement.improvements.length).toBeLessThanOrEqual(3);
  for (const line of [...judgement.strengths, ...judgement.improvements]) {
    expect(line).not.toMatch(/\b(?:great|excellent|well done|good job|talented|smart)\b/i);
  }
});

test('the same thread gives the same judgement', async () => {
  const exchanges = [exchange(first, sayAll(first.points.slice(0, 2)))];
  const judgement = await interviewer.evaluateThread(thread(exchanges));
  expect(await interviewer.evaluateThread(thread(exchanges))).toEqual(judgement);
});

test.each([
  'Ich würde zuerst einen Index auf die Spalte legen, weil die Abfrage sonst die ganze Tabelle lesen muss, und das ' +
    'dauert bei vielen Zeilen viel zu lange für die Leute, die darauf warten.',
  'Primero mediría la consulta con el plan de ejecución, porque sin medir no se sabe qué parte es lenta, y después ' +
    'crearía un índice para la columna que se usa en el filtro de la búsqueda.',
  'Я бы сначала посмотрел план запроса, потому что без измерений непонятно, что именно работает медленно, а потом ' +
    'добавил бы индекс по нужному столбцу таблицы и снова измерил время.',
  '我会先看查询计划，因为不测量就不知道哪里慢，然后在过滤用到的列上加一个索引，再测量一次时间，确认它真的变快了。',
])('leaves %s unscored', async (answer) => {
  expect(await interviewer.evaluateThread(thread([exchange(first, answer)]))).toEqual({
    status: 'NOT_SCORED',
    reason: 'LANGUAGE_UNSUPPORTED',
  });
});

test.each([
  'I add index for column of customer, query no more scan whole table, is fast then, we see in plan and measure again',
  'Kafka, Spark, Airflow, dbt, Snowflake, Parquet, Iceberg, Postgres, Redis, Docker, Kubernetes, Terraform, Grafana, ' +
    'Prometheus, Jenkins, Python, Scala, Java, SQL, Bash, Linux, Git',
  'Ein Index.',
])('judges %s', async (answer) => {
  expect((await interviewer.evaluateThread(thread([exchange(first, answer)]))).status).toBe('SCORED');
});

test('every model answer counts as English', async () => {
  for (const one of QUESTIONS) {
    const judgement = await interviewer.evaluateThread(thread([exchange(one, one.modelAnswer)]));
    expect(judgement.status, one.id).toBe('SCORED');
  }
});

test('refuses a thread that is not of its bank', async () => {
  const foreign: Exchange = { bank: null, question: 'Made up?', answer: 'Yes.', floored: null };
  await expect(interviewer.evaluateThread(thread([foreign]))).rejects.toThrow('its bank only');
  expect(() => interviewer.bankText({ questionId: first.id, version: 99, probe: null })).toThrow('holds no question');
  expect(interviewer.bankText({ questionId: first.id, version: first.version, probe: null })).toBe(first.text);
});

test('chooses unseen questions first, spreads them over competencies and repeats itself for a seed', async () => {
  const request: GenerateQuestions = {
    ...byRules, level: 'MID', kind: 'FUNDAMENTALS', count: 4, seen: [], seed: 'a',
  };
  const ids = async (changed: Partial<GenerateQuestions>): Promise<string[]> =>
    (await interviewer.generateQuestions({ ...request, ...changed })).map(({ source }) =>
      'bank' in source ? source.bank.questionId : '',
    );
  const chosen = await ids({});
  expect(new Set(chosen).size).toBe(4);
  expect(await ids({})).toEqual(chosen);
  expect(new Set(chosen.map((id) => question(id, 1).competency)).size).toBe(4);
  const next = await ids({ seen: chosen, count: 2 });
  expect(next.filter((id) => chosen.includes(id))).toEqual([]);
  const seeds = await Promise.all(['b', 'c', 'd', 'e'].map((seed) => ids({ seed })));
  expect(new Set(seeds.map((one) => one.join())).size).toBeGreaterThan(1);
  await expect(interviewer.generateQuestions({ ...request, count: 99 })).rejects.toThrow(RangeError);
});

test('what was seen longest ago comes back first', async () => {
  const suggestions = interviewer.suggestRounds('backend', 'MID');
  const maxQuestionCount = suggestions.find(({ kind }) => kind === 'FUNDAMENTALS')?.maxQuestionCount ?? 0;
  const all = { ...byRules, level: 'MID' as const, kind: 'FUNDAMENTALS' as const, seed: 'a' };
  const idsOf = async (count: number, seen: string[]): Promise<string[]> =>
    (await interviewer.generateQuestions({ ...all, count, seen })).flatMap(({ source }) =>
      'bank' in source ? [source.bank.questionId] : [],
    );
  const seen = await idsOf(maxQuestionCount, []);
  const left = await idsOf(maxQuestionCount, seen);
  const repeated = left.filter((id) => seen.includes(id));
  expect(repeated).toEqual([...seen].reverse().slice(0, repeated.length));
});

test('summarises a round in a few plain sentences that repeat no number', async () => {
  const result = { weight: 0.2, skipped: false, strengths: [], improvements: [], quote: null };
  const missing = 'An answer at the bar also names the code. It tells why.';
  const best = { ...result, competency: 'sql', score: 75 };
  const worst = { ...result, competency: 'http-web', score: 25, improvements: [missing, 'Another line.'] };
  const skipped = { ...result, competency: 'node', score: 0, skipped: true };
  const unscored = { ...result, competency: 'node', score: null };
  const round = { ...byRules, kind: 'FUNDAMENTALS' as const, level: 'MID' as const, score: 50 };
  const went = 'It went best on SQL and least well on HTTP and the web platform.';
  const rows: [ThreadResult[], string][] = [
    [[best, worst], `${went} ${missing}`],
    [[best, worst, skipped], `${went} You skipped 1 question, and a skip earns nothing. ${missing}`],
    [[best, worst, unscored], `${went} 1 question could not be scored and counted neither way. ${missing}`],
    [[worst], missing],
    [[best], 'Every point that was looked for was mentioned.'],
    [[skipped, skipped], 'You skipped 2 questions, and a skip earns nothing.'],
  ];
  for (const [threads, summary] of rows) {
    expect(await interviewer.summariseRound({ ...round, threads })).toBe(summary);
  }
  expect(await interviewer.summariseRound({ ...round, threads: [best, unscored], score: null })).toBe(
    'Too little of this round was judged for a score: 1 of 2 questions. Practise it again to measure it.',
  );
});

test('sentences are places in the text, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let before = 0;
      for (const { start, end, words } of sentences(text)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(words).toEqual(stems(text.slice(start, end)));
        before = end;
      }
      expect(before).toBeLessThanOrEqual(text.length);
    }),
  );
  for (const unit of ['.', '. ', 'a', 'a ', '\n', "a.'"]) {
    const started = performance.now();
    mention([['index'], ['cost']], sentences(unit.repeat(10_000 / unit.length)));
    expect(performance.now() - started).toBeLessThan(1000);
  }
});

test('a point is mentioned where one phrase of every group stands within two neighbouring sentences', () => {
  const groups = [['retry', 'try again'], ['idempotent', 'idempotency key']];
  const credit = (text: string): number => mention(groups, sentences(text)).credit;
  expect(credit('Clients send an idempotency key. They then retried.')).toBe(1);
  expect(credit('We try again, since it is idempotent.')).toBe(1);
  expect(credit('We retry. It is fine. It is idempotent.')).toBe(0.5);
  expect(credit('Nothing of it.')).toBe(0);
  const text = 'First this. Then retries with an idempotency key. Last that.';
  const found = mention(groups, sentences(text));
  expect(text.slice(found.start, found.end)).toBe('Then retries with an idempotency key.');
});
