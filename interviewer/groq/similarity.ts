import { GLUE_WORDS } from '../../domain/plain-words.ts';
import { stems } from '../rule-based/text.ts';
import { SPACELESS } from './quotes.ts';

const glue = new Set([...GLUE_WORDS].flatMap(stems));

/** Stemmed words; texts without spaces between words by letters. */
const tokensOf = (text: string): string[] => stems(text.replace(SPACELESS, ' $& '));

/** The words that carry a text, stemmed, each once. */
export const contentOf = (text: string): Set<string> => new Set(tokensOf(text).filter((word) => !glue.has(word)));

/** Runs of `size` neighbouring words; a shorter text is one run. */
function shinglesOf(tokens: string[], size: number): Set<string> {
  const last = Math.max(0, tokens.length - size);
  return new Set(Array.from({ length: last + 1 }, (_, at) => tokens.slice(at, at + size).join(' ')));
}

function shareIn<T>(part: ReadonlySet<T>, whole: ReadonlySet<T>): number {
  return part.size === 0 ? 0 : [...part].filter((one) => whole.has(one)).length / part.size;
}

/** Words in a row that two texts do not share by chance. */
const COPIED_RUN = 4;
const COPIED_SHARE = 0.5;

/** Whether a text is for the most part copied from another one. */
export function isCopyOf(text: string, source: string): boolean {
  const tokens = tokensOf(text);
  const size = Math.min(COPIED_RUN, tokens.length);
  return size > 0 && shareIn(shinglesOf(tokens, size), shinglesOf(tokensOf(source), size)) >= COPIED_SHARE;
}

const REPEATED_RUN = 3;
const REPEATED_RUNS = 0.4;
const LEAST_RUNS = 2;
const REPEATED_CONTENT = 0.7;

/** A question as it is compared with many others. */
export interface Gist {
  /** Words that carry it. */
  content: ReadonlySet<string>;
  /** Runs of words that say something: "tell me about" begins any question. */
  runs: ReadonlySet<string>;
}

export function gistOf(text: string): Gist {
  const tokens = tokensOf(text);
  const runs = [...shinglesOf(tokens, REPEATED_RUN)];
  return {
    content: new Set(tokens.filter((word) => !glue.has(word))),
    runs: new Set(runs.filter((run) => run.split(' ').filter((word) => !glue.has(word)).length > 1)),
  };
}

/** Whether two questions ask the same: most words that carry them, or many runs of words, stand in both. */
export function isRepetition(one: Gist, other: Gist): boolean {
  const common = [...one.content].filter((word) => other.content.has(word)).length;
  if (common > 0 && common / (one.content.size + other.content.size - common) >= REPEATED_CONTENT) return true;
  const runs = [...one.runs].filter((run) => other.runs.has(run)).length;
  return runs >= LEAST_RUNS && runs / Math.min(one.runs.size, other.runs.size) >= REPEATED_RUNS;
}
