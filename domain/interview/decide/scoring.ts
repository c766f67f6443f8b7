import type { Command } from '../commands.ts';
import type { Decision } from '../decision.ts';
import { awaits, pathDue, roundOf, settled } from '../derived.ts';
import { Draft } from '../draft.ts';
import { overall, scoreOfRound } from '../scores.ts';
import type { InterviewState } from '../states.ts';
import { refused } from './refusing.ts';

export function recordRoundScore(
  state: InterviewState,
  { roundId }: Extract<Command, { type: 'recordRoundScore' }>,
  now: number,
): Decision {
  const round = roundOf(state, roundId);
  if (!round || state.interview.status === 'CANCELLED') return refused('STALE');
  if (!awaits(state, round) || !settled(state, round)) return refused('STALE');

  const draft = new Draft(state, now);
  const status = round.status === 'SCORING' ? 'COMPLETED' : round.status;
  draft.setRound(roundId, { status, score: scoreOfRound(state, round), completedAt: now });
  draft.emit('ROUND_COMPLETED', `round-completed:${roundId}`, { roundId });
  return draft.change();
}

/** The first path shows the results, and completes an interview that did not expire; later ones follow a rescore. */
export function storeLearningPath(state: InterviewState, now: number): Decision {
  if (!pathDue(state)) return refused('STALE');
  const { rescore, pathRescore, status } = state.interview;

  const draft = new Draft(state, now);
  draft.setInterview({ pathRescore: rescore });
  draft.emit('LEARNING_PATH_READY', `learning-path:${rescore}`);
  const firstResults = pathRescore === null;
  if (firstResults) draft.setInterview({ ...overall(state), completedAt: now });
  if (status === 'SCORING') {
    draft.setInterview({ status: 'COMPLETED' });
    draft.emit('INTERVIEW_COMPLETED', 'interview-completed');
  }
  return draft.change(firstResults);
}
