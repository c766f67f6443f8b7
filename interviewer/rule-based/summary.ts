import { competency } from '../../domain/catalogue/competencies.ts';
import type { ThreadResult } from '../../domain/learning-path.ts';
import type { SummariseRound } from '../interviewer.ts';

const titleOf = (thread: ThreadResult): string => competency(thread.competency)?.title ?? thread.competency;
const questions = (count: number): string => `${count} question${count === 1 ? '' : 's'}`;

/**
 * A few plain sentences on where a round went best and what would raise it most. The numbers stand beside it, so it
 * repeats none.
 */
export function summarise({ score, threads }: SummariseRound): string {
  const judged = threads.filter((thread) => thread.score !== null && !thread.skipped);
  const skipped = threads.filter((thread) => thread.skipped).length;
  const unscored = threads.length - judged.length - skipped;
  if (score === null) {
    const count = `${judged.length + skipped} of ${questions(threads.length)}`;
    return `Too little of this round was judged for a score: ${count}. Practise it again to measure it.`;
  }
  const ranked = [...judged].sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
  const [best, worst] = [ranked[0], ranked.at(-1)];
  const sentences: string[] = [];
  if (best && worst && best.score !== worst.score && best.competency !== worst.competency) {
    sentences.push(`It went best on ${titleOf(best)} and least well on ${titleOf(worst)}.`);
  }
  if (skipped > 0) sentences.push(`You skipped ${questions(skipped)}, and a skip earns nothing.`);
  if (unscored > 0) sentences.push(`${questions(unscored)} could not be scored and counted neither way.`);
  const next = worst?.improvements[0];
  if (next) sentences.push(next);
  return sentences.length > 0 ? sentences.join(' ') : 'Every point that was looked for was mentioned.';
}
