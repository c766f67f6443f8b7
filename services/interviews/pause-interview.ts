import type { Services, Viewer } from '../services.ts';
import { command, existing } from './command.ts';

/**
 * Pauses a running interview. Its due dates move by the length of the pause when it is resumed.
 * @throws NotFoundError, ConflictError, UnavailableError
 */
export async function pauseInterview(
  services: Services,
  viewer: Viewer,
  input: { interviewId: string | null },
): Promise<{ interviewId: string }> {
  const interviewId = existing(input.interviewId);
  await command(services, viewer, { by: 'interview', id: interviewId }, { command: { type: 'pauseInterview' } });
  return { interviewId };
}
