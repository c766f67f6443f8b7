import { ROUND_KIND_DETAILS } from '../../../domain/catalogue/rounds.ts';
import { QUESTIONS } from '../../../interviewer/bank/bank.ts';
import type { BankQuestion } from '../../../interviewer/bank/question.ts';
import type { EvaluateThread, Exchange } from '../../../interviewer/interviewer.ts';
import { exchange } from '../compose.ts';
import { account } from './scripted-client.ts';

export function bankQuestion(id: string): BankQuestion {
  const found = QUESTIONS.find((question) => question.id === id);
  if (!found) throw new Error(`No question ${id}`);
  return found;
}

export const lostUpdate = bankQuestion('fundamentals-mid-lost-update');

/** An answer that says a part of what the question is after. */
export const ANSWER =
  'Both requests read the same balance, and then each writes its own result back, so the second write wins. ' +
  'I would take a lock on the row because then the other one has to wait until the first has finished.';

/** Pieces of the answer, long enough to be evidence. */
export const QUOTES = [
  'each writes its own result back',
  'so the second write wins',
  'I would take a lock on the row',
  'the other one has to wait until the first has finished',
] as const;

export const thread = (exchanges: Exchange[], changed: Partial<EvaluateThread> = {}): EvaluateThread => ({
  account,
  model: null,
  jobRoleId: 'backend',
  kind: 'FUNDAMENTALS',
  level: 'MID',
  competency: 'databases',
  language: 'en',
  exchanges,
  probesLeft: 2,
  ...changed,
});

export const answered = (answer: string, changed: Partial<EvaluateThread> = {}): EvaluateThread =>
  thread([exchange(lostUpdate, answer)], changed);

export const made = (question: string, answer: string): Exchange => ({ bank: null, question, answer, floored: null });

interface Judged {
  criterion: string;
  quote: string | null;
  answer: number | null;
  level: number | null;
}

/** A reply that judges every criterion alike. */
export function judging(level: number | null, quotes: readonly (string | null)[] = QUOTES) {
  const criteria: Judged[] = ROUND_KIND_DETAILS.FUNDAMENTALS.criteria.map(({ criterion }, at) => {
    return { criterion, quote: quotes[at % quotes.length] ?? null, answer: 1, level };
  });
  const notes: { quote: string | null; text: string }[] = [];
  return { criteria, strengths: notes, improvements: notes, followUp: null as string | null };
}
