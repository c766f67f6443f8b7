import type { InterviewResults, TakenInterview } from './interview.ts';
import { tableLines } from './table.ts';

/** How a candidate's interview went. */
export interface Outcome {
  readonly name: string;
  readonly taken: TakenInterview;
  /** Results e-mails that came; null where the mailbox does not answer. */
  readonly mails: number | null;
}

const score = (value: number | null | undefined): string => value?.toFixed(1) ?? '-';

/** The table of results, best candidate first as they were given. */
export function resultLines(outcomes: readonly Outcome[]): string[] {
  const rounds = outcomes[0]?.taken.results.rounds.map(({ title }) => title) ?? [];
  const numbers = [...rounds, 'Overall'].map((title) => ({ title, align: 'right' }) as const);
  const counts = ['Answers', 'Follow-ups', 'E-mails'].map((title) => ({ title, align: 'right' }) as const);
  const columns = [{ title: 'Candidate' }, ...numbers, { title: 'Band' }, { title: '80 % interval' }, ...counts];
  const rows = outcomes.map(({ name, mails, taken: { results, progress } }) => [
    name,
    ...results.rounds.map((round) => score(round.score)),
    score(results.score),
    results.band ?? '-',
    results.scoreInterval ? `${score(results.scoreInterval.low)} to ${score(results.scoreInterval.high)}` : '-',
    String(progress.answers),
    String(progress.followUps),
    mails === null ? '?' : String(mails),
  ]);
  return tableLines(columns, rows);
}

function mailFailure({ name, mails }: Outcome): string[] {
  if (mails === 1) return [];
  if (mails === null) return [`${name}: the e-mails could not be counted.`];
  return [`${name}: ${mails} results e-mails instead of 1.`];
}

/** Calls, tokens and cost of each interview that a model judged. */
export function usageLines(outcomes: readonly Outcome[]): string[] {
  const rows = outcomes.flatMap(({ name, taken: { results } }) => {
    if (!results.usage) return [];
    const { calls, promptTokens, completionTokens, costUsd } = results.usage;
    const mains = results.questions.filter(({ kind }) => kind === 'MAIN');
    const scored = mains.filter(({ state }) => state === 'SCORED').length;
    const unscored = mains.filter(({ state }) => state === 'NOT_SCORED').length;
    const counts = [calls, promptTokens, completionTokens].map(String);
    return [[name, ...counts, costUsd.toFixed(4), String(scored), String(unscored)]];
  });
  if (rows.length === 0) return [];
  const numbers = ['Calls', 'Tokens in', 'Tokens out', 'USD', 'Scored', 'Not scored'];
  return tableLines([{ title: 'By model' }, ...numbers.map((title) => ({ title, align: 'right' }) as const)], rows);
}

/** Every level above 1 has a quote, and every quote was said: in an answer of the thread. */
function evidenceFailures(name: string, { questions }: InterviewResults): string[] {
  return questions.flatMap(({ id, evaluation }) => {
    const said = questions.flatMap((one) => ((one.parent?.id ?? one.id) === id && one.answer ? [one.answer.text] : []));
    return (evaluation?.criteria ?? []).flatMap(({ level, evidence }) => {
      const isSaid = evidence === null || said.some((text) => text.includes(evidence));
      if (!isSaid) return [`${name}: a quote that was never said.`];
      return level !== null && level > 1 && evidence === null ? [`${name}: a level above 1 without a quote.`] : [];
    });
  });
}

/**
 * What is not as it has to be, one line each; none where all is well.
 * @param isRanked false where nobody knows how good the judge is: then the order of the scores is not looked at
 */
export function failures(outcomes: readonly Outcome[], isRanked = true): string[] {
  const found = outcomes.flatMap((outcome) => {
    const { status } = outcome.taken.results;
    const open = status === 'COMPLETED' ? [] : [`${outcome.name}: the interview is ${status} instead of COMPLETED.`];
    return [...open, ...mailFailure(outcome), ...evidenceFailures(outcome.name, outcome.taken.results)];
  });
  outcomes.forEach((better, index) => {
    const worse = outcomes[index + 1];
    if (!worse || !isRanked) return;
    const [high, low] = [better.taken.results.score, worse.taken.results.score];
    if (high !== null && low !== null && high > low) return;
    found.push(`${better.name} (${score(high)}) does not score higher than ${worse.name} (${score(low)}).`);
  });
  return found;
}
