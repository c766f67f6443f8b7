import type { WorkflowCommand } from '../domain/interview/commands.ts';
import type { InterviewState } from '../domain/interview/states.ts';
import { type View, viewOf } from '../domain/interview/view.ts';
import { type ChangeRequest, changeInterview } from '../store/change/change.ts';
import { type Snapshot, read } from '../store/change/read.ts';
import type { ActivityDependencies } from './dependencies.ts';

/** Keys of what the workflow has under way, so that the view does not name it again. */
export type Underway = string[];

const view = (snapshot: Snapshot, state: InterviewState, now: number, underway: Underway): View =>
  viewOf(
    state,
    { lastPersonSequence: snapshot.lastPersonSequence, byModel: snapshot.interviewer === 'GROQ', now },
    new Set(underway),
  );

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
    words,
  });
  switch (result.outcome) {
    case 'changed': {
      const { snapshot, change, words: stored, now } = result;
      const seen = view(snapshot, change.state, now, underway);
      const emailMessageId = change.firstResults ? stored.resultsEmail?.id : undefined;
      return emailMessageId === undefined ? seen : { ...seen, emailMessageId };
    }
    case 'stands':
    case 'refused':
      return view(result.snapshot, result.snapshot.state, result.now, underway);
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
      return view(snapshot, snapshot.state, await deps.clock.now(databaseNow), underway);
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
