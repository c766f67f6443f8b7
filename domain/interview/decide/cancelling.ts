import type { Decision } from '../decision.ts';
import { isUnclosed, openQuestion } from '../derived.ts';
import { Draft } from '../draft.ts';
import type { InterviewState } from '../states.ts';
import { refusedIn, STANDS } from './refusing.ts';

export function cancelInterview(state: InterviewState, now: number): Decision {
  const { status } = state.interview;
  if (status === 'CANCELLED') return STANDS;
  if (status === 'COMPLETED' || status === 'EXPIRED') return refusedIn(status);

  const draft = new Draft(state, now);
  const open = openQuestion(state);
  if (open) draft.skip(open);
  for (const round of state.rounds) {
    if (isUnclosed(round) || round.status === 'SCORING') draft.setRound(round.id, { status: 'CANCELLED' });
  }
  draft.setInterview({ status: 'CANCELLED', pausedAt: null });
  draft.emit('INTERVIEW_CANCELLED', 'interview-cancelled');
  return draft.change();
}
