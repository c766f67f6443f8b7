import type { Level } from '../../domain/catalogue/vocabulary.ts';
import type { RoundSuggestion } from '../../interviewer/interviewer.ts';
import { isDatabaseAway } from '../../platform/database-errors.ts';
import type { Services } from '../services.ts';

/** The plan for a job role at a level: the catalogue's, refined by the model where one may be used. */
export async function suggestRounds(services: Services, jobRoleId: string, level: Level): Promise<RoundSuggestion[]> {
  const { interviewer } = services;
  if (interviewer.refineSuggestions) {
    const model = await usableModel(services);
    if (model !== null) return interviewer.refineSuggestions(jobRoleId, level, model);
  }
  return interviewer.suggestRounds(jobRoleId, level);
}

/** The catalogue needs no database: it stands where nobody can say what was spent. */
async function usableModel({ modelGate }: Services): Promise<string | null> {
  try {
    return (await modelGate.mayBeUsed()) ? await modelGate.inUse() : null;
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    return null;
  }
}
