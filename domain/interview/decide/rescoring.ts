import type { Command } from '../commands.ts';
import type { Decision } from '../decision.ts';
import { answers, anyAsked } from '../derived.ts';
import { Draft } from '../draft.ts';
import type { InterviewState } from '../states.ts';
import { refused, refusedIn } from './refusing.ts';

/** Every thread that could not be scored is judged again. */
export function requestRescore(state: InterviewState, now: number): Decision {
  const { status } = state.interview;
  if (status === 'CANCELLED') return refusedIn(status);
  const threads = state.questions.filter((question) => question.kind === 'MAIN' && question.state === 'NOT_SCORED');
  if (threads.length === 0) return refused('NOTHING_TO_RESCORE');

  const draft = new Draft(state, now);
  draft.judgeAgain(threads, () => null);
  return draft.change();
}

/** The model was retired: everything is judged again by one successor, so that the scores stay comparable. */
export function changeModel(
  state: InterviewState,
  { model }: Extract<Command, { type: 'changeModel' }>,
  now: number,
): Decision {
  const { status, model: old, pathRescore } = state.interview;
  const ended = status === 'CANCELLED' || (status === 'EXPIRED' && !anyAsked(state));
  if (model === old || pathRescore !== null || ended) return refused('STALE');

  const draft = new Draft(state, now);
  draft.setInterview({ model });
  const threads = state.questions.filter((question) => question.kind === 'MAIN' && answers(state, question) > 0);
  if (threads.length > 0) draft.judgeAgain(threads, (rescore) => `model-changed:${rescore}`);
  return draft.change();
}
