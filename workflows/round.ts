import type { Step, View } from '../domain/interview/view.ts';
import { record } from './activities.ts';
import type { Inbox } from './inbox.ts';
import type { Threads } from './thread.ts';

type RoundStep = Extract<Step, { kind: 'OPEN_ROUND' | 'PREPARE' | 'ASK' | 'CLOSE_ROUND' | 'SCORE_ROUND' }>;

/** One step in the life of a round: it opens, is prepared, asks its questions, closes, and is scored. */
export async function takeRoundStep(
  interviewId: string,
  step: RoundStep,
  threads: Threads,
  inbox: Inbox,
): Promise<View | null> {
  switch (step.kind) {
    case 'OPEN_ROUND':
      return record('openRound', interviewId, step.roundId, threads.underway);

    case 'PREPARE':
      return record('prepareQuestions', interviewId, step.roundId, threads.underway);

    case 'ASK':
      if (await threads.inTime(step.patience, () => !inbox.isEmpty)) return look(interviewId, threads);
      return record('askQuestion', interviewId, step.questionId, threads.underway);

    case 'CLOSE_ROUND':
      if (await threads.inTime(step.patience, () => !inbox.isEmpty)) return look(interviewId, threads);
      return record('closeRound', interviewId, step.roundId, threads.underway);

    case 'SCORE_ROUND':
      return record('scoreRound', interviewId, step.roundId, threads.underway);
  }
}

/** Reads the interview as it stands; what ended behind is seen by it. */
export function look(interviewId: string, threads: Threads): Promise<View | null> {
  threads.takeNews();
  return record('loadInterview', interviewId, threads.underway);
}
