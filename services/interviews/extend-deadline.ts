import { ValidationError } from '../../domain/errors.ts';
import type { Services, Viewer } from '../services.ts';
import { command, existing } from './command.ts';
import { isTooLate } from './plan.ts';
import { fieldMessage } from './refusals.ts';

/**
 * Moves the due date of an interview to a later time, and with it the rounds that shared the old one.
 * @throws ForbiddenError where a partner set the due date, ValidationError, NotFoundError, ConflictError,
 *   UnavailableError
 */
export async function extendDeadline(
  services: Services,
  viewer: Viewer,
  input: { interviewId: string | null; until: Date },
): Promise<{ interviewId: string }> {
  const until = input.until.getTime();
  if (isTooLate(input.until)) throw new ValidationError([{ path: 'until', message: fieldMessage('until') }]);
  const interviewId = existing(input.interviewId);
  await command(services, viewer, { by: 'interview', id: interviewId }, {
    command: { type: 'extendDeadline', by: 'CANDIDATE', until },
  });
  return { interviewId };
}
