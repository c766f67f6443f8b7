import { isMentioned } from './judge.ts';
import type { HeardPoint, Hearing } from './hearing.ts';
import { further, impression, predicate, quoted, sentence } from './phrasing.ts';

const MOST_STRENGTHS = 3;
const MOST_IMPROVEMENTS = 3;

/** Share of a point from which the words for it are close enough to be quoted. */
const CLOSE = 2 / 3;

const OFF_TOPIC = 'Nothing in the answer speaks to the question that was asked. Start from its own words.';
const LISTED = 'Some terms were only listed. Say in a sentence each what it does and why it matters here.';
const NO_REASON = 'No point is missing. An answer above the bar also says why it chose so, or what the choice costs.';

/** Quotes each piece of an answer once: the next line that rests on it goes without. */
function quoteOnce(): (quote: string | null) => string | null {
  const used = new Set<string>();
  return (quote) => {
    if (quote === null || used.has(quote)) return null;
    used.add(quote);
    return quoted(quote);
  };
}

/** What was said, and what it earned. */
function strengthLines(mentioned: HeardPoint[]): string[] {
  const take = quoteOnce();
  return mentioned.slice(0, MOST_STRENGTHS).map(({ point, quote, unprompted }, index) => {
    const who = index === 0 ? 'your answer' : 'it';
    const subject = unprompted ? `${who.charAt(0).toUpperCase()}${who.slice(1)}` : `After a follow-up ${who}`;
    const what = `${subject} ${index === 0 ? predicate(point.title) : further(point.title)}`;
    const words = take(quote);
    return `${sentence(words === null ? what : `${what}: ${words}`)} ${sentence(point.why)}`;
  });
}

/** What separates the answer from the next level, and why it matters. */
function missingLines(missing: HeardPoint[]): string[] {
  const take = quoteOnce();
  let subject = '';
  return missing.map(({ point, credit, quote }) => {
    const next = point.essential ? 'answer at the bar' : 'answer above the bar';
    const words = credit >= CLOSE ? take(quote) : null;
    const what =
      words === null
        ? `${next === subject ? 'It' : `An ${next}`} ${further(point.title)}`
        : `${words} comes close; an ${next} ${predicate(point.title)}`;
    subject = next;
    return `${sentence(what)} ${sentence(point.why)}`;
  });
}

/**
 * What was mentioned and what separates the thread from the next level, most important first; about the answer, never
 * about the person. The first line of each list stands alone.
 */
export function feedback(hearing: Hearing): { strengths: string[]; improvements: string[] } {
  const byWeight = [...hearing.points].sort((a, b) => Number(b.point.essential) - Number(a.point.essential));
  const mentioned = byWeight.filter(isMentioned);
  const missing = byWeight.filter((heard) => !isMentioned(heard));
  const beliefs = hearing.misconceptions.map(
    ({ misconception: { title }, quote }) => `${quoted(quote)} sounds ${impression(title)}. Check whether that holds.`,
  );
  return {
    strengths: strengthLines([
      ...mentioned.filter((heard) => heard.unprompted),
      ...mentioned.filter((heard) => !heard.unprompted),
    ]),
    improvements: [
      ...beliefs,
      ...(hearing.offTopic ? [OFF_TOPIC] : []),
      ...(hearing.listed ? [LISTED] : []),
      ...missingLines(missing),
      ...(missing.length === 0 && !hearing.gaveReason ? [NO_REASON] : []),
    ].slice(0, MOST_IMPROVEMENTS),
  };
}
