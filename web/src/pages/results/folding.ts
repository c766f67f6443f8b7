import { wordCount } from '../../lib/format.ts';

/** A stretch of an answer whose middle is folded away; `words` is how many. */
export type Folded = Readonly<{ before: string; middle: string; after: string; words: number }>;

/** Characters. Shorter answers, and shorter stretches, are read in one go. */
const LONG_ANSWER = 2_500;
const KEPT = 320;
const LEAST_FOLDED = 400;
/** How far the cut may move to fall between words. */
const LONGEST_WORD = 80;

export const isLong = (answer: string): boolean => answer.length > LONG_ANSWER;

/** Never inside a character of two units. */
const whole = (text: string, at: number): number => (/[\uDC00-\uDFFF]/u.test(text.charAt(at)) ? at + 1 : at);

function cutBefore(text: string, at: number): number {
  const space = text.slice(at - LONGEST_WORD, at).search(/\s\S*$/u);
  return space < 0 ? whole(text, at) : at - LONGEST_WORD + space;
}

function cutAfter(text: string, at: number): number {
  const space = text.slice(at, at + LONGEST_WORD).search(/\s/u);
  return space < 0 ? whole(text, at) : at + space + 1;
}

/** Keeps the ends of a stretch that no quote covers, since evidence stands beside them. Null where it is short. */
export function fold(text: string): Folded | null {
  if (text.length < 2 * KEPT + LEAST_FOLDED) return null;
  const from = cutBefore(text, KEPT);
  const to = cutAfter(text, text.length - KEPT);
  const middle = text.slice(from, to);
  return { before: text.slice(0, from), middle, after: text.slice(to), words: wordCount(middle) };
}
