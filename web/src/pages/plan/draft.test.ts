import { expect, test } from 'vitest';
import { carriedOver, createDraft, createRequestKeys, minutesOf, placeErrors, sharesOf } from './draft.ts';
import type { RoundKind, RoundSuggestion } from './plan.graphql.ts';

const suggestion = (kind: RoundKind, more: Partial<RoundSuggestion> = {}): RoundSuggestion => ({
  kind,
  title: kind,
  purpose: '',
  questionCount: 3,
  maxQuestionCount: 6,
  minutes: 20,
  weight: 0.1,
  ...more,
});
const [screen, basics, design] = [
  suggestion('RECRUITER_SCREEN', { weight: 0, questionCount: 5, maxQuestionCount: 8 }),
  suggestion('FUNDAMENTALS', { weight: 0.08 }),
  suggestion('SYSTEM_DESIGN', { weight: 0.3, questionCount: 1, minutes: 50 }),
] as const;
const kinds = (plan: ReturnType<typeof createDraft>) => plan.draft.rounds.map(({ suggestion: { kind } }) => kind);
const plan = (suggestions: readonly RoundSuggestion[] = [screen, basics, design]) => {
  const made = createDraft();
  made.suggest(suggestions);
  return made;
};

test('starts with every suggestion, in its order and with its questions', () => {
  const made = plan();
  expect(kinds(made)).toEqual(['RECRUITER_SCREEN', 'FUNDAMENTALS', 'SYSTEM_DESIGN']);
  expect(made.draft.rounds.map(({ questionCount }) => questionCount)).toEqual([5, 3, 1]);
  expect(made.available()).toEqual([]);
});

test('drops, offers what was dropped, and adds it at the end', () => {
  const made = plan();
  made.drop('RECRUITER_SCREEN');
  expect(kinds(made)).toEqual(['FUNDAMENTALS', 'SYSTEM_DESIGN']);
  expect(made.available()).toEqual([screen]);
  made.add(screen);
  expect(kinds(made)).toEqual(['FUNDAMENTALS', 'SYSTEM_DESIGN', 'RECRUITER_SCREEN']);
});

test('moves a round up and down', () => {
  const made = plan();
  made.move(2, 0);
  expect(kinds(made)).toEqual(['SYSTEM_DESIGN', 'RECRUITER_SCREEN', 'FUNDAMENTALS']);
  made.move(0, 1);
  expect(kinds(made)).toEqual(['RECRUITER_SCREEN', 'SYSTEM_DESIGN', 'FUNDAMENTALS']);
});

test('an untouched plan follows new suggestions', () => {
  const made = plan();
  made.suggest([design]);
  expect(kinds(made)).toEqual(['SYSTEM_DESIGN']);
});

test('a changed plan keeps its order and its counts as far as they are offered', () => {
  const made = plan();
  made.move(2, 0);
  made.drop('RECRUITER_SCREEN');
  made.setCount(1, 6);
  made.suggest([screen, { ...basics, maxQuestionCount: 4 }, { ...design, questionCount: 2 }]);
  expect(kinds(made)).toEqual(['SYSTEM_DESIGN', 'FUNDAMENTALS']);
  expect(made.draft.rounds.map(({ questionCount }) => questionCount)).toEqual([2, 4]);
});

test('a changed plan of which nothing is offered any more starts anew', () => {
  const made = plan([screen, basics]);
  made.drop('FUNDAMENTALS');
  made.suggest([design, basics]);
  expect(kinds(made)).toEqual(['SYSTEM_DESIGN', 'FUNDAMENTALS']);
});

test('what is not offered is left out', () => {
  expect(carriedOver([{ suggestion: screen, questionCount: 2 }], [basics])).toEqual([]);
});

test('minutes follow the questions, to the minute as the server counts, and never below five', () => {
  expect(minutesOf({ suggestion: basics, questionCount: 3 })).toBe(20);
  expect(minutesOf({ suggestion: basics, questionCount: 4 })).toBe(27);
  expect(minutesOf({ suggestion: suggestion('CODING', { minutes: 20, questionCount: 5 }), questionCount: 1 })).toBe(5);
});

test('shares add up to 100 and are equal where nothing weighs', () => {
  const share = (...weights: number[]) =>
    sharesOf(weights.map((weight) => ({ suggestion: suggestion('CODING', { weight }), questionCount: 1 })));
  expect(share(0.08, 0.3, 0.2, 0.2)).toEqual([10, 38, 26, 26]);
  expect(share(1, 1, 1)).toEqual([34, 33, 33]);
  expect(share(0, 0.5, 0.5)).toEqual([0, 50, 50]);
  expect(share(0, 0)).toEqual([50, 50]);
  expect(share()).toEqual([]);
  for (const shares of [share(0.08, 0.17, 0.3, 0.2, 0.2, 0.05), share(0.07, 0.11, 0.13)]) {
    expect(shares.reduce((sum, one) => sum + one, 0)).toBe(100);
  }
});

test('errors stand at their row, at the due date, or above the button', () => {
  const errors = placeErrors(
    {
      'rounds.1.questionCount': 'There are 4 questions of this kind.',
      'rounds.1.kind': 'A second error of the same row.',
      dueAt: 'Choose a due date in the future.',
      idempotencyKey: 'A key has 1 to 200 characters.',
      rounds: 'An interview has 1 to 12 rounds.',
    },
    ['CODING', 'FUNDAMENTALS'],
  );
  expect(errors).toEqual({
    rows: { FUNDAMENTALS: 'There are 4 questions of this kind.' },
    dueAt: 'Choose a due date in the future.',
    rest: ['A key has 1 to 200 characters.', 'An interview has 1 to 12 rounds.'],
  });
  expect(placeErrors({ 'rounds.0.dueAt': 'Too early.' }, ['CODING'])).toEqual({
    rows: {},
    dueAt: 'Too early.',
    rest: [],
  });
});

test('errors of times stand at their fields where there are such', () => {
  const fields = { 'rounds.1.dueAt': 'Too early.', 'rounds.0.opensAt': 'Too late.', 'rounds.0.kind': 'Not offered.' };
  expect(placeErrors(fields, ['CODING', 'BEHAVIOURAL'], true)).toEqual({
    rows: { CODING: 'Not offered.' },
    slots: { '1.dueAt': 'Too early.', '0.opensAt': 'Too late.' },
    rest: [],
  });
});

test('the same plan keeps its key until it is settled, another plan takes another', () => {
  let made = 0;
  const keys = createRequestKeys(() => `key-${(made += 1)}`);
  expect(keys.keyFor({ level: 'MID' })).toBe('key-1');
  expect(keys.keyFor({ level: 'MID' })).toBe('key-1');
  expect(keys.keyFor({ level: 'SENIOR' })).toBe('key-2');
  keys.settle();
  expect(keys.keyFor({ level: 'SENIOR' })).toBe('key-3');
});
