import { find } from './evidence.ts';

export type Part = Readonly<{ text: string; evidence: boolean }>;

const wasSaid = (quote: string, said: readonly string[]): boolean =>
  quote.startsWith('“') && said.some((answer) => find(answer, quote.slice(1, -1)) !== null);

/** A sentence in parts; what stands in quotation marks is evidence only where the candidate said it. */
export function cutSentence(sentence: string, said: readonly string[]): readonly Part[] {
  return sentence
    .split(/(“[^”]*”)/u)
    .filter((text) => text !== '')
    .map((text) => ({ text, evidence: wasSaid(text, said) }));
}

/** What leads to a quote, the quote, and what follows from it; `quote` and `after` may be empty. */
export type Reason = Readonly<{ before: string; quote: string; after: string }>;

/** Parts a text at the one quote that a colon leads to. Any other text stays whole. */
export function cutReason(text: string, said: readonly string[]): Reason {
  const [, before = text, quote = '', after = ''] = /^([^“]*:)\s+(“[^”]*”)(?:\s+([^“]*))?$/u.exec(text) ?? [];
  return wasSaid(quote, said) ? { before, quote, after } : { before: text, quote: '', after: '' };
}
