import { expect, test } from 'vitest';
import { planOf } from '../../domain/catalogue/rounds.ts';
import { JOB_ROLES } from '../../domain/catalogue/roles.ts';
import { bandOf, type RoundKind } from '../../domain/catalogue/vocabulary.ts';
import { questionsFor } from '../../interviewer/bank/bank.ts';
import { createRuleBasedInterviewer } from '../../interviewer/rule-based/interviewer.ts';

/** Kinds that the bank has no questions for yet; they are left out of every suggestion. */
const WITHOUT_QUESTIONS: ReadonlySet<RoundKind> = new Set(['CODING', 'ROLE_SPECIFIC', 'HIRING_MANAGER']);
const interviewer = createRuleBasedInterviewer();

const cases = JOB_ROLES.flatMap((role) =>
  role.levels.flatMap((level) => planOf(role.id, level).map((round) => [role.id, level, round.kind, round] as const)),
).filter(([, , kind]) => !WITHOUT_QUESTIONS.has(kind));

test.each(cases)('%s %s has at least six questions for %s', (roleId, level, kind, round) => {
  const available = questionsFor(roleId, kind, bandOf(level));
  expect(available.length).toBeGreaterThanOrEqual(6);
  const suggestion = interviewer.suggestRounds(roleId, level).find((one) => one.kind === kind);
  expect(suggestion).toMatchObject({ ...round });
  expect(suggestion?.maxQuestionCount).toBe(Math.min(12, available.length));
});

test('rounds without questions are not suggested, and an unknown role has none', () => {
  for (const role of JOB_ROLES) {
    for (const level of role.levels) {
      const kinds = interviewer.suggestRounds(role.id, level).map(({ kind }) => kind);
      expect(kinds.length).toBeGreaterThanOrEqual(3);
      expect(kinds.filter((kind) => WITHOUT_QUESTIONS.has(kind))).toEqual([]);
    }
  }
  expect(interviewer.suggestRounds('astronaut', 'MID')).toEqual([]);
});
