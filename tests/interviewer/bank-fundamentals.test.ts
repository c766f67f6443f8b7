import { expect, test } from 'vitest';
import { BANDS, type Band } from '../../domain/catalogue/vocabulary.ts';
import type { BankQuestion, KeyPoint, Misconception } from '../../interviewer/bank/question.ts';
import { QUESTIONS } from '../../interviewer/bank/bank.ts';
import { mention } from '../../interviewer/rule-based/mention.ts';
import { sentences, stems } from '../../interviewer/rule-based/text.ts';

const questions = QUESTIONS.filter((question) => question.kind === 'FUNDAMENTALS');

/** Roles that see a question of the competency, for the three roles whose fundamentals this bank must carry alone. */
const ROLES: Record<string, string[]> = {
  'data-structures': ['backend', 'frontend', 'data-engineer'],
  algorithms: ['backend', 'frontend', 'data-engineer'],
  'version-control': ['backend', 'frontend', 'data-engineer'],
  'system-design': ['backend', 'frontend', 'data-engineer'],
  javascript: ['backend', 'frontend'],
  typescript: ['backend', 'frontend'],
  'http-web': ['backend', 'frontend'],
  appsec: ['backend', 'frontend'],
  'test-strategy': ['backend', 'frontend'],
  python: ['backend', 'data-engineer'],
  sql: ['backend', 'data-engineer'],
  databases: ['backend', 'data-engineer'],
  'caching-messaging': ['backend', 'data-engineer'],
  'distributed-systems': ['backend', 'data-engineer'],
  'frontend-core': ['frontend'],
  'frontend-framework': ['frontend'],
  'web-performance': ['frontend'],
  accessibility: ['frontend'],
  'data-modelling': ['data-engineer'],
  'data-pipelines': ['data-engineer'],
};

const FILLER =
  'That is a good question and I think it really depends on the situation. In my last project we had something ' +
  'similar and the team discussed it for a while. It is important to keep it simple, to write good code and to make ' +
  'sure that everything works well for the user. I would look at the requirements first, then choose the best ' +
  'solution and test it.';

const credit = (item: KeyPoint | Misconception, text: string): number => mention(item.groups, sentences(text)).credit;

const contains = (text: string, phrase: string): boolean =>
  ` ${stems(text).join(' ')} `.includes(` ${stems(phrase).join(' ')} `);

const essentials = (question: BankQuestion): KeyPoint[] => question.points.filter((point) => point.essential);
const optionals = (question: BankQuestion): KeyPoint[] => question.points.filter((point) => !point.essential);

const probesOf = (question: BankQuestion): string[] => [
  ...question.points.map((point) => point.probe),
  ...question.misconceptions.map((misconception) => misconception.probe),
  ...Object.values(question.probes),
];

test('the ids are unique and name their band', () => {
  expect(new Set(questions.map((question) => question.id)).size).toBe(questions.length);
  for (const question of questions) {
    expect(question.id).toMatch(new RegExp(`^fundamentals-${question.band.toLowerCase()}-[a-z]+(-[a-z]+)*$`));
    expect(question.kind).toBe('FUNDAMENTALS');
    expect(Object.keys(ROLES), question.id).toContain(question.competency);
  }
});

test.each<Band>([...BANDS])('fourteen questions for %s, at least seven for each role', (band) => {
  const ofBand = questions.filter((question) => question.band === band);
  expect(ofBand).toHaveLength(14);
  for (const role of ['backend', 'frontend', 'data-engineer']) {
    const forRole = ofBand.filter((question) => ROLES[question.competency]?.includes(role));
    expect(forRole.length, role).toBeGreaterThanOrEqual(7);
  }
});

test('an answer to one question hardly ever mentions an essential point of another one', () => {
  const answers = questions.map((question) => ({ id: question.id, sentences: sentences(question.modelAnswer) }));
  const confused = questions.flatMap((question) =>
    answers
      .filter((answer) => answer.id !== question.id)
      .filter((answer) => essentials(question).some((point) => mention(point.groups, answer.sentences).credit === 1))
      .map((answer) => `${question.id} by ${answer.id}`),
  );
  const pairs = questions.length * (questions.length - 1);
  expect(confused.length / pairs, confused.join('\n')).toBeLessThan(0.02);
});

for (const question of questions) {
  test(`${question.id}: has the shape of a bank question`, () => {
    expect(question.version).toBeGreaterThanOrEqual(1);
    for (const list of [essentials(question), optionals(question)]) {
      expect(list.length).toBeGreaterThanOrEqual(2);
      expect(list.length).toBeLessThanOrEqual(4);
    }
    expect(essentials(question).filter((point) => point.criterion === 'correctness').length).toBeGreaterThanOrEqual(2);
    expect(optionals(question).some((point) => point.criterion === 'depth')).toBe(true);
    expect(question.points.some((point) => point.criterion === 'trade-offs')).toBe(true);
    expect(question.misconceptions.length).toBeGreaterThanOrEqual(1);
    expect(question.misconceptions.length).toBeLessThanOrEqual(3);
    const items = [...question.points, ...question.misconceptions];
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
    for (const item of items) {
      expect(item.id).toMatch(/^[a-z]+(-[a-z]+)*$/u);
      expect(item.groups.length).toBeGreaterThanOrEqual(1);
      expect(item.groups.length).toBeLessThanOrEqual(3);
      for (const group of item.groups) {
        expect(group.length, item.id).toBeGreaterThanOrEqual(2);
        expect(group.length, item.id).toBeLessThanOrEqual(8);
        const distinct = new Set(group.map((phrase) => stems(phrase).join(' ')));
        expect(distinct.size, `${item.id}: ${group.join(', ')}`).toBe(group.length);
        expect(distinct.has(''), item.id).toBe(false);
      }
    }
    for (const point of question.points) expect(['correctness', 'depth', 'trade-offs']).toContain(point.criterion);
    const words = question.modelAnswer.split(/\s+/u).length;
    expect(words).toBeGreaterThanOrEqual(90);
    expect(words).toBeLessThanOrEqual(160);
  });

  test(`${question.id}: the model answer mentions every point and no misconception`, () => {
    for (const point of question.points) expect(credit(point, question.modelAnswer), point.id).toBe(1);
    for (const misconception of question.misconceptions) {
      for (const text of [question.modelAnswer, question.text, question.anchors[3], question.anchors[4]]) {
        expect(credit(misconception, text), misconception.id).toBeLessThan(1);
      }
    }
  });

  test(`${question.id}: the anchors stand where the points put them`, () => {
    for (const point of essentials(question)) expect(credit(point, question.anchors[3]), point.id).toBe(1);
    expect(essentials(question).some((point) => credit(point, question.anchors[2]) < 1)).toBe(true);
    expect(optionals(question).some((point) => credit(point, question.anchors[4]) === 1)).toBe(true);
  });

  test(`${question.id}: neither the question nor filler nor a probe gives a point away`, () => {
    for (const point of question.points) {
      expect(credit(point, question.text), point.id).toBeLessThan(1);
      expect(credit(point, FILLER), point.id).toBeLessThan(1);
      for (const probe of probesOf(question)) expect(credit(point, probe), `${point.id}: ${probe}`).toBeLessThan(1);
      const leaked = point.groups.flat().filter((phrase) => stems(phrase).length > 1 && contains(point.probe, phrase));
      expect(leaked, point.id).toEqual([]);
    }
  });
}
