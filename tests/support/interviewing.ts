import type { Level, RoundKind } from '../../domain/catalogue/vocabulary.ts';
import type { InterviewEvent } from '../../prisma/generated/prisma/client.ts';
import { createInterview } from '../../services/interviews/create-interview.ts';
import { skipQuestion } from '../../services/interviews/skip-question.ts';
import { startRound } from '../../services/interviews/start-round.ts';
import { submitAnswer } from '../../services/interviews/submit-answer.ts';
import { newId } from '../../platform/ids.ts';
import type { Services, Viewer } from '../../services/services.ts';
import { sealedPlace } from '../../store/sealed.ts';

export interface PlannedRound {
  kind: RoundKind;
  questionCount?: number;
  opensAt?: Date;
  dueAt?: Date;
}

/** Creates an interview with rounds of a kind each. */
export async function plan(
  services: Services,
  viewer: Viewer,
  rounds: PlannedRound[],
  more: { level?: Level; jobRoleId?: string; dueAt?: Date } = {},
): Promise<string> {
  const { interviewId } = await createInterview(services, viewer, {
    jobRoleId: more.jobRoleId ?? 'backend',
    level: more.level ?? 'MID',
    rounds: rounds.map(({ kind, questionCount, opensAt, dueAt }) => ({
      kind,
      questionCount: questionCount ?? null,
      opensAt: opensAt ?? null,
      dueAt: dueAt ?? null,
    })),
    dueAt: more.dueAt ?? null,
    idempotencyKey: newId(),
  });
  return interviewId;
}

/** Follows an interview's log until an event fits, and returns it. */
export async function until(
  services: Services,
  interviewId: string,
  fits: (event: InterviewEvent) => boolean,
  afterSequence = 0,
): Promise<InterviewEvent> {
  const ended = new AbortController();
  try {
    for await (const event of services.feed.follow(interviewId, afterSequence, ended.signal)) {
      if (fits(event)) return event;
    }
  } finally {
    ended.abort();
  }
  throw new Error('The event feed ended.');
}

/** The text that a person would read for a question. */
export async function questionText(services: Services, questionId: string): Promise<string> {
  const question = await services.database.prisma.interviewQuestion.findUniqueOrThrow({ where: { id: questionId } });
  const { bankQuestionId, bankQuestionVersion, bankProbe, textSealed } = question;
  if (textSealed !== null) {
    const { prisma } = services.database;
    const { userId } = await prisma.interview.findUniqueOrThrow({ where: { id: question.interviewId } });
    return (await services.sealer.forUser(userId)).open(sealedPlace.questionText(questionId), textSealed);
  }
  if (bankQuestionId === null || bankQuestionVersion === null) return '';
  return services.interviewer.bankText({ questionId: bankQuestionId, version: bankQuestionVersion, probe: bankProbe });
}

/**
 * Plays a candidate who starts each round as it gets ready and answers each question, or skips it for null.
 * @param after sequence of the last event that the candidate has reacted to already
 */
export async function play(
  services: Services,
  viewer: Viewer,
  interviewId: string,
  answer: (question: { id: string; text: string; sequence: number }) => string | null,
  after = 0,
): Promise<void> {
  const ended = new AbortController();
  let asked = 0;
  for await (const event of services.feed.follow(interviewId, after, ended.signal)) {
    if (event.type === 'ROUND_READY') await startRound(services, viewer, { roundId: event.roundId });
    if (event.type === 'QUESTION_ASKED' && event.questionId !== null) {
      asked += 1;
      const id = event.questionId;
      const text = answer({ id, text: await questionText(services, id), sequence: asked });
      const idempotencyKey = `key-${id}`;
      if (text === null) await skipQuestion(services, viewer, { questionId: id, idempotencyKey });
      else await submitAnswer(services, viewer, { questionId: id, text, idempotencyKey });
    }
    if (event.type === 'INTERVIEW_COMPLETED' || event.type === 'INTERVIEW_EXPIRED') ended.abort();
  }
}

/** An answer that a script can judge: about the question, and the same for the same number only. */
export const sayOf = (text: string, number: number): string =>
  `In case ${number}, “${text.split(' ').slice(-5).join(' ')}”: I measure first, because a guess costs a day, ` +
  'and then take the smallest step that can be undone.';
