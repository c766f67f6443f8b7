import type { Step, View } from '../domain/interview/view.ts';
import { model, record } from './activities.ts';
import type { Session } from './session.ts';

type ThreadStep = Extract<Step, { kind: 'EVALUATE' | 'GIVE_UP' }>;

const keyOf = (step: ThreadStep): string => `${step.threadId}/${step.rescore}/${step.answersSeen}`;

/** Judges the thread of a question at hand: rules need no model and no time. */
export function judge({ interviewId, background }: Session, questionId: string): Promise<View | null> {
  return record('evaluateThread', interviewId, questionId, background.underway);
}

/** Has a thread judged, by a model behind the candidate's back; what no model judged in its window is given up. */
export async function takeThreadStep(session: Session, step: ThreadStep, byModel: boolean): Promise<View | null> {
  const { interviewId, background } = session;
  if (step.kind === 'GIVE_UP') {
    const view = await record('giveUpEvaluation', interviewId, step.threadId, background.underway);
    background.drop(keyOf(step));
    return view;
  }
  if (!byModel) return judge(session, step.threadId);
  background.start(keyOf(step), () => model.evaluateThread(interviewId, step.threadId, []));
  return session.look();
}
