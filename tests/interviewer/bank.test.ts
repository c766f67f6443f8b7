import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { competency } from '../../domain/catalogue/competencies.ts';
import { ROUND_KIND_DETAILS } from '../../domain/catalogue/rounds.ts';
import { BANK_VERSION, QUESTIONS, question } from '../../interviewer/bank/bank.ts';
import { mention } from '../../interviewer/rule-based/mention.ts';
import { probeText } from '../../interviewer/rule-based/probe.ts';
import { sentences } from '../../interviewer/rule-based/text.ts';
import { EACH_QUESTION } from './compose.ts';

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
test('ids are unique and stay resolvable by version', () => {
  expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
  for (const one of QUESTIONS) expect(question(one.id, one.version)).toBe(one);
  expect(() => question('never-there', 1)).toThrow('RETIRED');
  expect(BANK_VERSION).toMatch(/^[0-9a-f]{8}$/);
});

test('every file of questions is in the bank', async () => {
  const folder = new URL('../../interviewer/bank/questions/', import.meta.url);
  const load = (name: string): Promise<Record<string, unknown>> => import(new URL(name, folder).href);
  const files = await Promise.all(readdirSync(folder).map(load));
  const exported = files.flatMap((file) => Object.values(file)).flat();
  expect(exported.filter((one) => !QUESTIONS.some((known) => known === one))).toEqual([]);
  expect(exported.length).toBe(QUESTIONS.length);
});

test.each(EACH_QUESTION)('%s is whole', (_, one) => {
  expect(one.id).toMatch(KEBAB);
  expect(one.version).toBeGreaterThanOrEqual(1);
  expect(competency(one.competency)).toBeDefined();
  const rubric = ROUND_KIND_DETAILS[one.kind].criteria;
  const criteria = new Set(rubric.map(({ criterion }) => criterion));
  const essential = one.points.filter((point) => point.essential).length;
  expect(essential).toBeGreaterThanOrEqual(2);
  expect(essential).toBeLessThanOrEqual(4);
  expect(one.points.length - essential).toBeGreaterThanOrEqual(2);
  expect(one.points.length - essential).toBeLessThanOrEqual(4);
  expect(one.misconceptions.length).toBeGreaterThanOrEqual(1);
  expect(one.misconceptions.length).toBeLessThanOrEqual(3);
  const parts = [...one.points, ...one.misconceptions];
  expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
  for (const part of parts) {
    expect(part.id).toMatch(KEBAB);
    expect(part.groups.length).toBeGreaterThan(0);
    for (const phrases of part.groups) expect(phrases.every((phrase) => phrase.trim() !== '')).toBe(true);
  }
  for (const point of one.points) expect(criteria).toContain(point.criterion);
  const covered = rubric.filter(({ criterion }) => one.points.some((point) => point.criterion === criterion));
  expect(covered.reduce((sum, { weight }) => sum + weight, 0)).toBeGreaterThanOrEqual(0.6 - 1e-9);
  for (const text of [one.text, one.modelAnswer, ...Object.values(one.anchors), ...Object.values(one.probes)]) {
    expect(text.trim()).toBe(text);
    expect(text.length).toBeGreaterThan(10);
  }
});

test.each(EACH_QUESTION)('no probe of %s names what it is after', (_, one) => {
  const names = ['clarify', 'foothold', 'depth', ...one.points.map((point) => `point:${point.id}`)];
  names.push(...one.misconceptions.map((misconception) => `misconception:${misconception.id}`));
  for (const name of names) {
    const heard = sentences(probeText(one, name));
    for (const { id, groups } of one.points) expect(mention(groups, heard).credit, `${name} on ${id}`).toBeLessThan(1);
  }
  const texts = names.map((name) => probeText(one, name));
  expect(new Set(texts).size).toBe(texts.length);
  expect(() => probeText(one, 'point:unknown')).toThrow('holds no probe');
});

test.each(EACH_QUESTION)('the question %s itself mentions no point', (_, one) => {
  const heard = sentences(one.text);
  for (const point of one.points) expect(mention(point.groups, heard).credit, point.id).toBeLessThan(1);
});
