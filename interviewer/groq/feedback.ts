import { normalise } from '../../domain/normalised-text.ts';
import { wordsOf } from '../../domain/plain-words.ts';
import { asksProtectedMatter } from './protected-matters.ts';
import { locate } from './quotes.ts';
import { isCopyOf } from './similarity.ts';
import type { Answer } from './transcript.ts';
import { shownInPart, statesScore } from './wording.ts';

/** UTF-16 units of one line of feedback, its quote included. */
export const LONGEST_LINE = 400;
const MOST_LINES = 3;
/** Notes that are looked at; the first that may be shown are. */
const MOST_NOTES = 10;
const LONGEST_QUOTE = 140;
const LEAST_TEXT = 20;
const LEAST_WORDS = 5;

/** About the person instead of the answers. */
const ABOUT_THE_PERSON = new RegExp(
  [
    "\\byou(?:'re| are) (?:clearly |obviously |really |very |so |such )*(?:an? )?(?:very |really )?(?:great|good|" +
      'strong|excellent|talented|smart|brilliant|gifted|impressive|amazing|skilled|expert|natural|perfect)',
    '\\b(?:great|good|nice|excellent|amazing|fantastic|awesome|impressive) ' +
      '(?:job|work|candidate|engineer|developer)\\b',
    // Nobody is hired or not by practice.
    '\\bhired?\\b|\\bhiring decision\\b|\\bjob offer\\b|\\breject(?:ed)? the candidate\\b|\\bstrong (?:yes|no)\\b',
    '\\bwell done\\b|\\bcongratulations\\b|\\bkeep it up\\b|\\b(?:talent|genius|intelligen(?:t|ce))\\b',
  ].join('|'),
  'iu',
);
const PRAISE_WORDS = new Set(
  ('great good excellent amazing awesome fantastic impressive outstanding perfect strong brilliant superb wonderful ' +
    'answer answers response thread overall very really clearly well clear nice solid job work explanation').split(' '),
);

const isPraiseOnly = (text: string): boolean =>
  wordsOf(text).filter((word) => !PRAISE_WORDS.has(word)).length < LEAST_WORDS;

/** Whether words keep to what was said: no praise of the person, no decision about them, nothing protected. */
export const isAboutAnswers = (text: string): boolean => !ABOUT_THE_PERSON.test(text) && !asksProtectedMatter(text);

/** Words about an answer as they may be shown, or null. */
export function feedbackText(text: string, most: number): string | null {
  const line = shownInPart(text, { least: LEAST_TEXT, most });
  if (line === null || isPraiseOnly(line) || statesScore(line)) return null;
  return isAboutAnswers(line) ? line : null;
}

/** The start of a quote that leaves room for what is said about it. */
function shortQuote(stored: string): string | null {
  const text = normalise(stored).text.replaceAll('\n', ' ').replaceAll(/[“”]/gu, '"');
  return shownInPart(text, { least: 1, most: LONGEST_QUOTE });
}

export interface Note {
  quote: string | null;
  text: string;
}

/**
 * Feedback as it may be shown: at most three lines of plain text, each with the words that it is about where there are
 * any. A quote that stands in no answer takes its line with it, as do words that only repeat an answer.
 * @param needsQuote for what was good: it was said by somebody
 */
export function feedbackLines(notes: readonly Note[], answers: readonly Answer[], needsQuote: boolean): string[] {
  const lines = notes.slice(0, MOST_NOTES).flatMap(({ quote, text }) => {
    const stored = quote === null || quote.trim() === '' ? null : locate(quote, answers);
    if (stored === null && (needsQuote || (quote ?? '').trim() !== '')) return [];
    const said = stored === null ? null : shortQuote(stored);
    if (stored !== null && said === null) return [];
    const lead = said === null ? '' : `You said “${said}”. `;
    const line = feedbackText(text, LONGEST_LINE - lead.length);
    if (line === null || answers.some((answer) => isCopyOf(line, answer.normal.text))) return [];
    return [`${lead}${line}`];
  });
  return [...new Set(lines)].slice(0, MOST_LINES);
}
