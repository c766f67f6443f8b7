import { competency } from '../../domain/catalogue/competencies.ts';
import { ROUND_KIND_DETAILS } from '../../domain/catalogue/rounds.ts';
import type { ThreadResult } from '../../domain/learning-path.ts';
import type { SummariseRound } from '../interviewer.ts';

const titleOf = (thread: ThreadResult): string => competency(thread.competency)?.title ?? thread.competency;

/** Two or three plain sentences on what was scored and what would raise it. */
export function summarise({ kind, score, threads }: SummariseRound): string {
  const { title } = ROUND_KIND_DETAILS[kind];
  const scored = threads.filter((thread) => thread.score !== null || thread.skipped);
  const skipped = threads.filter((thread) => thread.skipped).length;
  const count = `${scored.length} of ${threads.length} question${threads.length === 1 ? '' : 's'}`;
  if (score === null) {
    return `${title}: too little was scored for a score, ${count}. Practise this round again to measure it.`;
  }
  const skips = skipped === 0 ? '' : `, ${skipped} of them skipped`;
  const sentences = [`${title}: ${score} of 100 over ${count}${skips}.`];
  const ranked = scored.filter((thread) => thread.score !== null).sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
  const [best, worst] = [ranked[0], ranked.at(-1)];
  if (best && worst && best !== worst && best.score !== worst.score) {
    sentences.push(
      `Most points were mentioned in ${titleOf(best)} (${best.score}), fewest in ${titleOf(worst)} (${worst.score}).`,
    );
  }
  const next = worst?.improvements[0];
  if (next) sentences.push(`First thing to add: ${next}`);
  return sentences.join(' ');
}
