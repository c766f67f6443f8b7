import type { Services, Viewer } from '../services.ts';
import { command, existing } from './command.ts';

/**
 * Has every thread judged again that could not be scored.
 * @throws NotFoundError, ConflictError where everything is scored, UnavailableError
 */
export async function requestRescore(
  services: Services,
  viewer: Viewer,
  input: { interviewId: string | null },
): Promise<{ interviewId: string }> {
  const interviewId = existing(input.interviewId);
  await command(services, viewer, { by: 'interview', id: interviewId }, { command: { type: 'requestRescore' } });
  return { interviewId };
}
