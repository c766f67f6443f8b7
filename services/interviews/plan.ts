import type { RoundKind } from '../../domain/catalogue/vocabulary.ts';
import { type FieldError, ValidationError } from '../../domain/errors.ts';
import type { CreateInterview as CreateCommand } from '../../domain/interview/commands.ts';
import { weightsOf } from '../../domain/scoring.ts';
import type { RoundSuggestion } from '../../interviewer/interviewer.ts';
import { newId } from '../../platform/ids.ts';

const MOST_ROUNDS = 12;
const MOST_QUESTIONS = 12;
const LEAST_MINUTES = 5;
/** Due dates beyond are mistakes, and dates that a database cannot hold among them. */
export const LATEST_DATE = Date.UTC(2100, 0, 1);

export const isTooLate = (date: Date | null): boolean => date !== null && !(date.getTime() < LATEST_DATE);

export interface RoundPlan {
  kind: RoundKind;
  questionCount: number | null;
  opensAt: Date | null;
  dueAt: Date | null;
}

/** What is wrong with a plan whatever the role: numbers out of range, times that are none. */
export function planProblems(rounds: RoundPlan[]): FieldError[] {
  if (rounds.length < 1 || rounds.length > MOST_ROUNDS) {
    return [{ path: 'rounds', message: `An interview has 1 to ${MOST_ROUNDS} rounds.` }];
  }
  return rounds.flatMap(({ questionCount, opensAt, dueAt }, index) => {
    const problems: FieldError[] = [];
    const refuse = (field: string, message: string) => problems.push({ path: `rounds.${index}.${field}`, message });
    if (questionCount !== null && (questionCount < 1 || questionCount > MOST_QUESTIONS)) {
      refuse('questionCount', `A round has 1 to ${MOST_QUESTIONS} questions.`);
    }
    if (isTooLate(opensAt)) refuse('opensAt', 'Choose a date before 2100.');
    if (isTooLate(dueAt)) refuse('dueAt', 'Choose a date before 2100.');
    return problems;
  });
}

/**
 * The plan as it is decided on: what the person chose, and the suggestion for the rest. Minutes follow the number of
 * questions, weights are shares of the plan.
 * @throws ValidationError for a kind that cannot be served, or more questions of a kind than there are
 */
export function plannedRounds(rounds: RoundPlan[], suggestions: RoundSuggestion[]): CreateCommand['rounds'] {
  const problems: FieldError[] = [];
  const taken = new Map<RoundKind, number>();
  const planned = rounds.flatMap((round, index) => {
    const suggestion = suggestions.find((one) => one.kind === round.kind);
    if (!suggestion) {
      problems.push({ path: `rounds.${index}.kind`, message: 'This kind of round is not offered for the role and level.' });
      return [];
    }
    const questionCount = round.questionCount ?? suggestion.questionCount;
    const all = (taken.get(round.kind) ?? 0) + questionCount;
    taken.set(round.kind, all);
    if (all > suggestion.maxQuestionCount) {
      const message = `There are ${suggestion.maxQuestionCount} questions of this kind for the role and level.`;
      problems.push({ path: `rounds.${index}.questionCount`, message });
    }
    const share = questionCount / suggestion.questionCount;
    return [
      {
        id: newId(),
        questionCount,
        minutes: Math.max(LEAST_MINUTES, Math.round(suggestion.minutes * share)),
        maxProbes: suggestion.maxProbes,
        weight: suggestion.weight,
        opensAt: round.opensAt?.getTime() ?? null,
        dueAt: round.dueAt?.getTime() ?? null,
      },
    ];
  });
  if (problems.length > 0) throw new ValidationError(problems);
  const shares = weightsOf(planned.map((round) => round.weight));
  return planned.map((round, index) => ({ ...round, weight: shares[index] ?? 0 }));
}
