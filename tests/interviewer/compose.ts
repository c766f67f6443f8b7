import { floorOf } from '../../domain/answer-gate.ts';
import { ROUND_KIND_DETAILS } from '../../domain/catalogue/rounds.ts';
import { threadScore } from '../../domain/scoring.ts';
import { QUESTIONS } from '../../interviewer/bank/bank.ts';
import type { BankQuestion, KeyPoint, Misconception } from '../../interviewer/bank/question.ts';
import type { CriterionJudgement, Exchange } from '../../interviewer/interviewer.ts';
import { hear } from '../../interviewer/rule-based/hearing.ts';
import { judge } from '../../interviewer/rule-based/judge.ts';
import { probeText } from '../../interviewer/rule-based/probe.ts';

/** The exchange as the activity builds it, floors included. */
export function exchange(
  question: BankQuestion,
  answer: string,
  probe: string | null = null,
  earlierAnswers: string[] = [],
): Exchange {
  const text = probe === null ? question.text : probeText(question, probe);
  return {
    bank: { questionId: question.id, version: question.version, probe },
    question: text,
    answer,
    floored: floorOf(answer, { question: text, earlierAnswers }),
  };
}

/** Phrases of every group of a point in one sentence. `pick` chooses among the alternatives. */
export function say(
  item: KeyPoint | Misconception,
  pick: (phrases: string[]) => string | undefined = ([first]) => first,
): string {
  const phrases = item.groups.map((group) => pick(group) ?? '');
  return `Then I would say that ${phrases.join(' is there with ')} because it would hurt us in this case.`;
}

export const levelsOf = (question: BankQuestion, ...exchanges: Exchange[]): CriterionJudgement[] =>
  judge(question, hear(question, exchanges));

/** Score of a thread, 0–100. */
export function scoreOf(question: BankQuestion, ...exchanges: Exchange[]): number {
  const { criteria } = ROUND_KIND_DETAILS[question.kind];
  const levels = new Map(levelsOf(question, ...exchanges).map(({ criterion, level }) => [criterion, level]));
  const judged = criteria.map(({ criterion, weight }) => ({ weight, level: levels.get(criterion) ?? null }));
  const score = threadScore(judged);
  if (score === null) throw new Error(`${question.id} has no points for 60 % of the rubric's weight`);
  return score;
}

export const scoreOfAnswer = (question: BankQuestion, answer: string): number =>
  scoreOf(question, exchange(question, answer));

/** Every question of the bank as a row of a table of tests. */
export const EACH_QUESTION = QUESTIONS.map((one) => [one.id, one] as const);

/** One sentence for each of the points. */
export const sayAll = (points: readonly KeyPoint[]): string => points.map((point) => say(point)).join(' ');

/** Points in the order in which they count: what is essential first. */
export const ladderOf = (question: BankQuestion): KeyPoint[] =>
  [...question.points].sort((a, b) => Number(b.essential) - Number(a.essential));
