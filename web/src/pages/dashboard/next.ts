import type { OpenInterview, OpenRound } from './dashboard.graphql.ts';

/** What an open interview waits for. */
export type NextStep =
  /** A question is asked; `place` counts main questions. */
  | Readonly<{ kind: 'ANSWER'; round: OpenRound; place: number }>
  /** The round runs, its next question is on the way. */
  | Readonly<{ kind: 'CONTINUE'; round: OpenRound }>
  | Readonly<{ kind: 'START'; round: OpenRound }>
  /** Nothing before the round opens. */
  | Readonly<{ kind: 'OPENS'; round: OpenRound; at: string }>
  | Readonly<{ kind: 'RESUME'; round: OpenRound }>
  /** Nothing to do: scores are being made. */
  | Readonly<{ kind: 'SCORING' }>;

/** What is done in a round: all that is asked in it is behind the person. */
const closed: ReadonlySet<OpenRound['status']> = new Set(['SCORING', 'COMPLETED', 'EXPIRED', 'CANCELLED']);

function stepInRound(round: OpenRound): NextStep {
  if (round.status === 'LOCKED' && round.opensAt !== null) return { kind: 'OPENS', round, at: round.opensAt };
  if (round.status === 'LOCKED' || round.status === 'READY') return { kind: 'START', round };
  const open = round.questions.some(({ state }) => state === 'ASKED');
  const place = round.questions.filter(({ kind }) => kind === 'MAIN').length;
  return open ? { kind: 'ANSWER', round, place } : { kind: 'CONTINUE', round };
}

export function nextStepOf(interview: OpenInterview): NextStep {
  const round = interview.rounds.find(({ status }) => !closed.has(status));
  if (interview.status === 'SCORING' || !round) return { kind: 'SCORING' };
  return interview.status === 'PAUSED' ? { kind: 'RESUME', round } : stepInRound(round);
}

/** What is under way comes first, then what can be started, then what has to wait; among equals what is due first. */
const order: readonly NextStep['kind'][] = ['ANSWER', 'CONTINUE', 'START', 'RESUME', 'OPENS', 'SCORING'];

/** When the next thing of an interview is due: its round's date, else its own. While it is paused no clock runs. */
export function dueOf(interview: OpenInterview, step: NextStep): string | null {
  if (step.kind === 'SCORING' || step.kind === 'RESUME') return null;
  return step.round.dueAt ?? interview.dueAt;
}

/** How long after a due date answers still count, ms. */
const GRACE_MS = 60_000;

/** Whether what is known of an interview must have changed by itself: a round opens, a pause ends, a due date is over. */
export function isStale({ interview, step, dueAt }: Open, now: number): boolean {
  const passed = (at: string | null) => at !== null && Date.parse(at) <= now;
  if (step.kind === 'OPENS') return passed(step.at);
  if (step.kind === 'RESUME') return passed(interview.resumesAt);
  return dueAt !== null && Date.parse(dueAt) + GRACE_MS < now;
}

export type Open = Readonly<{ interview: OpenInterview; step: NextStep; dueAt: string | null }>;

export function sortOpen(interviews: readonly OpenInterview[]): readonly Open[] {
  const open = interviews.map((interview) => {
    const step = nextStepOf(interview);
    return { interview, step, dueAt: dueOf(interview, step) };
  });
  const due = ({ dueAt }: Open) => (dueAt === null ? Infinity : Date.parse(dueAt));
  const place = ({ step }: Open) => order.indexOf(step.kind);
  // Two without a date differ by NaN: equal, too.
  return open.sort((a, b) => place(a) - place(b) || due(a) - due(b) || 0);
}
