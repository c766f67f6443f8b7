import type { Services, Viewer } from '../services.ts';
import { command, existing } from './command.ts';

/**
 * Resumes a paused interview and moves its open due dates by the length of the pause.
 * @throws NotFoundError, ConflictError, UnavailableError
 */
export async function resumeInterview(
  services: Services,
  viewer: Viewer,
  input: { interviewId: string | null },
): Promise<{ interviewId: string }> {
  const interviewId = existing(input.interviewId);
  await command(services, viewer, { by: 'interview', id: interviewId }, { command: { type: 'resumeInterview', by: 'PERSON' } });
  return { interviewId };
}
