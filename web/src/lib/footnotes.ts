import { find, type Quotes } from './evidence.ts';

/** `note` is its number, from 1; a criterion without a quote, or with one that nobody said, has none. */
export type Footnote<T> = Readonly<{ criterion: T; note: number | null }>;

type Quoting = Readonly<{ evidence: string | null }>;
type Place = Readonly<{ answer: number; end: number }>;

/** A number stands where its quote ends, in the first answer that holds it. */
function placeOf(quote: string | null, answers: readonly string[]): Place | null {
  if (quote === null) return null;
  for (const [answer, text] of answers.entries()) {
    const found = find(text, quote);
    if (found !== null) return { answer, end: found.to };
  }
  return null;
}

/** Criteria in their own order, numbered so that whoever reads the answers of the thread meets 1, 2, 3. */
export function footnotes<T extends Quoting>(
  criteria: readonly T[],
  answers: readonly string[],
): readonly Footnote<T>[] {
  const placed = criteria
    .flatMap(({ evidence }, index) => {
      const place = placeOf(evidence, answers);
      return place === null ? [] : [{ ...place, index }];
    })
    .sort((a, b) => a.answer - b.answer || a.end - b.end);
  return criteria.map((criterion, index) => {
    const at = placed.findIndex((place) => place.index === index);
    return { criterion, note: at < 0 ? null : at + 1 };
  });
}

/** For each answer of a thread the quotes to mark in it. One that was said again is evidence there too. */
export function quotesByAnswer(notes: readonly Footnote<Quoting>[], answers: readonly string[]): readonly Quotes[] {
  const quotes = notes
    .flatMap(({ criterion, note }) => (note === null ? [] : [{ note, quote: criterion.evidence }]))
    .sort((a, b) => a.note - b.note)
    .map(({ quote }) => quote);
  return answers.map((text) => quotes.map((quote) => (quote !== null && find(text, quote) !== null ? quote : null)));
}

/** Whether an answer is the first of its thread in which the quote with this number is marked. */
export const isFirst = (marked: readonly Quotes[], answer: number, note: number): boolean =>
  marked.findIndex((quotes) => (quotes[note - 1] ?? null) !== null) === answer;
