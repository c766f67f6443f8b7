import { expect, test } from 'vitest';
import { CANDIDATES } from '../../bin/demo/candidates.ts';
import type { TakenInterview } from '../../bin/demo/interview.ts';
import { type Outcome, failures } from '../../bin/demo/verdict.ts';
import { floorOf } from '../../domain/answer-gate.ts';
import { ROUND_KIND_DETAILS, planOf } from '../../domain/catalogue/rounds.ts';
import { threadScore } from '../../domain/scoring.ts';
import { questionsFor } from '../../interviewer/bank/bank.ts';
import type { BankQuestion } from '../../interviewer/bank/question.ts';
import type { CriterionJudgement, Exchange } from '../../interviewer/interviewer.ts';
import { createRuleBasedInterviewer } from '../../interviewer/rule-based/interviewer.ts';
import { byRules } from '../support/by-rules.ts';

const interviewer = createRuleBasedInterviewer();
const [strong, average, weak] = CANDIDATES;

const probesOf = (question: BankQuestion): number =>
  planOf('backend', 'MID').find(({ kind }) => kind === question.kind)?.maxProbes ?? 0;

function scoreOf(question: BankQuestion, judged: CriterionJudgement[]): number | null {
  const levels = new Map(judged.map(({ criterion, level }) => [criterion, level]));
  const { criteria } = ROUND_KIND_DETAILS[question.kind];
  return threadScore(criteria.map(({ criterion, weight }) => ({ weight, level: levels.get(criterion) ?? null })));
}

/** Plays a thread to its end without a system. */
async function play(question: BankQuestion, candidate = strong): Promise<number | null> {
  const { id: questionId, version, kind, competency } = question;
  const exchanges: Exchange[] = [];
  for (let probe: string | null = null; ; ) {
    const bank = { questionId, version, probe };
    const text = interviewer.bankText(bank);
    const answer = candidate?.answer({ text, parentText: probe === null ? null : question.text }) ?? '';
    const floored = floorOf(answer, { question: text, earlierAnswers: exchanges.map((one) => one.answer) });
    exchanges.push({ bank, question: text, answer, floored });
    const probesLeft = probesOf(question) - (exchanges.length - 1);
    const given = { kind, level: 'MID', competency, language: 'en', exchanges, probesLeft } as const;
    const judgement = await interviewer.evaluateThread({ ...byRules, ...given });
    if (judgement.status === 'NOT_SCORED') throw new Error(`${questionId} was not scored: ${judgement.reason}`);
    const next = judgement.probe?.source;
    if (!next || !('bank' in next)) return scoreOf(question, judgement.criteria);
    probe = next.bank.probe;
  }
}

const KINDS = ['FUNDAMENTALS', 'SYSTEM_DESIGN', 'BEHAVIOURAL'] as const;

test.each(KINDS)('the candidates come out in order in %s', async (kind) => {
  const questions = questionsFor('backend', kind, 'MID');
  expect(questions.length).toBeGreaterThanOrEqual(5);
  for (const question of questions) {
    const scores = await Promise.all([strong, average, weak].map((candidate) => play(question, candidate)));
    expect(scores[0], question.id).toBeGreaterThan(scores[1] ?? 100);
    expect(scores[1], question.id).toBeGreaterThan(scores[2] ?? 100);
  }
  const weakScores = await Promise.all(questions.map((question) => play(question, weak)));
  // A round of five draws at least two of those that earn something.
  expect(weakScores.filter((score) => score === 0).length).toBeLessThanOrEqual(3);
});

test('the one who skips answers nothing', () => {
  expect(CANDIDATES.at(-1)?.answer({ text: 'Why?', parentText: null })).toBeNull();
});

const taken = (score: number | null, status = 'COMPLETED'): TakenInterview => ({
  progress: { round: 3, questions: 0, answers: 0, followUps: 0, isOver: true },
  results: {
    status, score, band: null, scoreInterval: null, interviewer: { kind: 'RULE_BASED', notice: null }, rounds: [],
    usage: null, questions: [],
  },
});
const outcome = (name: string, score: number | null, more: Partial<Outcome> = {}): Outcome => ({
  name, taken: taken(score), mails: 1, ...more,
});

test('a demo fails where an interview is open, the order is wrong or an e-mail is missing or doubled', () => {
  expect(failures([outcome('a', 80), outcome('b', 50)])).toEqual([]);
  expect(failures([outcome('a', 50), outcome('b', 50)])).toHaveLength(1);
  expect(failures([outcome('a', 80), outcome('b', null)])).toHaveLength(1);
  expect(failures([outcome('a', 80, { taken: taken(80, 'EXPIRED') }), outcome('b', 50)])).toHaveLength(1);
  expect([0, 2, null].map((mails) => failures([outcome('a', 80, { mails })]).length)).toEqual([1, 1, 1]);
});
