import type { Command } from '../commands.ts';
import type { Decision } from '../decision.ts';
import { isUnclosed, late } from '../derived.ts';
import { Draft } from '../draft.ts';
import type { InterviewState } from '../states.ts';
import { refused, refusedIn, STANDS } from './refusing.ts';

export function pauseInterview(state: InterviewState, now: number): Decision {
  const { interview } = state;
  if (interview.status === 'PAUSED') return STANDS;
  if (interview.status !== 'IN_PROGRESS') return refusedIn(interview.status);
  if (late(interview, now)) return refused('LATE');

  const draft = new Draft(state, now);
  draft.setInterview({ status: 'PAUSED', pausedAt: now });
  draft.emit('INTERVIEW_PAUSED', null);
  return draft.change();
}

/** Gives back the time of the pause: every open due date and the time for probes move by its length. */
export function resumeInterview(
  state: InterviewState,
  { by }: Extract<Command, { type: 'resumeInterview' }>,
  now: number,
): Decision {
  const { status, pausedAt, dueAt, policy } = state.interview;
  if (status === 'IN_PROGRESS') return STANDS;
  if (status !== 'PAUSED' || pausedAt === null) return by === 'WORKFLOW' ? refused('STALE') : refusedIn(status);
  if (by === 'WORKFLOW' && now < pausedAt + policy.pauseLimit) return refused('EARLY');

  const pause = Math.max(0, now - pausedAt);
  const draft = new Draft(state, now);
  draft.setInterview({ status: 'IN_PROGRESS', pausedAt: null, dueAt: dueAt + pause });
  for (const round of state.rounds.filter(isUnclosed)) {
    draft.setRound(round.id, {
      dueAt: round.dueAt + pause,
      probeUntil: round.probeUntil === null ? null : round.probeUntil + pause,
    });
  }
  draft.emit('INTERVIEW_RESUMED', null);
  draft.unlock();
  return draft.change();
}
