import { expect, test } from 'vitest';
import { JOB_ROLES, competenciesOf } from '../../domain/catalogue/roles.ts';
import { QUESTIONS, questionsFor } from '../../interviewer/bank/bank.ts';
import type { BankQuestion } from '../../interviewer/bank/question.ts';
import { hear } from '../../interviewer/rule-based/hearing.ts';
import { mention } from '../../interviewer/rule-based/mention.ts';
import { sentences, stems } from '../../interviewer/rule-based/text.ts';

const DESIGN = QUESTIONS.filter(({ kind }) => kind === 'SYSTEM_DESIGN');
const RECRUITER = QUESTIONS.filter(({ kind }) => kind === 'RECRUITER_SCREEN');
const named = (questions: BankQuestion[]) => questions.map((question) => [question.id, question] as const);
const designs = named(DESIGN);
const screens = named(RECRUITER);
const each = [...designs, ...screens];

const credit = (groups: string[][], text: string): number => mention(groups, sentences(text)).credit;
const holds = (words: string[], part: string[]): boolean =>
  words.some((_, at) => part.every((word, offset) => words[at + offset] === word));
const criteriaOf = ({ points }: BankQuestion, essential: boolean): string[] =>
  points.filter((point) => point.essential === essential).map((point) => point.criterion);

test('a band has ten design questions or eight recruiter questions, with ids that say so', () => {
  for (const band of ['MID', 'SENIOR'] as const) {
    const own = DESIGN.filter((question) => question.band === band);
    expect(own, band).toHaveLength(10);
    own.forEach(({ id }) => expect(id).toMatch(new RegExp(`^system-design-${band.toLowerCase()}-[a-z-]+$`)));
  }
  expect(DESIGN.filter(({ band }) => band === 'ENTRY')).toEqual([]);
  for (const band of ['ENTRY', 'MID', 'SENIOR'] as const) {
    const own = RECRUITER.filter((question) => question.band === band);
    expect(own, band).toHaveLength(8);
    own.forEach(({ id }) => expect(id).toMatch(new RegExp(`^recruiter-${band.toLowerCase()}-[a-z-]+$`)));
  }
  expect(new Set(each.map(([id]) => id)).size).toBe(44);
});

test.each(['backend', 'frontend', 'data-engineer'])('%s has seven designs or more in a band', (role) => {
  for (const band of ['MID', 'SENIOR'] as const) {
    expect(questionsFor(role, 'SYSTEM_DESIGN', band).length, band).toBeGreaterThanOrEqual(7);
  }
});

test('all job roles can be asked every recruiter question', () => {
  for (const role of JOB_ROLES) {
    const known = competenciesOf(role.id).map(({ id }) => id);
    for (const { id, competency } of RECRUITER) expect(known, `${role.id} ${id}`).toContain(competency);
  }
});

test.each(designs)('%s asks for a whole design', (_, question) => {
  const essential = criteriaOf(question, true);
  expect([3, 4]).toContain(essential.length);
  expect(essential.filter((criterion) => criterion === 'requirements')).toHaveLength(1);
  expect([1, 2]).toContain(essential.filter((criterion) => criterion === 'structure').length);
  expect(essential.filter((criterion) => criterion === 'depth')).toHaveLength(1);
  const optional = criteriaOf(question, false);
  expect(optional.length >= 2 && optional.length <= 4, `${optional.length} optional`).toBe(true);
  expect(optional).toEqual(expect.arrayContaining(['trade-offs', 'depth']));
});

test.each(screens)('%s asks for motive and role', (_, question) => {
  expect(criteriaOf(question, true).sort()).toEqual(['motivation-fit', 'role-understanding']);
  expect([2, 3]).toContain(criteriaOf(question, false).length);
});

test.each(each)('%s has phrase groups without repetition', (_, { points, misconceptions }) => {
  expect(new Set([...points, ...misconceptions].map(({ id }) => id)).size).toBe(points.length + misconceptions.length);
  expect(misconceptions.length >= 1 && misconceptions.length <= 3).toBe(true);
  for (const { id, groups } of [...points, ...misconceptions]) {
    expect(groups.length >= 1 && groups.length <= 3, id).toBe(true);
    for (const phrases of groups) {
      expect(phrases.length >= 2 && phrases.length <= 10, `${id}: ${phrases.join(', ')}`).toBe(true);
      for (const phrase of phrases) {
        expect(stems(phrase).length, `${id}: ${phrase}`).toBeGreaterThan(0);
        const within = phrases.filter((other) => other !== phrase && holds(stems(other), stems(phrase)));
        expect(within, `${id}: ${phrase}`).toEqual([]);
      }
    }
  }
  for (const { id, groups } of points) {
    expect(groups.length, id).toBeGreaterThanOrEqual(2);
    groups.forEach((phrases, index) => {
      const others = groups.filter((_group, other) => other !== index).flat();
      for (const phrase of phrases) {
        // A phrase inside one of another group would let one mention count for both.
        expect(others.filter((other) => holds(stems(other), stems(phrase))), `${id}: ${phrase}`).toEqual([]);
      }
    });
  }
});

test.each(each)('the model answer of %s mentions every point and no misconception', (_, question) => {
  for (const { id, groups } of question.points) expect(credit(groups, question.modelAnswer), id).toBe(1);
  for (const { id, groups } of question.misconceptions) {
    for (const answer of [question.modelAnswer, ...Object.values(question.anchors)]) {
      expect(credit(groups, answer), id).toBeLessThan(1);
    }
  }
  const words = question.modelAnswer.split(' ').length;
  expect(words >= 90 && words <= 170, `${words} words`).toBe(true);
  expect(JSON.stringify(question)).toMatch(/^[\x20-\x7e]+$/);
});

test.each(each)('of %s the exemplar for level 3 mentions every essential point, that for 2 does not', (_, one) => {
  const essential = one.points.filter((point) => point.essential);
  for (const { id, groups } of essential) expect(credit(groups, one.anchors[3]), id).toBe(1);
  expect(essential.every(({ groups }) => credit(groups, one.anchors[2]) === 1)).toBe(false);
});

test.each(each)('the model answer of %s is heard as prose, point by point', (_, one) => {
  const bank = { questionId: one.id, version: one.version, probe: null };
  const { points } = hear(one, [{ bank, question: one.text, answer: one.modelAnswer, floored: null }]);
  expect(points.filter((heard) => heard.credit < 1).map((heard) => heard.point.id)).toEqual([]);
});

test.each(each)('nothing that is asked in %s mentions a point', (_, question) => {
  const listened = [...question.points, ...question.misconceptions];
  const asked = [question.text, ...Object.values(question.probes), ...listened.map(({ probe }) => probe)];
  for (const words of asked) {
    for (const { id, groups } of listened) expect(credit(groups, words), `${id}: ${words}`).toBeLessThan(1);
  }
  expect(new Set(asked).size).toBe(asked.length);
  for (const { id, groups, probe } of question.points) {
    const longer = groups.flat().filter((phrase) => stems(phrase).length > 1);
    expect(longer.filter((phrase) => holds(stems(probe), stems(phrase))), id).toEqual([]);
  }
});

test.each(screens)('%s asks nothing that is protected', (_, question) => {
  const asked = [question.text, ...Object.values(question.probes)];
  asked.push(...[...question.points, ...question.misconceptions].map(({ probe }) => probe));
  const matters = ['age', 'old are', 'married', 'family', 'children', 'pregnant', 'health', 'disability', 'religion'];
  matters.push('nationality', 'born', 'citizenship', 'native language', 'union');
  for (const words of asked) {
    expect(matters.filter((matter) => holds(stems(words), stems(matter))), words).toEqual([]);
  }
});
