import type { Work } from '../../components/status.ts';
import { openQuestion, threadOf, type Question, type Round } from '../../live/reducer.ts';
import type { Progress } from './outbox.ts';

/** A main question with its follow-ups, in the order asked. */
export type Thread = readonly [Question, ...Question[]];

const OPEN_ROUND: ReadonlySet<Round['status']> = new Set<Round['status']>(['PREPARING', 'IN_PROGRESS']);
const UNCLOSED: ReadonlySet<Round['status']> = new Set<Round['status']>(['LOCKED', 'READY', ...OPEN_ROUND]);

/** The round that was started and is not over. */
export const openRound = <R extends Pick<Round, 'status'>>(rounds: readonly R[]): R | undefined =>
  rounds.find(({ status }) => OPEN_ROUND.has(status));

/** The round that comes next, or runs. */
export const firstUnclosed = <R extends Pick<Round, 'status'>>(rounds: readonly R[]): R | undefined =>
  rounds.find(({ status }) => UNCLOSED.has(status));

export function threadsOf(questions: readonly Question[], roundId: string): readonly Thread[] {
  const asked = questions.filter(({ round }) => round.id === roundId);
  return asked
    .filter(({ kind }) => kind === 'MAIN')
    .map((main): Thread => [main, ...threadOf(asked, main).filter(({ id }) => id !== main.id)]);
}

/** The thread that is spoken about: the one that waits for an answer, else the one whose question was asked last. */
export function currentThread(threads: readonly Thread[]): Thread | undefined {
  const last = (thread: Thread): number => thread.at(-1)?.sequence ?? 0;
  return threads.find((thread) => openQuestion(thread)) ?? [...threads].sort((a, b) => last(b) - last(a))[0];
}

/** Where a person stands in a thread: at the question that waits, else at the last one. */
export const currentQuestion = (thread: Thread): Question => openQuestion(thread) ?? thread.at(-1) ?? thread[0];

type Moment = Readonly<{ threads: readonly Thread[]; progress: Progress | null; justAccepted: boolean }>;

/** What to say of the answers of a running round. No word of a score. */
export function workOf({ threads, progress, justAccepted }: Moment): Work {
  if (progress !== null) return ({ SENDING: 'SAVING', RETRYING: 'RETRYING', OFFLINE: 'QUEUED' } as const)[progress];
  if (justAccepted) return 'ACCEPTED';
  const current = currentThread(threads);
  if (!current) return 'IDLE';
  const earlier = threads.filter((thread) => thread !== current);
  if (!openQuestion(current)) return current[0].state === 'ANSWERED' ? 'JUDGING' : 'NEXT';
  if (current.length > 1) return 'IDLE';
  if (earlier.some(([main]) => main.state === 'ANSWERED')) return 'WAITING';
  const before = earlier.at(-1)?.[0].state;
  return before === 'SCORED' || before === 'NOT_SCORED' ? before : 'IDLE';
}
