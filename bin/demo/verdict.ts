import type { TakenInterview } from './interview.ts';
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

/** What is not as it has to be, one line each; none where all is well. */
export function failures(outcomes: readonly Outcome[]): string[] {
  const found = outcomes.flatMap((outcome) => {
    const { status } = outcome.taken.results;
    const open = status === 'COMPLETED' ? [] : [`${outcome.name}: the interview is ${status} instead of COMPLETED.`];
    return [...open, ...mailFailure(outcome)];
  });
  outcomes.forEach((better, index) => {
    const worse = outcomes[index + 1];
    if (!worse) return;
    const [high, low] = [better.taken.results.score, worse.taken.results.score];
    if (high !== null && low !== null && high > low) return;
    found.push(`${better.name} (${score(high)}) does not score higher than ${worse.name} (${score(low)}).`);
  });
  return found;
}
