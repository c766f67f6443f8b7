import type { Command } from '../commands.ts';
import type { Decision } from '../decision.ts';
import {
  answers,
  askedMains,
  canProbe,
  isEntered,
  isRunning,
  isUnclosed,
  lastAnswerAt,
  mainOf,
  mains,
  openQuestion,
  pending,
  questionOf,
  roundOf,
} from '../derived.ts';
import { Draft } from '../draft.ts';
import type { InterviewState, QuestionRow, RoundRow } from '../states.ts';
import { refused } from './refusing.ts';

/** Share of a round's minutes in which follow-ups are asked, so that the last ones leave time for their answers. */
const PROBE_SHARE = 0.8;
const MINUTE = 60_000;

/** A question that nobody was asked yet. */
export const preparedQuestion = (
  row: Pick<QuestionRow, 'id' | 'roundId' | 'kind' | 'parentId' | 'position' | 'rescore'>,
): QuestionRow => ({
  ...row,
  state: 'PREPARED',
  sequence: null,
  askedAt: null,
  answeredAt: null,
  closedAt: null,
  scoreBy: null,
  missed: 0,
  unprobed: false,
});

export function addPreparedQuestions(
  state: InterviewState,
  { roundId, questionIds }: Extract<Command, { type: 'addPreparedQuestions' }>,
  now: number,
): Decision {
  const { interview } = state;
  const round = roundOf(state, roundId);
  if (!round || !(isRunning(interview) || interview.status === 'PAUSED')) return refused('STALE');
  if (!isUnclosed(round) || mains(state, round).length > 0) return refused('STALE');
  if (questionIds.length !== round.questionCount) return refused('STALE');

  const draft = new Draft(state, now);
  const { rescore } = interview;
  for (const [at, id] of questionIds.entries()) {
    draft.addQuestion(preparedQuestion({ id, roundId, kind: 'MAIN', parentId: null, position: at + 1, rescore }));
  }
  return draft.change();
}

export function askQuestion(
  state: InterviewState,
  { questionId }: Extract<Command, { type: 'askQuestion' }>,
  now: number,
): Decision {
  const question = questionOf(state, questionId);
  if (!question || question.state !== 'PREPARED' || openQuestion(state)) return refused('STALE');
  const round = roundOf(state, question.roundId);
  if (!round || state.interview.status !== 'IN_PROGRESS' || now >= round.dueAt) return refused('STALE');
  const isMain = question.kind === 'MAIN';
  if (!(isMain ? isEntered(round) : canProbe(state, round, mainOf(state, question), now))) return refused('STALE');

  const draft = new Draft(state, now);
  if (isMain) countMiss(draft, round);
  if (round.status === 'PREPARING') {
    const probeTime = PROBE_SHARE * round.minutes * MINUTE * state.interview.policy.timeFactor;
    draft.setRound(round.id, { status: 'IN_PROGRESS', probeUntil: now + probeTime });
    draft.emit('ROUND_STARTED', `round-started:${round.id}`, { roundId: round.id });
  }
  const asked = state.questions.filter((other) => other.sequence !== null).length;
  draft.setQuestion(questionId, { state: 'ASKED', askedAt: now, sequence: asked + 1 });
  draft.emit('QUESTION_ASKED', `asked:${questionId}`, { questionId, roundId: round.id });
  return draft.change();
}

/** The candidate was asked on before the last answer was judged: patience missed once for each answer at most. */
function countMiss(draft: Draft, round: RoundRow): void {
  const { state } = draft;
  let last: QuestionRow | undefined;
  for (const main of askedMains(state, round)) {
    if (!last || lastAnswerAt(state, main) > lastAnswerAt(state, last)) last = main;
  }
  if (!last || !pending(state, last)) return;
  const seen = answers(state, last);
  if (last.missed >= seen) return;
  draft.setQuestion(last.id, { missed: seen });
  draft.setInterview({ misses: state.interview.misses + 1 });
}
