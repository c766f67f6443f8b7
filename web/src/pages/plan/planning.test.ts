import { expect, test } from 'vitest';
import type { JobRole, Level } from './plan.graphql.ts';
import { firstChoice } from './planning.ts';

const role = (id: string, levels: readonly Level[]): JobRole => ({
  id,
  title: id,
  summary: '',
  levels,
  competencies: [],
});
const roles = [role('backend', ['JUNIOR', 'MID', 'SENIOR']), role('manager', ['SENIOR', 'STAFF'])];
const chosen = (...wishes: Parameters<typeof firstChoice>[1]) => {
  const choice = firstChoice(roles, wishes);
  return choice && [choice.role.id, choice.level];
};

test('without a wish it is the first role at the middle level', () => {
  expect(chosen()).toEqual(['backend', 'MID']);
  expect(chosen({})).toEqual(['backend', 'MID']);
});

test('the address comes before the last interview, each for what it says', () => {
  const last = { roleId: 'manager', level: 'STAFF' };
  expect(chosen(last)).toEqual(['manager', 'STAFF']);
  expect(chosen({ roleId: 'backend', level: 'JUNIOR' }, last)).toEqual(['backend', 'JUNIOR']);
  expect(chosen({ level: 'SENIOR' }, last)).toEqual(['manager', 'SENIOR']);
});

test('a role or level that is not there is passed over', () => {
  const last = { roleId: 'manager', level: 'STAFF' };
  expect(chosen({ roleId: 'astronaut', level: 'CHIEF' }, last)).toEqual(['manager', 'STAFF']);
  expect(chosen({ roleId: 'manager', level: 'JUNIOR' })).toEqual(['manager', 'SENIOR']);
  expect(firstChoice([], [])).toBeNull();
});
