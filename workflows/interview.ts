import { condition, continueAsNew, workflowInfo } from '@temporalio/workflow';
import type { View } from '../domain/interview/view.ts';
import { record } from './activities.ts';
import { Alarm } from './alarm.ts';
import { Inbox } from './inbox.ts';
import { carry } from './messages.ts';
import type { InterviewInput } from './names.ts';
import { look, takeRoundStep } from './round.ts';
import { Threads } from './thread.ts';

/**
 * The life of one interview. PostgreSQL decides what it is; this makes the next thing happen, again and again: it looks,
 * takes the step that follows, and waits where nothing follows before a person or the clock moves.
 *
 * Nothing is carried. A first start, a continued run, a rescored interview and one whose engine lost its database all
 * begin with the same look.
 */
export async function interview({ interviewId }: InterviewInput): Promise<void> {
  const inbox = new Inbox();
  const threads = new Threads(interviewId);
  const alarm = new Alarm();

  let view = await look(interviewId, threads);
  while (view !== null) {
    if (view.emailMessageId !== undefined) await carry(view.emailMessageId);
    inbox.drop(view.lastPersonSequence);
    if (!inbox.isEmpty) {
      view = await hear(interviewId, view, inbox, threads);
      continue;
    }
    if (workflowInfo().continueAsNewSuggested) return continueAsNew<typeof interview>({ interviewId });
    if (view.step.kind === 'END') break;
    view = await takeStep(interviewId, view, { inbox, threads, alarm });
  }
  alarm.stop();
  threads.cancelAll();
}

/** A person did something. A lone answer that rules can judge is judged at once; anything else is looked at. */
async function hear(interviewId: string, view: View, inbox: Inbox, threads: Threads): Promise<View | null> {
  const answered = inbox.takeSoleAnswer();
  return answered === null || view.byModel ? look(interviewId, threads) : threads.judge(answered);
}

async function takeStep(
  interviewId: string,
  view: View,
  { inbox, threads, alarm }: { inbox: Inbox; threads: Threads; alarm: Alarm },
): Promise<View | null> {
  const { step } = view;
  switch (step.kind) {
    case 'WAIT':
      alarm.set(step.until, step.left);
      await condition(() => !inbox.isEmpty || threads.hasNews || alarm.rang);
      // Told of an answer, the next turn judges it; everything else wants a look.
      if (!inbox.isEmpty && !threads.hasNews && !alarm.rang) return view;
      return look(interviewId, threads);

    case 'EVALUATE':
      if (!view.byModel) return threads.judge(step.threadId);
      threads.judgeBehind(step);
      return look(interviewId, threads);

    case 'GIVE_UP':
      return threads.giveUp(step);

    case 'EXPIRE':
      return record('expire', interviewId, threads.underway);

    case 'RESUME':
      return record('resumeInterview', interviewId, threads.underway);

    case 'LEARNING_PATH':
      return record('storeLearningPath', interviewId, threads.underway);

    case 'END':
      return null;

    default:
      return takeRoundStep(interviewId, step, threads, inbox);
  }
}
