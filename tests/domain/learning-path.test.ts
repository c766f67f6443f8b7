import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMPETENCIES, competency } from '../../domain/catalogue/competencies.ts';
import { LEVELS } from '../../domain/catalogue/vocabulary.ts';
import { buildLearningPath, type ThreadResult } from '../../domain/learning-path.ts';
import { RESOURCES, resource } from '../../interviewer/bank/resources.ts';

const thread = (id: string, score: number | null, changes: Partial<ThreadResult> = {}): ThreadResult => ({
  competency: id, score, weight: 0.2, skipped: false, strengths: [], improvements: [], quote: null, ...changes,
});
const build = (threads: ThreadResult[]) =>
  buildLearningPath({ jobRoleId: 'backend', level: 'MID', threads }, RESOURCES);

test('the largest gaps come first, but nothing before what it rests on', () => {
  const path = build([
    thread('system-design', 10, { weight: 0.3 }),
    thread('sql', 40),
    thread('databases', 30),
    thread('http-web', 80, { strengths: ['Your answer names the status code. It tells why.'] }),
  ]);
  expect(path.roadmap.map(({ id }) => id)).toEqual(['sql', 'databases', 'system-design']);
  expect(path.strengths).toEqual(['HTTP and the web platform: Your answer names the status code. It tells why.']);
  const databases = 'Database internals and transactions';
  expect(path.weaknesses).toEqual([
    `SQL: You reached 40 of 100, and 75 is the goal. Take it up first: you need it for ${databases}.`,
    `${databases}: You reached 30 of 100. Take it up next: you need it for System design.`,
    'System design: You reached 10 of 100. Most is to be gained here.',
  ]);
  expect(path.fallback).toBe(false);
  for (const id of path.resourceIds) expect(resource(id)).toBeDefined();
});

test('an item says what was said, what is missing and when to come back', () => {
  const missing = 'An answer at the bar also names the missing rows. They matter.';
  const [item] = build([
    thread('http-web', 30, {
      quote: 'I would join them',
      improvements: [missing],
    }),
  ]).roadmap;
  expect(item?.why).toBe(`You said: “I would join them” ${missing}`);
  expect(item?.steps.join(' ')).toMatch(/Read “.+”/);
  expect(item?.steps.join(' ')).toContain('days 7, 21 and 50');
  expect(item?.weeks).toBeGreaterThanOrEqual(1);
});

test('an item quotes what its own advice is about, and nothing twice', () => {
  const other = thread('http-web', 60, { quote: 'of another answer', improvements: ['Another.'] });
  const own = thread('http-web', 30, { quote: 'of the first', improvements: ['“Words” come close; say more.'] });
  expect(build([other, own]).roadmap[0]?.why).toBe('“Words” come close; say more.');
  expect(build([other, thread('http-web', 30)]).roadmap[0]?.why).toBe('You said: “of another answer” Another.');
  expect(build([thread('http-web', 30)]).roadmap[0]?.why).toBe(
    'On HTTP and the web platform you reached 30 of 100, and 75 is the goal.',
  );
});

test('what is to be worked on stands in the order of the roadmap', () => {
  const ids = fc.shuffledSubarray(COMPETENCIES.map(({ id }) => id), { minLength: 1 });
  fc.assert(
    fc.property(ids, fc.integer({ min: 0, max: 74 }), (chosen, score) => {
      const path = build(chosen.map((id, at) => thread(id, (score + 7 * at) % 75)));
      const itemOf = (line: string) => path.roadmap.findIndex(({ title }) => line.startsWith(`${title}: `));
      const places = path.weaknesses.map(itemOf);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places).not.toContain(-1);
    }),
  );
});

test('what was skipped is a gap and not a guess', () => {
  const [item] = build([thread('sql', null, { skipped: true })]).roadmap;
  expect(item?.why).toBe('Questions on SQL were skipped, so nothing was shown yet.');
});

test('where nothing was scored the path says: measure again', () => {
  for (const threads of [[], [thread('sql', null), thread('node', null)]]) {
    const path = build(threads);
    expect(path.roadmap.map(({ id }) => id)).toEqual(['measure-again']);
    expect(path).toMatchObject({ strengths: [], resourceIds: [] });
  }
});

test('where nothing is missing the path goes one level up', () => {
  expect(build([thread('sql', 75), thread('node', 90)]).roadmap.map(({ id }) => id)).toEqual(['raise-the-bar']);
});

test('any interview gives a path of at most four gaps in order, with resources of the bank', () => {
  const result = fc.record({
    competency: fc.constantFrom(...COMPETENCIES.map(({ id }) => id)),
    score: fc.option(fc.integer({ min: 0, max: 100 })),
    weight: fc.constantFrom(0, 0.05, 0.2, 0.35),
    skipped: fc.boolean(),
    strengths: fc.array(fc.constant('Your answer names a point. It matters.'), { maxLength: 2 }),
    improvements: fc.array(fc.constant('An answer at the bar also names a point. It matters.'), { maxLength: 2 }),
    quote: fc.option(fc.constant('a quote')),
  });
  fc.assert(
    fc.property(fc.array(result, { maxLength: 12 }), fc.constantFrom(...LEVELS), (threads, level) => {
      const path = buildLearningPath({ jobRoleId: 'backend', level, threads }, RESOURCES, true);
      expect(path.fallback).toBe(true);
      expect(path.roadmap.length).toBeGreaterThanOrEqual(1);
      expect(path.roadmap.length).toBeLessThanOrEqual(4);
      const ids = path.roadmap.map(({ id }) => id);
      ids.forEach((id, at) => {
        for (const later of ids.slice(at + 1)) expect(competency(id)?.prerequisites ?? []).not.toContain(later);
      });
      for (const id of path.resourceIds) expect(ids).toContain(resource(id)?.competency);
      expect(new Set(path.resourceIds).size).toBe(path.resourceIds.length);
      for (const item of path.roadmap) {
        expect(item.steps.length).toBeGreaterThanOrEqual(3);
        expect(item.steps.join(' ')).not.toMatch(/https?:/);
      }
    }),
  );
});
