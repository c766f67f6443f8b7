/** Evidence is verbatim: white space may differ, nothing else. */
const fold = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** Whether a quote stands in one of the answers as they were stored. An empty quote proves nothing. */
export function isQuoted(quote: string, answers: readonly string[]): boolean {
  const folded = fold(quote);
  return folded !== '' && answers.some((answer) => fold(answer).includes(folded));
}

interface Judged {
  criterion: string;
  level: number | null;
  evidence: string | null;
}

/**
 * The judgement as far as its evidence holds: a level outside 1–5 or above 1 without a verbatim quote becomes null.
 * Level 1 says that nothing was found, so it needs no quote.
 */
export function verified<T extends Judged>(criteria: readonly T[], answers: readonly string[]): T[] {
  return criteria.map((judged) => {
    const { level, evidence } = judged;
    const quoted = evidence !== null && isQuoted(evidence, answers);
    const legal = level !== null && Number.isInteger(level) && level >= 1 && level <= 5;
    const holds = legal && (quoted || level === 1);
    return { ...judged, level: holds ? level : null, evidence: quoted ? evidence : null };
  });
}
