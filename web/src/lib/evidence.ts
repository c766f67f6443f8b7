/** A stretch of an answer: plain, or quoted as evidence. `notes` are the numbers of the quotes that end with it. */
export type Piece = Readonly<{ text: string; quoted: boolean; notes: readonly number[] }>;

/** Quotes by the number of their footnote, from 1; null where the quote stands in another answer. */
export type Quotes = readonly (string | null)[];

type Span = Readonly<{ from: number; to: number; note: number }>;

/** Where a quote stands in an answer as it was stored. White space may differ between them, nothing else may. */
export function find(text: string, quote: string): Readonly<{ from: number; to: number }> | null {
  const words = quote.trim().split(/\s+/u);
  if (words[0] === '') return null;
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)).join(String.raw`\s+`);
  const found = new RegExp(pattern, 'u').exec(text);
  return found && { from: found.index, to: found.index + found[0].length };
}

/**
 * Cuts an answer into plain and quoted pieces; together they are the answer. Quotes may overlap or be the same: what
 * any of them covers is quoted. Quotes that are not in the text are left out.
 */
export function cutEvidence(text: string, quotes: Quotes): readonly Piece[] {
  const spans = quotes.flatMap((quote, index): Span[] => {
    const found = quote === null ? null : find(text, quote);
    return found ? [{ ...found, note: index + 1 }] : [];
  });
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1];
    if (to === undefined) break;
    const quoted = spans.some((span) => span.from <= from && span.to >= to);
    const notes = spans.filter((span) => span.to === to).map(({ note }) => note);
    const last = pieces.at(-1);
    const goesOn = last !== undefined && last.quoted === quoted && last.notes.length === 0;
    if (goesOn) pieces[pieces.length - 1] = { text: last.text + text.slice(from, to), quoted, notes };
    else pieces.push({ text: text.slice(from, to), quoted, notes });
  }
  return pieces;
}
