import type { Command } from '../commands.ts';
import type { Decision } from '../decision.ts';
import { late, mainOf, questionOf, roundOf } from '../derived.ts';
import { Draft } from '../draft.ts';
import type { InterviewState, QuestionRow } from '../states.ts';
import { refused, refusedIn, STANDS } from './refusing.ts';

/** A question that nobody was asked is not there, whoever knows its id. */
function shown(state: InterviewState, id: string): QuestionRow | undefined {
  const question = questionOf(state, id);
  return question?.state === 'PREPARED' ? undefined : question;
}

/** Why the question takes neither an answer nor a skip, if so. */
function closedTo(state: InterviewState, question: QuestionRow, now: number): Decision | null {
  const { status } = state.interview;
  if (status !== 'IN_PROGRESS') return refusedIn(status);
  if (question.state !== 'ASKED') return refused('QUESTION_NOT_OPEN');
  const round = roundOf(state, question.roundId);
  return !round || late(round, now) ? refused('LATE') : null;
}

export function submitAnswer(
  state: InterviewState,
  { questionId }: Extract<Command, { type: 'submitAnswer' }>,
  now: number,
): Decision {
  const question = shown(state, questionId);
  if (!question) return refused('NOT_FOUND');
  const refusal = closedTo(state, question, now);
  if (refusal) return refusal;

  const draft = new Draft(state, now);
  draft.setQuestion(questionId, { state: 'ANSWERED', answeredAt: now });
  draft.setQuestion(mainOf(state, question).id, { scoreBy: now + state.interview.policy.scoringWindow });
  draft.emit('ANSWER_ACCEPTED', `answer:${questionId}`, { questionId, roundId: question.roundId });
  return draft.change();
}

export function skipQuestion(
  state: InterviewState,
  { questionId }: Extract<Command, { type: 'skipQuestion' }>,
  now: number,
): Decision {
  const question = shown(state, questionId);
  if (!question) return refused('NOT_FOUND');
  if (question.state === 'SKIPPED') return STANDS;
  const refusal = closedTo(state, question, now);
  if (refusal) return refusal;

  const draft = new Draft(state, now);
  draft.skip(question);
  draft.closeThread(mainOf(state, question).id);
  return draft.change();
}
