import type { RoundKind } from './catalogue/vocabulary.ts';

/** Levels of a criterion; 3 meets the bar of the chosen level. "Not scored" is null, never a number. */
export const LOWEST_LEVEL = 1;
export const HIGHEST_LEVEL = 5;

/** Points of a level, 0–100: 1 → 0, 2 → 25, … 5 → 100. */
export const levelPoints = (level: number): number => (level - LOWEST_LEVEL) * 25;

const TECHNICAL_ANCHORS: Record<number, string> = {
  1: 'No relevant point, or the central idea is wrong after a probe.',
  2: 'Some points; an essential one is missing or wrong after probes, or terms stand without an explanation.',
  3: 'Every essential point, correct; gaps only in optional ones; at most one probe for an essential.',
  4: 'As 3 without probes; explains why and offers one trade-off or failure mode unprompted.',
  5: 'As 4; compares options under stated limits, sizes or bounds them, and says where the answer stops holding.',
};

const EXPERIENCE_ANCHORS: Record<number, string> = {
  1: 'No example, or only opinions.',
  2: 'An example, but "we" only; action or result is missing after probes.',
  3: 'Situation, task, action and result; own action clear; result stated; scope fits the level.',
  4: 'As 3; reasons and alternatives; the result is measured or evidenced.',
  5: 'As 4; reflection that changed later behaviour; scope above the level.',
};

const EXPERIENCE_KINDS: readonly RoundKind[] = ['RECRUITER_SCREEN', 'BEHAVIOURAL', 'HIRING_MANAGER'];

/** What a level means in rounds of this kind, one sentence; a bank question has its own anchors beside it. */
export function levelAnchor(kind: RoundKind, level: number): string {
  const anchor = (EXPERIENCE_KINDS.includes(kind) ? EXPERIENCE_ANCHORS : TECHNICAL_ANCHORS)[level];
  if (anchor === undefined) throw new RangeError(`A level is a whole number from 1 to 5, not ${level}`);
  return anchor;
}
