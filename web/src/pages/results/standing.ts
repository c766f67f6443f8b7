import type { InterviewStatus, QuestionKind, QuestionState, RoundStatus } from '../../api/generated/graphql';
import { percentages, percentagesOfScore } from '../../lib/rubric.ts';

type Asked = Readonly<{ kind: QuestionKind; state: QuestionState }>;
type Judged = Readonly<{
  status: InterviewStatus;
  score: number | null;
  questions: readonly Asked[];
  rounds: readonly Readonly<{ status: RoundStatus; weight: number; score: number | null }>[];
  learningPath: object | null;
}>;

/**
 * What the page can say of an interview: it has not ended, it was given up, it is being scored for the first time, it
 * ended without a question, or its results are there, with an overall score or without.
 */
export type Standing = 'OPEN' | 'CANCELLED' | 'SCORING' | 'EMPTY' | 'SCORED' | 'UNSCORED';

export function standingOf({ status, score, questions, learningPath }: Judged): Standing {
  if (status === 'CANCELLED') return 'CANCELLED';
  if (status === 'SCORING') return 'SCORING';
  if (status !== 'COMPLETED' && status !== 'EXPIRED') return 'OPEN';
  if (questions.length === 0) return 'EMPTY';
  if (learningPath === null) return 'SCORING';
  return score === null ? 'UNSCORED' : 'SCORED';
}

const mains = (questions: readonly Asked[]) => questions.filter(({ kind }) => kind === 'MAIN');

/** What stands beside each round: its share of the score in whole percent, null for none. Null where no score comes. */
export function sharesOf(interview: Judged): readonly (number | null)[] | null {
  const standing = standingOf(interview);
  if (standing === 'CANCELLED') return null;
  return standing === 'SCORED' ? percentagesOfScore(interview.rounds) : percentages(interview.rounds);
}

/** Whether something can still change without the candidate: the page listens until then. */
export function isSettled(interview: Judged): boolean {
  const standing = standingOf(interview);
  if (standing === 'CANCELLED' || standing === 'EMPTY') return true;
  if (standing !== 'SCORED' && standing !== 'UNSCORED') return false;
  return mains(interview.questions).every(({ state }) => state !== 'ANSWERED');
}

/** How many threads with an answer are judged, or given up, and how many there are. */
export function progressOf(questions: readonly Asked[]): Readonly<{ judged: number; all: number }> {
  const states = mains(questions).map(({ state }) => state);
  const judged = states.filter((state) => state === 'SCORED' || state === 'NOT_SCORED').length;
  return { judged, all: judged + states.filter((state) => state === 'ANSWERED').length };
}

/** How many questions await a score that only a rescore can give. */
export const notScored = (questions: readonly Asked[]): number =>
  mains(questions).filter(({ state }) => state === 'NOT_SCORED').length;

const DONE: ReadonlySet<RoundStatus> = new Set<RoundStatus>(['SCORING', 'COMPLETED', 'EXPIRED']);
export const isOver = ({ status }: Readonly<{ status: RoundStatus }>): boolean => DONE.has(status);

type Threaded = Asked & Readonly<{ id: string; parent: Readonly<{ id: string }> | null }>;

/** The questions of a round as threads, main question first, in the order asked. */
export function threadsOf<Q extends Threaded>(questions: readonly Q[]): readonly Readonly<{ main: Q; thread: readonly Q[] }>[] {
  return questions
    .filter(({ kind }) => kind === 'MAIN')
    .map((main) => ({ main, thread: [main, ...questions.filter(({ parent }) => parent?.id === main.id)] }));
}
