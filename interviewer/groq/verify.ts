import type { Criterion } from '../../domain/catalogue/rounds.ts';
import { threadScore } from '../../domain/scoring.ts';
import type { CriterionJudgement } from '../interviewer.ts';
import type { Reply } from './prompts/evaluate-thread.ts';
import { locate } from './quotes.ts';
import type { Answer } from './transcript.ts';

/** A reply as far as it holds. */
export interface Verdict {
  /** Each criterion of the rubric, once, in its order. */
  criteria: CriterionJudgement[];
  /** What did not hold: unknown, repeated or missing criteria, impossible levels, levels without their quote. */
  dropped: number;
  /** Share of the rubric's weight that has a level, 0–1. */
  weight: number;
  /** Whether that is enough for a score. */
  suffices: boolean;
}

type Judged = Reply['criteria'][number];
type Held = Omit<CriterionJudgement, 'criterion'>;

/** A criterion as far as it holds, or null. Level 1 says that nothing was found, so it needs no quote. */
function checked({ level, quote, answer }: Judged, answers: readonly Answer[]): Held | null {
  if (level === null) return { level: null, evidence: null };
  if (!Number.isInteger(level) || level < 1 || level > 5) return null;
  const evidence = quote === null ? null : locate(quote, answers, answer);
  return level === 1 || evidence !== null ? { level, evidence } : null;
}

/** Checks a reply against the rubric and the answers. Whatever else stands in it is of no consequence. */
export function verify(reply: Reply, rubric: readonly Criterion[], answers: readonly Answer[]): Verdict {
  const known = new Map<string, Held>();
  let dropped = 0;
  for (const judged of reply.criteria) {
    const isNew = rubric.some(({ criterion }) => criterion === judged.criterion) && !known.has(judged.criterion);
    const held = isNew ? checked(judged, answers) : null;
    if (held === null) dropped++;
    if (isNew) known.set(judged.criterion, held ?? { level: null, evidence: null });
  }
  const criteria = rubric.map(({ criterion, weight }) => {
    const { level, evidence } = known.get(criterion) ?? { level: null, evidence: null };
    return { criterion, weight, level, evidence };
  });
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const withLevel = criteria.reduce((sum, { level, weight }) => sum + (level === null ? 0 : weight), 0);
  return {
    criteria: criteria.map(({ criterion, level, evidence }) => ({ criterion, level, evidence })),
    dropped: dropped + rubric.filter(({ criterion }) => !known.has(criterion)).length,
    weight: withLevel / total,
    suffices: threadScore(criteria) !== null,
  };
}
