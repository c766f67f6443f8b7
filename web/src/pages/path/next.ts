import type { InterviewStatus, Level } from '../../api/generated/graphql';

type Pathed = Readonly<{ status: InterviewStatus; questions: readonly object[]; learningPath: object | null }>;

/** READY: it is there. COMING: it is being made. LATER: the interview is not over. NONE: there will be none. */
export type PathState = 'READY' | 'COMING' | 'LATER' | 'NONE';

export function pathState({ status, questions, learningPath }: Pathed): PathState {
  if (learningPath !== null) return 'READY';
  if (status === 'SCORING') return 'COMING';
  if (status === 'COMPLETED' || status === 'EXPIRED') return questions.length > 0 ? 'COMING' : 'NONE';
  return status === 'CANCELLED' ? 'NONE' : 'LATER';
}

/** The item that a path has where no gap was found. */
const NO_GAP = 'raise-the-bar';

type Practised = Readonly<{ level: Level; jobRole: Readonly<{ id: string; levels: readonly Level[] }> }>;
export type NextPractice = Readonly<{ level: Level; up: boolean; href: string }>;

/** The same role again at the same level, or one level up where every goal was reached; ready to be planned. */
export function nextPractice({ level, jobRole }: Practised, roadmap: readonly Readonly<{ id: string }>[]): NextPractice {
  const above = jobRole.levels[jobRole.levels.indexOf(level) + 1];
  const up = above !== undefined && roadmap.some(({ id }) => id === NO_GAP);
  const next = up ? above : level;
  return { level: next, up, href: `/interviews/new?${new URLSearchParams({ role: jobRole.id, level: next })}` };
}

const FIRST_REVIEW_DAYS = 7;
/** When the roadmap's first review is due, RFC 3339. */
export const firstReview = (createdAt: string): string =>
  new Date(new Date(createdAt).getTime() + FIRST_REVIEW_DAYS * 86_400_000).toISOString();
