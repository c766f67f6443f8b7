import { condition, continueAsNew, workflowInfo } from '@temporalio/workflow';
import type { View } from '../domain/interview/view.ts';
import { model, record } from './activities.ts';
import { withMail } from './messages.ts';
import type { InterviewInput } from './names.ts';
import { takeRoundStep } from './round.ts';
import { Session } from './session.ts';
import { judge, takeThreadStep } from './thread.ts';

/**
 * The life of one interview. PostgreSQL decides what it is; this makes the next thing happen, again and again: it looks,
 * takes the step that follows, and waits where nothing follows before a person or the clock moves.
 *
 * Nothing is carried. A first start, a continued run, a rescored interview and one whose engine lost its database all
 * begin with the same look.
 */
export async function interview({ interviewId }: InterviewInput): Promise<void> {
  const session = new Session(interviewId);
  let view = await session.look();
  while (view !== null) {
    session.inbox.drop(view.lastPersonSequence);
    if (!session.inbox.isEmpty) {
      view = await hear(session, view);
      continue;
    }
    if (workflowInfo().continueAsNewSuggested) return continueAsNew<typeof interview>({ interviewId });
    if (view.step.kind === 'END') break;
    view = await takeStep(session, view);
  }
  session.close();
}

/** A person did something. A lone answer that rules can judge is judged at once; anything else is looked at. */
function hear(session: Session, { byModel }: View): Promise<View | null> {
  const answered = session.inbox.takeSoleAnswer();
  return answered === null || byModel ? session.look() : judge(session, answered);
}

async function takeStep(session: Session, view: View): Promise<View | null> {
  const { interviewId, inbox, background, alarm } = session;
  const { step, byModel } = view;
  switch (step.kind) {
    case 'WAIT':
      alarm.set(step.until, step.left);
      await condition(() => !inbox.isEmpty || background.hasNews || alarm.rang);
      // Told of an answer, the next turn judges it; everything else wants a look.
      return background.hasNews || alarm.rang ? session.look() : view;

    case 'EVALUATE':
    case 'GIVE_UP':
      return takeThreadStep(session, step, byModel);

    case 'EXPIRE':
      return withMail(await record('expire', interviewId, background.underway));

    case 'RESUME':
      return withMail(await record('resumeInterview', interviewId, background.underway));

    case 'REMIND':
      return withMail(await record('sendNotice', interviewId, step.key, background.underway));

    case 'LEARNING_PATH':
      if (!byModel) return withMail(await record('storeLearningPath', interviewId, background.underway));
      background.start(step.key, async () => withMail(await model.storeLearningPath(interviewId, [])));
      return session.look();

    case 'END':
      return null;

    default:
      return takeRoundStep(session, step, byModel);
  }
}
