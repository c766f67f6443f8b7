import type { Command } from '../commands.ts';
import type { Decision } from '../decision.ts';
import { finished, isClosed, isEntered, isRunning, isUnclosed, openable, probeable, roundOf } from '../derived.ts';
import { Draft } from '../draft.ts';
import type { InterviewState } from '../states.ts';
import { refused, refusedIn, STANDS } from './refusing.ts';

export function startRound(
  state: InterviewState,
  { roundId }: Extract<Command, { type: 'startRound' }>,
  now: number,
): Decision {
  const { interview } = state;
  const round = roundOf(state, roundId);
  if (!round) return refused('NOT_FOUND');
  if (isEntered(round)) return STANDS;
  if (!isRunning(interview)) return refusedIn(interview.status);
  if (!isUnclosed(round)) return refused('ROUND_CLOSED');
  if (round.status === 'LOCKED' && !openable(state, round, now)) return refused('ROUND_LOCKED');
  if (now >= round.dueAt) return refused('LATE');

  const draft = new Draft(state, now);
  draft.unlock();
  if (interview.startedAt === null) {
    draft.setInterview({ status: 'IN_PROGRESS', startedAt: now });
    draft.emit('INTERVIEW_STARTED', 'interview-started');
  }
  draft.setRound(roundId, { status: 'PREPARING', startedAt: now });
  draft.emit('ROUND_PREPARING', `round-preparing:${roundId}`, { roundId });
  return draft.change();
}

/** The candidate leaves a round, even after its due date as long as it has not expired. */
export function completeRound(
  state: InterviewState,
  { roundId }: Extract<Command, { type: 'completeRound' }>,
  now: number,
): Decision {
  const { interview } = state;
  const round = roundOf(state, roundId);
  if (!round) return refused('NOT_FOUND');
  if (isClosed(round)) return STANDS;
  if (interview.status !== 'IN_PROGRESS') return refusedIn(interview.status);
  if (!isEntered(round)) return refused(round.status === 'LOCKED' ? 'ROUND_LOCKED' : 'ROUND_NOT_STARTED');

  const draft = new Draft(state, now);
  draft.end(roundId, 'SCORING');
  draft.onward();
  return draft.change();
}

/** A round whose time has come becomes READY. */
export function openRound(
  state: InterviewState,
  { roundId }: Extract<Command, { type: 'openRound' }>,
  now: number,
): Decision {
  const round = roundOf(state, roundId);
  if (!round || !isRunning(state.interview) || !openable(state, round, now)) return refused('STALE');

  const draft = new Draft(state, now);
  draft.unlock();
  return draft.change();
}

/** A round in which nothing is left to ask. */
export function closeRound(
  state: InterviewState,
  { roundId }: Extract<Command, { type: 'closeRound' }>,
  now: number,
): Decision {
  const round = roundOf(state, roundId);
  if (!round || state.interview.status !== 'IN_PROGRESS' || !finished(state, round)) return refused('STALE');
  if (probeable(state, round, now)) return refused('STALE');

  const draft = new Draft(state, now);
  draft.end(roundId, 'SCORING');
  draft.onward();
  return draft.change();
}
