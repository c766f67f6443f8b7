import { stemmer } from 'stemmer';

/** A sentence of an answer with its place in the text as it was stored, so that a quote is always a substring. */
export interface Sentence {
  start: number;
  end: number;
  /** Stemmed words in order. */
  words: string[];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’+#%-]*/gu;
/** Single characters only, so that a text of ten thousand full stops takes no longer than any other. */
const SENTENCE_END = /[.!?;](?=\s|$)|\n/gu;

/** Dictated text comes without full stops; a piece of it counts as one sentence. */
export const LONGEST_SENTENCE = 60;
const PIECE = 25;

/** Words in lower case and stemmed (Porter): "Retries" → "retri". */
export function stems(text: string): string[] {
  const words = text.toLowerCase().normalize('NFKC').match(WORD) ?? [];
  return words
    .flatMap((word) => word.split('-'))
    .filter((word) => word !== '')
    .map((word) => stemmer(word.replace(/[’']s?$/u, '')));
}

function pieces(text: string, start: number, end: number): Sentence[] {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = from + raw.trim().length;
  const words = stems(raw);
  if (words.length <= LONGEST_SENTENCE) return words.length === 0 ? [] : [{ start: from, end: to, words }];
  const places = [...text.slice(from, to).matchAll(/\S+/gu)].map((match) => from + match.index);
  const cuts = places.filter((_, index) => index % PIECE === 0);
  return cuts.flatMap((cut, index) => {
    const until = cuts[index + 1] ?? to;
    const piece = text.slice(cut, until).trimEnd();
    const pieceWords = stems(piece);
    return pieceWords.length === 0 ? [] : [{ start: cut, end: cut + piece.length, words: pieceWords }];
  });
}

/** The sentences of a text in order; very long ones in pieces of 25 words. */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    found.push(...pieces(text, start, end));
    start = end;
  }
  found.push(...pieces(text, start, text.length));
  return found;
}
