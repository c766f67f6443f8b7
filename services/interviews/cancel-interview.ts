import type { Services, Viewer } from '../services.ts';
import { command, existing } from './command.ts';

/**
 * Cancels an interview that is not over. What was answered stays readable.
 * @throws NotFoundError, ConflictError, UnavailableError
 */
export async function cancelInterview(
  services: Services,
  viewer: Viewer,
  input: { interviewId: string | null },
): Promise<{ interviewId: string }> {
  const interviewId = existing(input.interviewId);
  await command(services, viewer, { by: 'interview', id: interviewId }, { command: { type: 'cancelInterview' } });
  return { interviewId };
}
