import type { Services, Viewer } from '../services.ts';
import { command, existing } from './command.ts';

/**
 * Starts a round that is ready. It never waits for questions: the first is asked as soon as it is there.
 * @throws NotFoundError, ConflictError, UnavailableError
 */
export async function startRound(
  services: Services,
  viewer: Viewer,
  input: { roundId: string | null },
): Promise<{ roundId: string }> {
  const roundId = existing(input.roundId);
  await command(services, viewer, { by: 'round', id: roundId }, { command: { type: 'startRound', roundId } });
  return { roundId };
}
