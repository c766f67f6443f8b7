import { afterEach, beforeEach, expect, test } from 'vitest';
import { browserZone, setTimeZone } from '../lib/format.ts';
import { randomInterview, viewAt } from '../live/stand-in.ts';
import type { LoggedEvent } from './timeline.graphql.ts';
import { daysOf, spanInWords } from './timeline.ts';

const HOUR = 3_600_000;

beforeEach(() => setTimeZone('UTC'));
afterEach(() => setTimeZone(browserZone()));

const created = viewAt(randomInterview([]), 0);
const log = (...all: [LoggedEvent['type'], at: string, named?: { round?: string; question?: string }][]): LoggedEvent[] =>
  all.map(([type, at, named], index) => ({
    sequence: index + 1,
    type,
    at,
    round: named?.round === undefined ? null : { id: named.round },
    question: named?.question === undefined ? null : { id: named.question },
  }));
const words = (events: readonly LoggedEvent[], told: Partial<typeof created> = {}, complete = true) =>
  daysOf(events, { ...created, ...told }, 'UTC', complete).flatMap(({ entries }) => entries.map(({ text }) => text));

test.each([
  [20_000, 'less than a minute'],
  [60_000, '1 minute'],
  [5 * HOUR, '5 hours'],
  [52 * HOUR, '2 days 4 hours'],
  [24 * HOUR + 90_000, '1 day'],
])('%i ms are “%s”', (ms, text) => {
  expect(spanInWords(ms)).toBe(text);
});

test('events are grouped by the days of the zone', () => {
  const events = log(
    ['INTERVIEW_CREATED', '2026-11-24T22:30:00Z'],
    ['ROUND_READY', '2026-11-24T22:30:00Z', { round: 'round-1' }],
    ['INTERVIEW_CANCELLED', '2026-11-24T23:30:00Z'],
  );
  const days = (zone: string) => daysOf(events, created, zone, true).map(({ day, entries }) => [day, entries.length]);
  expect(days('UTC')).toEqual([['2026-11-24', 3]]);
  expect(days('Europe/Berlin')).toEqual([['2026-11-24', 2], ['2026-11-25', 1]]);
});

test('questions are named by their places in their round, follow-ups by their questions, and nothing says how well', () => {
  // Asks, asks, follows up on the second, answers.
  const interview = viewAt(randomInterview([0, 5, 5, 7]), 4);
  const [, second, followUp] = interview.questions;
  const at = '2026-11-24T09:00:00Z';
  const told = words(
    log(
      ['QUESTION_ASKED', at, { question: second?.id ?? '' }],
      ['QUESTION_ASKED', at, { question: followUp?.id ?? '' }],
      ['QUESTION_SCORED', at, { question: second?.id ?? '' }],
      ['QUESTION_ASKED', at, { question: 'unknown' }],
      ['ROUND_CLOSED', at, { round: 'round-1' }],
    ),
    interview,
  );
  expect(followUp?.kind).toBe('FOLLOW_UP');
  expect(told).toEqual([
    '“Round 1”, question 2: asked.',
    '“Round 1”, follow-up to question 2: asked.',
    '“Round 1”, question 2: judged.',
    'A question: asked.',
    '“Round 1” was over.',
  ]);
});

test('a pause says how long it was, and an extension where it led, before the pauses after it', () => {
  const events = log(
    ['INTERVIEW_PAUSED', '2026-11-24T09:00:00Z'],
    ['INTERVIEW_RESUMED', '2026-11-26T13:00:00Z'],
    ['DEADLINE_EXTENDED', '2026-11-26T14:00:00Z'],
    ['DEADLINE_EXTENDED', '2026-11-26T15:00:00Z'],
    ['INTERVIEW_PAUSED', '2026-11-27T09:00:00Z'],
    ['INTERVIEW_RESUMED', '2026-11-27T12:00:00Z'],
    ['INTERVIEW_PAUSED', '2026-11-28T12:00:00Z'],
  );
  const told = words(events, { dueAt: '2026-12-20T12:00:00Z' });
  expect(told[1]).toBe('Resumed after 2 days 4 hours. Due dates moved on by as much.');
  expect(told[2]).toBe('The due date was moved.');
  expect(told[3]).toMatch(/^The due date was moved to .*20 Dec.*09:00/);
  // While later events are unknown, so is where it led.
  expect(words(events, { dueAt: '2026-12-20T12:00:00Z' }, false)[3]).toBe('The due date was moved.');
});
