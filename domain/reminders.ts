/** Which reminder an interview is owed, and when. It follows from facts at every look; not for workflows: it asks Intl. */
import { civilNotAfter, civilNotBefore } from './civil-time.ts';
import { first, isRunning } from './interview/derived.ts';
import type { InterviewState, RoundRow } from './interview/states.ts';

const HOUR = 60 * 60_000;

/** How long before a round is due its candidate is reminded (h). */
export const REMINDER_HOURS = [72, 24] as const;
/** After so long without any change the candidate is invited to continue (ms), */
const SILENCE = 72 * HOUR;
/** where the round is due later than so long after that. */
const TIME_TO_CONTINUE = 24 * HOUR;
/** Nobody is reminded so shortly after a round or its due date came to stand, nor so shortly before it is due. */
const APART = HOUR;
/** A late reminder is left out where the next one follows so soon. */
const HALF_A_DAY = 12 * HOUR;
/** What goes out later than so long after its moment is late, and asks anew whether it is day. */
const LATE = HOUR;

/** What the state of an interview does not tell. Times in ms since 1970. */
export interface NoticeFacts {
  /** IANA name. */
  timeZone: string;
  /** False for a person who unsubscribed. */
  wanted: boolean;
  /** When anything of the interview changed last. */
  activeAt: number;
  /** When the round that is on and its due date came to stand: created, opened, resumed or extended, whichever is last. */
  since: number;
  /** Keys of the interview's e-mails, sent or not. */
  sent: ReadonlySet<string>;
}

export interface Notice {
  kind: 'REMINDER' | 'CONTINUE';
  /** Unique for ever. A due date that moves makes new reminders. */
  key: string;
  roundId: string;
  /** When it is to be sent. */
  at: number;
  /** The due date that it speaks of; null for an invitation to continue, which speaks of none. */
  dueAt: number | null;
}

/** Business keys: ids and numbers, as they stand in histories. */
export const noticeKey = {
  roundOpen: (roundId: string): string => `round-open:${roundId}`,
  reminder: (roundId: string, dueAt: number, hours: number): string => `reminder:${roundId}:${dueAt}:${hours}`,
  continue: (roundId: string): string => `continue:${roundId}`,
  resumed: (roundId: string, sequence: number): string => `continue:${roundId}:resumed:${sequence}`,
  expired: (interviewId: string): string => `expired:${interviewId}`,
  results: (interviewId: string): string => `results:${interviewId}`,
};

/**
 * The next notice that is neither sent nor pointless. Each is sent by day on the candidate's clock (09:00 to 20:00): a
 * reminder moves back to the evening before, an invitation on to the morning after, and so does what a worker that was
 * away comes late with. A pause stops this clock too.
 *
 * Who wants none has the moments of later ones all the same, at which the workflow looks whether that is still so: nobody
 * tells it when a person changes their mind.
 * @param now ms since 1970; a notice whose `at` is not after it is to be sent
 */
export function nextNotice(state: InterviewState, facts: NoticeFacts, now: number): Notice | null {
  const round = first(state);
  if (!isRunning(state.interview) || !round || round.status === 'LOCKED') return null;
  const notices = [...reminders(round, facts, now), ...invitation(round, facts, now)]
    .filter(({ at }) => facts.wanted || at > now);
  return notices.sort((a, b) => a.at - b.at)[0] ?? null;
}

/** The moment itself, or for what is late the next one by day. */
const onTime = (moment: number, now: number, timeZone: string): number =>
  now - moment < LATE ? moment : civilNotBefore(now, timeZone);

function reminders(round: RoundRow, { timeZone, since, sent }: NoticeFacts, now: number): Notice[] {
  const { id: roundId, dueAt } = round;
  const planned = REMINDER_HOURS.map((hours) => ({
    key: noticeKey.reminder(roundId, dueAt, hours),
    moment: civilNotAfter(dueAt - hours * HOUR, timeZone),
  })).filter(({ moment }) => moment >= since + APART);
  return planned.flatMap(({ key, moment }, index) => {
    const at = onTime(moment, now, timeZone);
    const overtaken = planned.slice(index + 1).some((later) => later.moment < at + HALF_A_DAY);
    if (sent.has(key) || overtaken || at > dueAt - APART) return [];
    return [{ kind: 'REMINDER', key, roundId, at, dueAt }];
  });
}

function invitation(round: RoundRow, { timeZone, activeAt, sent }: NoticeFacts, now: number): Notice[] {
  const key = noticeKey.continue(round.id);
  if (sent.has(key)) return [];
  // To the full hour: a moment that moved with every answer would cost the workflow a new timer each.
  const silent = Math.ceil((activeAt + SILENCE) / HOUR) * HOUR;
  const at = onTime(civilNotBefore(silent, timeZone), now, timeZone);
  if (round.dueAt - at <= TIME_TO_CONTINUE) return [];
  return [{ kind: 'CONTINUE', key, roundId: round.id, at, dueAt: null }];
}
