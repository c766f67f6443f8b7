import { expect, test } from 'vitest';
import { COMPETENCIES, JOB_FAMILIES, competency } from '../../domain/catalogue/competencies.ts';
import { JOB_ROLES, competenciesOf, jobRole } from '../../domain/catalogue/roles.ts';
import { ROUND_KIND_DETAILS, planOf, roundDetails } from '../../domain/catalogue/rounds.ts';
import { LEVELS, ROUND_KINDS } from '../../domain/catalogue/vocabulary.ts';

/** Minutes / main questions / probes per question / weight; the columns are the kinds in their order. */
const EXPECTED_PLAN = `
  INTERN  15/4/1/0  25/5/1/.35  30/1/3/.45  -           -           20/3/2/.20  -
  JUNIOR  20/5/1/0  30/6/2/.25  40/1/3/.35  -           30/3/2/.20  30/3/2/.20  -
  MID     20/5/1/0  30/5/2/.15  45/2/3/.25  40/1/5/.20  40/3/2/.20  35/4/2/.20  -
  SENIOR  20/5/1/0  20/3/2/.08  45/1/3/.17  50/1/6/.30  45/3/3/.20  45/5/3/.20  30/3/2/.05
  STAFF   20/5/1/0  -           40/1/3/.10  60/1/7/.35  45/2/3/.15  45/5/3/.30  40/4/2/.10
`;

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

test('the catalogue holds 54 competencies with unique kebab-case ids', () => {
  expect(COMPETENCIES).toHaveLength(54);
  expect(new Set(COMPETENCIES.map(({ id }) => id)).size).toBe(54);
  for (const { id, title, roles } of COMPETENCIES) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(title.trim()).not.toBe('');
    expect(roles.length, id).toBeGreaterThan(0);
    expect(new Set(roles).size, id).toBe(roles.length);
  }
});

test('every prerequisite is a competency, and none leads back to itself', () => {
  const settled = new Set<string>();
  const visit = (id: string, path: string[]) => {
    expect(path, `circle: ${[...path, id].join(' > ')}`).not.toContain(id);
    const found = competency(id);
    expect(found, `unknown prerequisite ${id} of ${path.at(-1)}`).toBeDefined();
    if (!settled.has(id)) found?.prerequisites.forEach((prerequisite) => visit(prerequisite, [...path, id]));
    settled.add(id);
  };
  COMPETENCIES.forEach(({ id }) => visit(id, []));
  expect(settled.size).toBe(COMPETENCIES.length);
});

test('job roles are unique, families of the competencies, and offered at every level', () => {
  expect(JOB_ROLES.map(({ id }) => id)).toEqual(['backend', 'frontend', 'data-engineer']);
  for (const role of JOB_ROLES) {
    expect(JOB_FAMILIES).toContain(role.id);
    expect(role.levels).toEqual(LEVELS);
    expect(jobRole(role.id)).toBe(role);
  }
});

test('the competencies of a role are those that name it', () => {
  const idsOf = (roleId: string) => competenciesOf(roleId).map(({ id }) => id);
  expect(idsOf('backend')).toEqual(expect.arrayContaining(['databases', 'api-design', 'behavioural']));
  expect(idsOf('frontend')).toEqual(expect.arrayContaining(['accessibility', 'behavioural']));
  expect(idsOf('frontend')).not.toContain('databases');
  expect(idsOf('data-engineer')).toEqual(expect.arrayContaining(['data-pipelines', 'data-modelling', 'behavioural']));
  expect(idsOf('data-engineer')).not.toContain('accessibility');
});

test('what the catalogue does not hold is not found', () => {
  expect(competency('juggling')).toBeUndefined();
  expect(jobRole('juggler')).toBeUndefined();
  expect(jobRole('constructor')).toBeUndefined();
  expect(competenciesOf('juggler')).toEqual([]);
  expect(planOf('juggler', 'MID')).toEqual([]);
  // A family without an interview of its own.
  expect(planOf('mobile', 'MID')).toEqual([]);
});

test.each(JOB_ROLES.map(({ id }) => id))('the plans of %s are the expected ones', (roleId) => {
  for (const line of EXPECTED_PLAN.trim().split('\n')) {
    const [levelName, ...cells] = line.trim().split(/\s+/);
    const level = LEVELS.find((candidate) => candidate === levelName) ?? expect.fail(`unknown level ${levelName}`);
    const expected = cells.flatMap((cell, index) => {
      if (cell === '-') return [];
      const [minutes, questionCount, maxProbes, weight] = cell.split('/').map(Number);
      return [{ kind: ROUND_KINDS[index], minutes, questionCount, maxProbes, weight }];
    });
    expect(planOf(roleId, level), level).toEqual(expected);
  }
});

test('weights of a plan are shares of one whole', () => {
  for (const role of JOB_ROLES) {
    for (const level of LEVELS) {
      const weights = planOf(role.id, level).map(({ weight }) => weight);
      weights.forEach((weight) => expect(weight >= 0 && weight <= 1).toBe(true));
      expect(sum(weights), `${role.id} ${level}`).toBeCloseTo(1);
    }
  }
});

test('the criteria of every kind of round are unique and their weights shares of one whole', () => {
  for (const kind of ROUND_KINDS) {
    const { criteria } = ROUND_KIND_DETAILS[kind];
    expect(new Set(criteria.map(({ criterion }) => criterion)).size, kind).toBe(criteria.length);
    criteria.forEach(({ weight }) => expect(weight > 0 && weight < 1).toBe(true));
    expect(sum(criteria.map(({ weight }) => weight)), kind).toBeCloseTo(1);
  }
});

test('a role puts a round in its own words and leaves the rubric alone', () => {
  expect(roundDetails('frontend', 'SYSTEM_DESIGN').title).toBe('Client architecture');
  expect(roundDetails('backend', 'SYSTEM_DESIGN')).toEqual(ROUND_KIND_DETAILS.SYSTEM_DESIGN);
  for (const { id } of JOB_ROLES) {
    for (const kind of ROUND_KINDS) {
      expect(roundDetails(id, kind).criteria).toBe(ROUND_KIND_DETAILS[kind].criteria);
      expect(roundDetails(id, kind).purpose).toMatch(/^[A-Z].*\.$/);
    }
  }
});
