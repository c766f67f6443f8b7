import { planOf, roundDetails } from '../../domain/catalogue/rounds.ts';
import { bandOf, type Level } from '../../domain/catalogue/vocabulary.ts';
import { questionsFor } from '../bank/bank.ts';
import type { RoundSuggestion } from '../interviewer.ts';

/** The contract's limit on questions of one round. */
const MOST_QUESTIONS = 12;

/** The plan of a role at a level without the rounds that the bank cannot serve in full; empty for an unknown role. */
export function suggestRounds(jobRoleId: string, level: Level): RoundSuggestion[] {
  return planOf(jobRoleId, level).flatMap((round) => {
    const available = questionsFor(jobRoleId, round.kind, bandOf(level)).length;
    if (available < round.questionCount) return [];
    const { title, purpose } = roundDetails(jobRoleId, round.kind);
    return [{ ...round, title, purpose, maxQuestionCount: Math.min(MOST_QUESTIONS, available) }];
  });
}
