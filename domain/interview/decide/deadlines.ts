import type { Command } from '../commands.ts';
import type { Decision } from '../decision.ts';
import { finished, first, isRunning, isUnclosed, late } from '../derived.ts';
import { Draft } from '../draft.ts';
import type { InterviewState } from '../states.ts';
import { refused, refusedIn, STANDS } from './refusing.ts';

/** Moves the due date on, also of the rounds that shared it. */
export function extendDeadline(
  state: InterviewState,
  { by, until }: Extract<Command, { type: 'extendDeadline' }>,
  now: number,
): Decision {
  const { status, dueSetBy, dueAt } = state.interview;
  if (by === 'CANDIDATE' && dueSetBy === 'PARTNER') return refused('FORBIDDEN');
  if (!isRunning(state.interview) && status !== 'PAUSED') return refusedIn(status);
  if (until === dueAt) return STANDS;
  if (!(until > now && until > dueAt)) return { outcome: 'refused', refusal: 'INVALID', field: 'until' };

  const draft = new Draft(state, now);
  draft.setInterview({ dueAt: until });
  for (const round of state.rounds) {
    if (isUnclosed(round) && round.dueAt === dueAt) draft.setRound(round.id, { dueAt: until });
  }
  draft.emit('DEADLINE_EXTENDED', null);
  return draft.change();
}

/** Ends every round that is late. One that was answered in full before a late worker came is closed, not expired. */
export function expire(state: InterviewState, now: number): Decision {
  const next = first(state);
  if (!isRunning(state.interview) || !next || !late(next, now)) return refused('STALE');

  const draft = new Draft(state, now);
  let roundExpired = false;
  for (const round of state.rounds) {
    if (!isUnclosed(round) || !late(round, now)) continue;
    const answered = finished(state, round);
    draft.end(round.id, answered ? 'SCORING' : 'EXPIRED');
    roundExpired ||= !answered;
  }
  draft.onwardLate(roundExpired);
  return draft.change();
}
