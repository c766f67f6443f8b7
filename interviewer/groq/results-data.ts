import { competency } from '../../domain/catalogue/competencies.ts';
import type { ThreadResult } from '../../domain/learning-path.ts';
import { shortened } from './transcript.ts';

/** UTF-16 units of a line of feedback or a quote. */
const LINE_LIMIT = 400;
const MOST_THREADS = 60;

export const titleOf = (id: string): string => competency(id)?.title ?? id;

/** What was judged, as data: no answers, only what was said about them. */
export const resultsData = (threads: readonly ThreadResult[]) =>
  threads.slice(0, MOST_THREADS).map(({ competency: id, score, skipped, strengths, improvements, quote }) => ({
    competency: id,
    title: titleOf(id),
    score,
    skipped,
    strengths: strengths.map((line) => shortened(line, LINE_LIMIT)),
    improvements: improvements.map((line) => shortened(line, LINE_LIMIT)),
    quote: quote === null ? null : shortened(quote, LINE_LIMIT),
  }));

const NUMBER = /\d+(?:[.,]\d+)*/gu;

/** Whether a text names only numbers that stand in the data. */
export function namesOnlyNumbersOf(text: string, data: unknown, others: readonly number[] = []): boolean {
  const known = new Set([...(JSON.stringify(data).match(NUMBER) ?? []), ...others.map(String)]);
  return (text.match(NUMBER) ?? []).every((number) => known.has(number));
}
