import { GLUE_WORDS, wordsOf } from '../../domain/plain-words.ts';

/** Words below which a language cannot be told. */
const LEAST_WORDS = 20;
/** Share of English glue words from which no detector is needed. */
const CLEARLY_ENGLISH = 0.3;
/** How much better another language must fit, as scores of the detector from 0 to 1. */
const MARGIN = 0.1;

/**
 * Whether a text is reliably in another language than English. The detector's tables take 1.6 MB, so they are loaded
 * for the first text that needs them and never for plain English.
 */
export async function isForeign(text: string): Promise<boolean> {
  const words = wordsOf(text);
  if (words.length < LEAST_WORDS) return isForeignScript(text);
  const glue = words.filter((word) => GLUE_WORDS.has(word)).length;
  if (glue >= CLEARLY_ENGLISH * words.length) return false;
  const { eld } = await import('eld/small');
  const found = eld.detect(text);
  if (found.language === 'en' || !found.isReliable()) return false;
  const scores = found.getScores();
  return (scores[found.language] ?? 0) - (scores.en ?? 0) >= MARGIN;
}

/** Scripts without spaces make few words of a long text; their letters are counted instead. */
function isForeignScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  return letters.length >= LEAST_WORDS && latin < 0.5 * letters.length;
}
