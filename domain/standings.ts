import { competency as catalogued } from './catalogue/competencies.ts';

/** What a scored thread says about a competency. */
export interface ThreadResult {
  competency: string;
  /** 0–100; null where the thread was not scored. */
  score: number | null;
  /** Weight of its round in the overall score, 0–1. */
  weight: number;
  skipped: boolean;
  strengths: string[];
  improvements: string[];
  /** A verbatim piece of an answer, if any. */
  quote: string | null;
}

/** Where a person stands in a competency after an interview. */
export interface Standing {
  competency: string;
  title: string;
  /** Mean of its threads, 0–100; a skipped one counts 0. */
  score: number;
  /** (target − score) × weight of the rounds. */
  size: number;
  threads: ThreadResult[];
}

/** Score from which a competency is no gap: every criterion at level 4. */
export const TARGET_SCORE = 75;
/** Rounds that do not count still show gaps, after those of rounds that do. */
const LEAST_WEIGHT = 0.02;

const titleOf = (id: string): string => catalogued(id)?.title ?? id;

/** One standing for each competency of which something was judged or skipped. */
export function standings(threads: readonly ThreadResult[]): Standing[] {
  const known = threads.filter((thread) => thread.skipped || thread.score !== null);
  const ids = [...new Set(known.map((thread) => thread.competency))];
  return ids.map((id) => {
    const own = known.filter((thread) => thread.competency === id);
    const score = own.reduce((sum, thread) => sum + (thread.skipped ? 0 : (thread.score ?? 0)), 0) / own.length;
    const weight = Math.max(LEAST_WEIGHT, ...own.map((thread) => thread.weight));
    return { competency: id, title: titleOf(id), score, size: (TARGET_SCORE - score) * weight, threads: own };
  });
}

/** Everything that must be learned before a competency, directly or not. */
export function prerequisitesOf(id: string, seen = new Set<string>()): Set<string> {
  for (const prerequisite of catalogued(id)?.prerequisites ?? []) {
    if (seen.has(prerequisite)) continue;
    seen.add(prerequisite);
    prerequisitesOf(prerequisite, seen);
  }
  return seen;
}

/** The largest first, but nothing before what it rests on. */
export function inOrder(gaps: readonly Standing[]): Standing[] {
  const left = [...gaps].sort((a, b) => b.size - a.size);
  const ordered: Standing[] = [];
  while (left.length > 0) {
    const at = left.findIndex((gap) => {
      const before = prerequisitesOf(gap.competency);
      return left.every((other) => other === gap || !before.has(other.competency));
    });
    ordered.push(...left.splice(Math.max(0, at), 1));
  }
  return ordered;
}
