import { dayIn } from '../lib/calendar.ts';
import { moment } from '../lib/format.ts';
import type { InterviewView } from '../live/reducer.ts';
import { t } from '../messages/time.ts';
import type { LoggedEvent } from './timeline.graphql.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** "2 days 4 hours", "40 minutes": the two largest units. */
export function spanInWords(ms: number): string {
  const units = [
    ['day', Math.floor(ms / DAY_MS)],
    ['hour', Math.floor((ms % DAY_MS) / HOUR_MS)],
    ['minute', Math.floor((ms % HOUR_MS) / MINUTE_MS)],
  ] as const;
  const first = units.findIndex(([, amount]) => amount > 0);
  if (first === -1) return t('span.moment');
  const [large = '', small] = units
    .slice(first, first + 2)
    .flatMap(([unit, amount]) => (amount > 0 ? [t(`span.${unit}`, amount)] : []));
  return small === undefined ? large : t('span.two', large, small);
}

type Told = Pick<InterviewView, 'rounds' | 'questions' | 'dueAt'>;
type Entry = Readonly<{ sequence: number; at: string; text: string }>;
export type Day = Readonly<{ day: string; entries: readonly Entry[] }>;

/** How long each pause was, by the event that ended it. */
function pausesOf(events: readonly LoggedEvent[]): ReadonlyMap<number, number> {
  const pauses = new Map<number, number>();
  let from: number | null = null;
  for (const { sequence, type, at } of events) {
    if (type === 'INTERVIEW_PAUSED') from = Date.parse(at);
    if (type !== 'INTERVIEW_RESUMED' || from === null) continue;
    pauses.set(sequence, Math.max(0, Date.parse(at) - from));
    from = null;
  }
  return pauses;
}

type Extension = Readonly<{ sequence: number; until: string }>;

/** Where the last extension led: the due date of today, without the pauses that moved it since. */
function lastExtension(
  events: readonly LoggedEvent[],
  pauses: ReadonlyMap<number, number>,
  dueAt: string | null,
): Extension | null {
  const last = events.findLast(({ type }) => type === 'DEADLINE_EXTENDED');
  if (!last || dueAt === null) return null;
  const since = [...pauses].reduce((sum, [sequence, length]) => sum + (sequence > last.sequence ? length : 0), 0);
  return { sequence: last.sequence, until: new Date(Date.parse(dueAt) - since).toISOString() };
}

/** "“Coding”, follow-up to question 2". Main questions count in their round, as they do on the page. */
function questionInWords({ rounds, questions }: Told, questionId: string | undefined): string {
  const asked = questions.find(({ id }) => id === questionId);
  const round = rounds.find(({ id }) => id === asked?.round.id);
  if (!asked || !round) return t('timeline.someQuestion');
  const mains = questions.filter(({ kind, round: { id } }) => kind === 'MAIN' && id === round.id);
  const place = 1 + mains.findIndex(({ id }) => id === (asked.parent?.id ?? asked.id));
  return t(asked.kind === 'MAIN' ? 'timeline.question' : 'timeline.followUp', round.title, place);
}

/**
 * The log in words, by the days of the zone, oldest first. It says that something was judged, never how.
 * @param complete whether these are all events so far: only then it is known where the last extension led
 */
export function daysOf(events: readonly LoggedEvent[], told: Told, zone: string, complete: boolean): readonly Day[] {
  const pauses = pausesOf(events);
  const extension = complete ? lastExtension(events, pauses, told.dueAt) : null;
  const words = ({ sequence, type, round, question }: LoggedEvent): string => {
    switch (type) {
      case 'INTERVIEW_RESUMED': {
        const pause = pauses.get(sequence);
        return pause === undefined ? t('timeline.INTERVIEW_RESUMED') : t('timeline.resumedAfter', spanInWords(pause));
      }
      case 'DEADLINE_EXTENDED':
        return extension?.sequence === sequence
          ? t('timeline.extendedTo', moment(extension.until))
          : t('timeline.DEADLINE_EXTENDED');
      case 'ROUND_READY':
      case 'ROUND_PREPARING':
      case 'ROUND_STARTED':
      case 'ROUND_CLOSED':
      case 'ROUND_COMPLETED':
      case 'ROUND_EXPIRED':
        return t(`timeline.${type}`, told.rounds.find(({ id }) => id === round?.id)?.title ?? t('timeline.round'));
      case 'QUESTION_ASKED':
      case 'ANSWER_ACCEPTED':
      case 'QUESTION_SKIPPED':
      case 'QUESTION_SCORED':
      case 'QUESTION_NOT_SCORED':
        return t(`timeline.${type}`, questionInWords(told, question?.id));
      default:
        return t(`timeline.${type}`);
    }
  };
  const days: { day: string; entries: Entry[] }[] = [];
  for (const event of events) {
    const { sequence, at } = event;
    const day = dayIn(Date.parse(at), zone);
    if (days.at(-1)?.day !== day) days.push({ day, entries: [] });
    days.at(-1)?.entries.push({ sequence, at, text: words(event) });
  }
  return days;
}
