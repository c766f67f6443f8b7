import { type Standing, TARGET_SCORE, prerequisitesOf } from './standings.ts';

const MOST_WEAKNESSES = 3;

const reached = ({ score }: Standing): string => `reached ${Math.round(score)} of 100`;
const goal = `, and ${TARGET_SCORE} is the goal`;
const wasSkipped = ({ threads }: Standing): boolean => threads.every((thread) => thread.skipped);

/** What was said in the weakest answer, and what separates it from the next level. */
export function whyOf(gap: Standing): string {
  if (wasSkipped(gap)) return `Questions on ${gap.title} were skipped, so nothing was shown yet.`;
  const weakest = [...gap.threads].sort((a, b) => (a.score ?? 0) - (b.score ?? 0));
  const thread = weakest.find(({ improvements }) => improvements.length > 0) ?? weakest[0];
  const improvement = thread?.improvements[0];
  // An improvement may quote what it is about itself.
  const quote = improvement?.includes('“') ? null : thread?.quote;
  const parts = [...(quote ? [`You said: “${quote}”`] : []), ...(improvement ? [improvement] : [])];
  return parts.length > 0 ? parts.join(' ') : `On ${gap.title} you ${reached(gap)}${goal}.`;
}

/**
 * The largest gaps, each after its competency and a colon, in the order of the roadmap. Where that is not their size,
 * the line says why.
 * @param gaps in the order in which they are to be learned
 */
export function weaknessesOf(gaps: readonly Standing[]): string[] {
  const bySize = [...gaps].sort((a, b) => b.size - a.size).slice(0, MOST_WEAKNESSES);
  const shown = gaps.filter((gap) => bySize.includes(gap));
  return shown.map((gap, at) => {
    const { competency, title } = gap;
    if (wasSkipped(gap)) return `${title}: The questions were skipped, so nothing was shown yet.`;
    const resting = shown
      .slice(at + 1)
      .find((later) => later.size > gap.size && prerequisitesOf(later.competency).has(competency));
    const place = resting
      ? ` Take it up ${at === 0 ? 'first' : 'next'}: you need it for ${resting.title}.`
      : gap === bySize[0] && shown.length > 1
        ? ' Most is to be gained here.'
        : '';
    return `${title}: You ${reached(gap)}${at === 0 ? goal : ''}.${place}`;
  });
}
