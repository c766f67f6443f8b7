import { threadScore } from '../../scoring.ts';
import type { RecordEvaluation } from '../commands.ts';
import type { Decision } from '../decision.ts';
import {
  allSettled,
  answers,
  canProbe,
  followUpsAsked,
  lastAnswerAt,
  pending,
  questionOf,
  roundOf,
  settled,
  thread,
  waiting,
} from '../derived.ts';
import { Draft } from '../draft.ts';
import { overall, scoreOfRound } from '../scores.ts';
import type { EvaluationRow, InterviewState, QuestionRow, RoundRow } from '../states.ts';
import { preparedQuestion } from './preparing.ts';
import { refused } from './refusing.ts';

/** Takes the judgement of a thread, if it saw every answer given so far. */
export function recordEvaluation(state: InterviewState, command: RecordEvaluation, now: number): Decision {
  const { interview } = state;
  const main = questionOf(state, command.threadId);
  if (!main || interview.status === 'CANCELLED' || !pending(state, main)) return refused('STALE');
  if (command.answersSeen !== answers(state, main) || command.rescore !== main.rescore) return refused('STALE');
  const round = roundOf(state, main.roundId);
  if (!round) return refused('STALE');
  const unavailable = command.status === 'NOT_SCORED' && command.reason === 'MODEL_UNAVAILABLE';
  if (unavailable && now < (main.scoreBy ?? 0)) return refused('EARLY');

  const draft = new Draft(state, now);
  const evaluation = evaluationOf(command);
  draft.addEvaluation(evaluation);
  const inTime = now <= lastAnswerAt(state, main) + interview.policy.patience;
  if (!unavailable && inTime) draft.setInterview({ misses: 0 });

  if (main.closedAt !== null) draft.settle(main.id);
  else if (nothingToCome(state, main)) {
    const probeId = command.status === 'SCORED' && evaluation.status === 'SCORED' ? command.probeId : undefined;
    if (probeId !== undefined) prepareProbe(draft, round, main, probeId);
    if (!waiting(draft.state, main)) draft.closeThread(main.id);
  }
  correctShownScores(draft, round.id);
  return draft.change();
}

/** A judgement without enough evidence is no score. */
function evaluationOf(command: RecordEvaluation): EvaluationRow {
  const { evaluationId: id, threadId, rescore, answersSeen } = command;
  const score = command.status === 'SCORED' ? threadScore(command.criteria) : null;
  if (score !== null) return { id, threadId, rescore, answersSeen, status: 'SCORED', score, reason: null };
  const reason = command.status === 'NOT_SCORED' ? command.reason : 'EVIDENCE_UNVERIFIED';
  return { id, threadId, rescore, answersSeen, status: 'NOT_SCORED', score, reason };
}

/** No follow-up of the thread waits or is open. */
const nothingToCome = (state: InterviewState, main: QuestionRow): boolean =>
  thread(state, main).every((question) => question.state !== 'PREPARED' && question.state !== 'ASKED');

/** Keeps the follow-up that the interviewer has, while there is budget; one that came too late is shown as unprobed. */
function prepareProbe(draft: Draft, round: RoundRow, main: QuestionRow, id: string): void {
  const { state, now } = draft;
  if (followUpsAsked(state, main) >= round.maxProbes) return;
  if (!canProbe(state, round, main, now)) {
    draft.setQuestion(main.id, { unprobed: true });
    return;
  }
  const { id: parentId, roundId } = main;
  draft.addQuestion(preparedQuestion({ id, roundId, kind: 'FOLLOW_UP', parentId, position: null, rescore: 0 }));
}

/** Scores that were shown before are made anew once all that they rest on is settled again. */
function correctShownScores(draft: Draft, roundId: string): void {
  const { state } = draft;
  let changed = false;
  const round = roundOf(state, roundId);
  if (round && round.completedAt !== null && settled(state, round)) {
    const score = scoreOfRound(state, round);
    if (score !== round.score) {
      draft.setRound(roundId, { score });
      changed = true;
    }
  }
  if (state.interview.pathRescore !== null && allSettled(state)) {
    const shown = state.interview.score;
    draft.setInterview(overall(state));
    changed ||= state.interview.score !== shown;
  }
  if (changed) draft.emit('SCORE_CHANGED', null, { roundId });
}
