import { QUESTIONS } from '../bank/bank.ts';
import type { BankQuestion } from '../bank/question.ts';
import { stems } from '../rule-based/text.ts';
import { contentOf } from './similarity.ts';

/** Questions of the bank in whose own wording a word has to stand before it counts as one that names nothing. */
const COMMON = 12;
/** Words that carry a phrase and together name a thing, common as each is: row number. */
const TERM_CONTENT = 2;
/** Words in a row of the model answer, two of them carrying it, that give it away. */
const RUN = 3;
const RUN_CONTENT = 2;

const asSpoken = (question: BankQuestion): string =>
  [
    question.text,
    ...Object.values(question.probes),
    ...[...question.points, ...question.misconceptions].map((item) => item.probe),
  ].join('\n');

let common: Set<string> | undefined;

/** Words that interviewers use about anything: take, happen, change. */
function commonWords(): Set<string> {
  if (common) return common;
  const counts = new Map<string, number>();
  for (const question of QUESTIONS) {
    for (const word of contentOf(asSpoken(question))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (common = new Set([...counts].filter(([, count]) => count >= COMMON).map(([word]) => word)));
}

const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

/**
 * Whether a probe names what it is after: a phrase of one of the question's points, or a run of words of its model
 * answer, that nobody has said.
 * @param said what was asked and answered so far
 */
export function leaks(probe: string, question: BankQuestion, said: readonly string[]): boolean {
  const heard = spaced(stems([question.text, ...said].join('\n')));
  const words = stems(probe);
  const text = spaced(words);
  const isTelling = (phrase: string[], least: number): boolean => {
    const content = [...contentOf(phrase.join(' '))];
    return content.length >= least || content.some((word) => !commonWords().has(word));
  };
  const isNew = (phrase: string[]): boolean =>
    phrase.length > 0 && text.includes(spaced(phrase)) && !heard.includes(spaced(phrase));
  const phrases = question.points.flatMap((point) => point.groups.flat()).map(stems);
  if (phrases.some((phrase) => isNew(phrase) && isTelling(phrase, TERM_CONTENT))) return true;
  const answer = spaced(stems(question.modelAnswer));
  return words.some((_, at) => {
    const run = words.slice(at, at + RUN);
    if (run.length < RUN || !answer.includes(spaced(run)) || !isNew(run)) return false;
    return contentOf(run.join(' ')).size >= RUN_CONTENT && isTelling(run, RUN);
  });
}
