import type { Step, View } from '../domain/interview/view.ts';
import { model, record } from './activities.ts';
import { withMail } from './messages.ts';
import type { Session } from './session.ts';

type RoundStep = Extract<Step, { kind: 'OPEN_ROUND' | 'PREPARE' | 'ASK' | 'CLOSE_ROUND' | 'SCORE_ROUND' }>;

/** One step in the life of a round: it opens, is prepared, asks its questions, closes, and is scored. */
export async function takeRoundStep(session: Session, step: RoundStep, byModel: boolean): Promise<View | null> {
  const { interviewId, background, inbox } = session;
  switch (step.kind) {
    case 'OPEN_ROUND':
      return withMail(await record('openRound', interviewId, step.roundId, background.underway));

    case 'PREPARE':
      if (!byModel) return record('prepareQuestions', interviewId, step.roundId, background.underway);
      background.start(step.key, () => model.prepareQuestions(interviewId, step.roundId, []));
      return session.look();

    case 'ASK':
      if (await background.inTime(step.patience, () => !inbox.isEmpty)) return session.look();
      return record('askQuestion', interviewId, step.questionId, background.underway);

    case 'CLOSE_ROUND':
      if (await background.inTime(step.patience, () => !inbox.isEmpty)) return session.look();
      return record('closeRound', interviewId, step.roundId, background.underway);

    case 'SCORE_ROUND':
      if (!byModel) return record('scoreRound', interviewId, step.roundId, background.underway);
      background.start(step.key, () => model.scoreRound(interviewId, step.roundId, []));
      return session.look();
  }
}
