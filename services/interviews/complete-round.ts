import type { Services, Viewer } from '../services.ts';
import { command, existing } from './command.ts';

/**
 * Closes a round early: what is open counts as skipped.
 * @throws NotFoundError, ConflictError, UnavailableError
 */
export async function completeRound(
  services: Services,
  viewer: Viewer,
  input: { roundId: string | null },
): Promise<{ roundId: string }> {
  const roundId = existing(input.roundId);
  await command(services, viewer, { by: 'round', id: roundId }, { command: { type: 'completeRound', roundId } });
  return { roundId };
}
