import { refuseAnswer } from '../../domain/answer-gate.ts';
import { type FieldError, NotFoundError, ValidationError } from '../../domain/errors.ts';
import { newId } from '../../platform/ids.ts';
import type { Answer } from '../../prisma/generated/prisma/client.ts';
import { sealedPlace } from '../../store/sealed.ts';
import type { Services, Viewer } from '../services.ts';
import { command, existing } from './command.ts';
import { keyProblem, requestKey, sameInput } from './idempotency.ts';

const REFUSED = {
  BLANK: 'Write an answer, or skip the question.',
  TOO_LONG: 'An answer has at most 10,000 characters.',
  NUL: 'An answer cannot hold the NUL character.',
} as const;

export interface SubmitAnswer {
  questionId: string | null;
  text: string;
  idempotencyKey: string;
}

/**
 * Accepts an answer: once this returns it is stored together with its event, in one statement.
 * @throws ValidationError, NotFoundError, ConflictError, RateLimitedError, UnavailableError
 */
export async function submitAnswer(
  services: Services,
  viewer: Viewer,
  { questionId: id, text, idempotencyKey }: SubmitAnswer,
): Promise<{ answer: Answer; questionId: string; interviewId: string }> {
  const refused = refuseAnswer(text);
  const problems: FieldError[] = refused ? [{ path: 'text', message: REFUSED[refused] }] : [];
  problems.push(...keyProblem(idempotencyKey));
  if (problems.length > 0) throw new ValidationError(problems);
  await services.limits.submitAnswer(viewer.userId);

  const questionId = existing(id);
  const key = requestKey(services, viewer, 'submitAnswer', idempotencyKey, { questionId, text });
  const person = await services.sealer.forUser(viewer.userId);
  const answerId = newId();
  const textSealed = person.seal(sealedPlace.answerText(answerId), text);
  const result = await command(services, viewer, { by: 'question', id: questionId }, {
    command: { type: 'submitAnswer', questionId },
    key: { kind: 'answer', value: key.value },
    words: () => ({ answer: { id: answerId, textSealed, idempotencyKey: key.value, inputHash: key.inputHash } }),
  });
  if (result.outcome === 'seen') {
    sameInput(key, result.seen);
    const answer = await services.database.prisma.answer.findUnique({ where: { questionId: result.seen.questionId } });
    if (!answer) throw new NotFoundError('There is no such question.');
    return { answer, questionId: answer.questionId, interviewId: answer.interviewId };
  }
  const { interviewId } = result.snapshot;
  const answer: Answer = {
    id: answerId,
    interviewId,
    questionId,
    textSealed,
    acceptedAt: new Date(result.now),
    idempotencyKey: key.value,
    inputHash: key.inputHash,
  };
  return { answer, questionId, interviewId };
}
