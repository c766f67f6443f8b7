import { expect, test } from 'vitest';
import { COMPETENCIES, competency } from '../../domain/catalogue/competencies.ts';
import { LEVELS } from '../../domain/catalogue/vocabulary.ts';
import { RESOURCE_KINDS } from '../../interviewer/bank/resource.ts';
import { RESOURCES, resource } from '../../interviewer/bank/resources.ts';

test('resources have unique kebab-case ids and are found by them', () => {
  expect(RESOURCES).toHaveLength(83);
  expect(new Set(RESOURCES.map(({ id }) => id)).size).toBe(RESOURCES.length);
  for (const entry of RESOURCES) {
    expect(entry.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(resource(entry.id)).toBe(entry);
  }
  expect(resource('no-such-page')).toBeUndefined();
});

test.each(RESOURCES)('$id is a plain https link for a known competency', (entry) => {
  const url = new URL(entry.url);
  expect(url.protocol).toBe('https:');
  expect([url.username, url.password, url.search]).toEqual(['', '', '']);
  expect(competency(entry.competency), entry.competency).toBeDefined();
  expect(entry.title.trim()).not.toBe('');
  expect(RESOURCE_KINDS).toContain(entry.kind);
  expect(LEVELS).toContain(entry.level);
  expect(Number.isInteger(entry.minutes) && entry.minutes > 0).toBe(true);
});

test('no page is listed twice', () => {
  const pages = RESOURCES.map(({ url }) => url.replace(/\/$/, ''));
  expect(new Set(pages).size).toBe(pages.length);
});

test('the competencies of behavioural rounds have something to learn from', () => {
  const covered = new Set(RESOURCES.map((entry) => entry.competency));
  expect([...covered].every((id) => COMPETENCIES.some((known) => known.id === id))).toBe(true);
  for (const id of ['behavioural', 'communication', 'staff-engineering']) expect(covered).toContain(id);
});
