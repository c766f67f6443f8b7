import { normalise } from '../../domain/normalised-text.ts';
import { wordsOf } from '../../domain/plain-words.ts';
import type { Answer } from './transcript.ts';
import { LONGEST_READ, isAddressedToAMachine } from './wording.ts';

/** UTF-16 units of a quote as it is shown. */
const LONGEST_QUOTE = 240;
/** Hidden characters between visible ones may make the stored piece longer, but not without end. */
const LONGEST_STORED = 4 * LONGEST_QUOTE;
const LEAST_WORDS = 3;
const LEAST_LENGTH = 12;
/** Letters of scripts that put no spaces between words: each says about as much as half a word. */
const SPACELESS_SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
export const SPACELESS = new RegExp(`[${SPACELESS_SCRIPTS.map((name) => `\\p{Script=${name}}`).join('')}]`, 'gu');

/** Models put a quote into marks of their own, or end it with a full stop. */
const WRAPPING = /^[\s"'.,;:!?([-]+|[\s"'.,;:!?)\]-]+$/gu;

/**
 * What makes no difference between a quote and its source: white space, upper and lower case, kinds of quotation marks
 * and dashes. The length stays, so that places in one are places in the other.
 */
function folded(text: string): string {
  return text
    .replace(/\n/g, ' ')
    .replace(/[‘’‚‛ʼ`´]/gu, "'")
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\p{Lu}/gu, (letter) => {
      const lower = letter.toLowerCase();
      return lower.length === letter.length ? lower : letter;
    });
}

/** Whether a piece of an answer is long enough to show anything. */
function saysSomething(text: string): boolean {
  if ((text.match(SPACELESS) ?? []).length >= LEAST_LENGTH / 2) return true;
  return text.length >= LEAST_LENGTH && wordsOf(text).length >= LEAST_WORDS;
}

/** The stored words at a place of the normalised answer, shortened between words until they can be shown. */
function storedPiece({ stored, normal }: Answer, start: number, end: number): string | null {
  for (let most = LONGEST_QUOTE; most >= LEAST_LENGTH; most = Math.floor(most / 2)) {
    const cut = normal.text.slice(start, Math.min(end, start + most));
    const space = start + most < end ? cut.search(/\s\S*$/u) : 0;
    const to = start + (space > 0 ? space : cut.length);
    const piece = stored.slice(...normal.toStored(start, to));
    if (piece.length > LONGEST_STORED) continue;
    return to === end || saysSomething(normal.text.slice(start, to)) ? piece : null;
  }
  return null;
}

/**
 * The piece of an answer, as it is stored, that a model quotes; null where the quote stands in none, says too little,
 * or speaks to the judge instead of answering.
 * @param named the number of the answer that the quote is said to be from; it is looked at first
 */
export function locate(quote: string, answers: readonly Answer[], named: number | null = null): string | null {
  if (quote.length > LONGEST_READ) return null;
  const wanted = folded(normalise(quote).text).replace(WRAPPING, '');
  if (wordsOf(wanted).length === 0 || isAddressedToAMachine(wanted)) return null;
  const inOrder = [...answers].sort((a, b) => Number(b.number === named) - Number(a.number === named));
  for (const answer of inOrder) {
    const start = folded(answer.normal.text).indexOf(wanted);
    if (start < 0 || (!saysSomething(wanted) && saysSomething(answer.normal.text))) continue;
    const piece = storedPiece(answer, start, start + wanted.length);
    if (piece !== null) return piece;
  }
  return null;
}
