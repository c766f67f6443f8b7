import type { Result } from 'lighthouse';
import type { Load } from './measure.ts';

/** The least that a page has to score, of 100. */
export const AIMS = { performance: 95, accessibility: 100, bestPractices: 100 } as const;
type Aim = keyof typeof AIMS;

type Figures = Omit<Load, 'warnings' | 'result'>;

/** A page after all its loads. */
export interface Verdict {
  readonly page: string;
  readonly figures: Figures;
  /** What keeps it under the aims, one line each; nothing where it meets them. */
  readonly failures: readonly string[];
}

/** By Lighthouse's own names. */
const CATEGORIES = {
  performance: 'performance',
  accessibility: 'accessibility',
  bestPractices: 'best-practices',
} as const;
/** From which score of 0 to 1 an audit has nothing to say. */
const PASSES = { performance: 0.9, accessibility: 1, bestPractices: 1 } as const;
const MAX_ELEMENTS = 10;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (lower + upper) / 2;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Where in a page an audit found something: elements by their selector, and otherwise addresses and messages. */
function placesIn(details: unknown): string[] {
  if (Array.isArray(details)) return details.flatMap(placesIn);
  if (!isRecord(details)) return [];
  const { type, selector, snippet, explanation, url, description } = details;
  if (type === 'list-section') return placesIn(details['value']);
  if (type === 'node') return [[selector, snippet, explanation].filter((part) => typeof part === 'string').join('  ')];
  const nested = Object.values(details).filter(isRecord).flatMap(placesIn);
  if (nested.length > 0) return nested;
  const words = [description, url].filter((part) => typeof part === 'string');
  return words.length > 0 ? [words.join('  ')] : [];
}

function failuresIn(result: Result, aim: Aim): string[] {
  const refs = result.categories[CATEGORIES[aim]]?.auditRefs ?? [];
  return refs.flatMap(({ id }) => {
    const audit = result.audits[id];
    if (!audit || audit.score === null || audit.score >= PASSES[aim]) return [];
    const places = [...new Set(placesIn(audit.details))].slice(0, MAX_ELEMENTS);
    const title = `${id}: ${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}`;
    return [[title, ...places.map((place) => `    ${place}`)].join('\n')];
  });
}

/**
 * Judges a page: by the median of its loads where the machine is measured too, and by the worst of them elsewhere.
 * @param loads at least one
 */
export function judge(page: string, loads: readonly Load[]): Verdict {
  const values = (figure: keyof Figures): number[] => loads.map((load) => load[figure]);
  const figures: Figures = {
    performance: median(values('performance')),
    accessibility: Math.min(...values('accessibility')),
    bestPractices: Math.min(...values('bestPractices')),
    lcp: median(values('lcp')),
    cls: median(values('cls')),
    tbt: median(values('tbt')),
    bytes: median(values('bytes')),
    benchmarkIndex: median(values('benchmarkIndex')),
  };
  const missed = (Object.keys(AIMS) as Aim[]).filter((aim) => figures[aim] < AIMS[aim]);
  const failures = missed.flatMap((aim) => {
    const middle = loads.toSorted((a, b) => a[aim] - b[aim]).at((loads.length - 1) / 2);
    const told = aim === 'performance' && middle ? [middle] : loads;
    const found = told.flatMap(({ result }) => failuresIn(result, aim));
    return [`${page}: ${CATEGORIES[aim]} ${figures[aim]} of ${AIMS[aim]}`, ...new Set(found)];
  });
  return { page, figures, failures };
}
