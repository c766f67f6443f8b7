import type { WorkflowCommand } from '../domain/interview/commands.ts';
import { type View, viewOf } from '../domain/interview/view.ts';
import { type ChangeRequest, changeInterview } from '../store/change/change.ts';
import { type Snapshot, read } from '../store/change/read.ts';
import type { ActivityDependencies } from './dependencies.ts';
import { emailsOf, factsAfter, withNotice } from './notices.ts';

/** Keys of what the workflow has under way, so that the view does not name it again. */
export type Underway = string[];

/** What the workflow sees of a snapshot: the step that follows, or the notice that is due where nothing does. */
export function viewAt({ state, notices, lastPersonSequence, interviewer }: Snapshot, now: number, underway: Underway): View {
  const seen = viewOf(state, { lastPersonSequence, byModel: interviewer === 'GROQ', now }, new Set(underway));
  return withNotice(seen, state, notices, now);
}

/**
 * Commits a command of the workflow and returns what stands afterwards. A refused command changes nothing: the view
 * shows what was found instead, and the workflow follows it. Null: the interview was erased.
 */
export async function record(
  deps: ActivityDependencies,
  interviewId: string,
  command: WorkflowCommand,
  underway: Underway,
  words?: ChangeRequest['words'],
): Promise<View | null> {
  const result = await changeInterview(deps, {
    locator: { by: 'interview', id: interviewId },
    command,
    userId: null,
    byPerson: false,
    words: async (snapshot, change) => {
      const given = (await words?.(snapshot, change)) ?? {};
      return { ...given, emails: [...(given.emails ?? []), ...emailsOf(command, snapshot, change)] };
    },
  });
  switch (result.outcome) {
    case 'changed': {
      const { snapshot, change, words: stored, now } = result;
      const notices = factsAfter(snapshot.notices, change, stored, now);
      const seen = viewAt({ ...snapshot, state: change.state, notices }, now, underway);
      const emailMessageId = stored.emails?.[0]?.id;
      return emailMessageId === undefined ? seen : { ...seen, emailMessageId };
    }
    case 'stands':
    case 'refused':
      return viewAt(result.snapshot, result.now, underway);
    case 'seen':
    case 'not-there':
      return null;
  }
}

/** The activities that only decide and commit. Each returns the view after it, null where the interview is gone. */
export function createRecordActivities(deps: ActivityDependencies) {
  return {
    /** One snapshot of the interview, and the step that follows from it. */
    async loadInterview(interviewId: string, underway: Underway): Promise<View | null> {
      const { databaseNow, snapshot } = await read(deps.pool, { by: 'interview', id: interviewId }, null);
      if (!snapshot) return null;
      return viewAt(snapshot, await deps.clock.now(databaseNow), underway);
    },
    openRound: (interviewId: string, roundId: string, underway: Underway) =>
      record(deps, interviewId, { type: 'openRound', roundId }, underway),
    askQuestion: (interviewId: string, questionId: string, underway: Underway) =>
      record(deps, interviewId, { type: 'askQuestion', questionId }, underway),
    closeRound: (interviewId: string, roundId: string, underway: Underway) =>
      record(deps, interviewId, { type: 'closeRound', roundId }, underway),
    expire: (interviewId: string, underway: Underway) => record(deps, interviewId, { type: 'expire' }, underway),
    resumeInterview: (interviewId: string, underway: Underway) =>
      record(deps, interviewId, { type: 'resumeInterview', by: 'WORKFLOW' }, underway),
  };
}
