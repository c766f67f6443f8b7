import { z } from 'zod';
import { jobRole } from '../../../domain/catalogue/roles.ts';
import type { Level } from '../../../domain/catalogue/vocabulary.ts';
import type { RoundSuggestion } from '../../interviewer.ts';
import { integer, list, oneOf, text } from './reply.ts';
import { BAR } from './rubric.ts';

export const version = 'suggest-rounds@1';

const TASK = `You put the rounds of a practice job interview in the order in which a candidate should take them, and say
for each why it is in the plan.`;

const RULES = `Rules
- Each round of the list once, no other one. Begin with what the others rest on.
- questionCount: how many main questions; near the number given, never above most.
- purpose: one sentence of 40 to 200 characters to the candidate, about this role at this level: what the round shows or
  practises. Plain text and English; no praise, no promise, no numbers, no links, no names of companies.`;

export const schema = (rounds: readonly RoundSuggestion[]) =>
  z.object({
    rounds: list(
      z.object({ kind: oneOf(rounds.map(({ kind }) => kind)), questionCount: integer(), purpose: text(240) }),
      rounds.length,
    ),
  });

/** The system message; nobody wrote anything that would have to be kept apart from it. */
export function system(jobRoleId: string, level: Level, rounds: readonly RoundSuggestion[]): string {
  const role = jobRole(jobRoleId);
  return [
    TASK,
    `Role: ${role ? `${role.title}. ${role.summary}` : jobRoleId}\nLevel: ${BAR[level]}`,
    RULES,
    [
      'Rounds',
      ...rounds.map(({ kind, title, purpose, questionCount, maxQuestionCount, minutes }) =>
        `- ${kind} (${title}, ${minutes} minutes): ${questionCount} questions, most ${maxQuestionCount}. ${purpose}`,
      ),
    ].join('\n'),
  ].join('\n\n');
}

export const REQUEST = 'Put the rounds in order.';
