import type { Services, Viewer } from '../services.ts';
import { command, existing } from './command.ts';
import { requestKey, sameInput } from './idempotency.ts';

/**
 * Skips the open question.
 * @throws ValidationError, NotFoundError, ConflictError, UnavailableError
 */
export async function skipQuestion(
  services: Services,
  viewer: Viewer,
  { questionId: id, idempotencyKey }: { questionId: string | null; idempotencyKey: string },
): Promise<{ questionId: string }> {
  const key = requestKey(services, viewer, 'skipQuestion', idempotencyKey, { questionId: id });
  const questionId = existing(id);
  const result = await command(services, viewer, { by: 'question', id: questionId }, {
    command: { type: 'skipQuestion', questionId },
    key: { kind: 'skip', value: key.value },
    words: () => ({ skip: { key: key.value, inputHash: key.inputHash } }),
  });
  if (result.outcome === 'seen') {
    sameInput(key, result.seen);
    return { questionId: result.seen.questionId };
  }
  return { questionId };
}
