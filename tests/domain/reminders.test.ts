import { deepEqual, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CreateInterview } from '../../domain/interview/commands.ts';
import { createInterview } from '../../domain/interview/create.ts';
import { first, isRunning } from '../../domain/interview/derived.ts';
import { type Notice, type NoticeFacts, nextNotice } from '../../domain/reminders.ts';
import { HOUR, Play, T0 } from './interview/play.ts';
import { makeMove, moves, plans } from './interview/random.ts';
import { PLAN } from './interview/script.ts';

const SECOND = 1000;
const DAY = 24 * HOUR;
const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Mars/Olympus'];
const SINCE = new Set(['INTERVIEW_CREATED', 'ROUND_READY', 'INTERVIEW_RESUMED', 'DEADLINE_EXTENDED']);

type Played = Pick<Play, 'state' | 'now' | 'log'>;

/** What the store would read for a play. */
function factsOf(play: Played, timeZone: string, sent: Iterable<string> = []): NoticeFacts {
  const since = Math.max(...play.log.filter(({ type }) => SINCE.has(type)).map(({ at }) => at));
  const activeAt = Math.max(...play.log.map(({ at }) => at));
  return { timeZone, wanted: true, activeAt, since, sent: new Set(sent) };
}

/** Everything that goes out from now on if nobody does anything: key and moment. */
function outgoing(play: Play, timeZone: string, already: Iterable<string> = [], now = play.now): [string, string][] {
  const sent = new Set(already);
  const gone: [string, string][] = [];
  let time = now;
  for (;;) {
    const notice = nextNotice(play.state, factsOf(play, timeZone, sent), time);
    if (!notice) return gone;
    time = Math.max(time, notice.at);
    sent.add(notice.key);
    gone.push([notice.key.replaceAll(/\d{6,}/g, 'due'), new Date(time).toISOString().slice(0, 16)]);
  }
}

/** A plan of one round from a moment on. */
function planned(from: string, dueAt: string): Play {
  const [round] = PLAN.rounds;
  if (!round) throw new Error('The plan has no round.');
  const plan: CreateInterview = { ...PLAN, dueAt: Date.parse(dueAt), rounds: [{ ...round, dueAt: null }] };
  return new Play(plan, Date.parse(from));
}

test('a round of two weeks: an invitation after three silent days, reminders three days and a day before', () => {
  const play = planned('2026-10-15T10:20:00Z', '2026-10-29T16:00:00Z');
  expect(outgoing(play, 'Europe/Berlin')).toEqual([
    ['continue:r1', '2026-10-18T11:00'],
    ['reminder:r1:due:72', '2026-10-26T16:00'],
    ['reminder:r1:due:24', '2026-10-28T16:00'],
  ]);
});

test('what is due at midnight is reminded of the evening before, across a change of the clock', () => {
  const play = planned('2026-10-15T03:00:00Z', '2026-10-28T22:59:59Z');
  expect(outgoing(play, 'Europe/Berlin')).toEqual([
    ['continue:r1', '2026-10-18T07:00'],
    ['reminder:r1:due:72', '2026-10-25T18:00'],
    ['reminder:r1:due:24', '2026-10-27T18:00'],
  ]);
  const early = planned('2026-10-15T03:00:00Z', '2026-10-27T22:59:59Z');
  expect(outgoing(early, 'Europe/Berlin')[1]).toEqual(['reminder:r1:due:72', '2026-10-24T17:00']);
});

test('a short round gets the reminders that still make sense', () => {
  const due = '2026-10-20T12:00:00Z';
  const keys = (from: string) => outgoing(planned(from, due), 'UTC').map(([key]) => key);
  expect(keys('2026-10-17T10:59:00Z')).toEqual(['reminder:r1:due:72', 'reminder:r1:due:24']);
  expect(keys('2026-10-17T11:01:00Z')).toEqual(['reminder:r1:due:24']);
  expect(keys('2026-10-19T11:01:00Z')).toEqual([]);
});

test('a worker that was away sends the last reminder only, by day, and none at the last minute', () => {
  const play = planned('2026-10-01T10:00:00Z', '2026-10-20T12:00:00Z');
  const from = (now: string) => outgoing(play, 'UTC', ['continue:r1'], Date.parse(now));
  expect(from('2026-10-17T23:00:00Z')[0]).toEqual(['reminder:r1:due:72', '2026-10-18T09:00']);
  expect(from('2026-10-18T23:00:00Z')).toEqual([['reminder:r1:due:24', '2026-10-19T12:00']]);
  expect(from('2026-10-19T13:30:00Z')).toEqual([['reminder:r1:due:24', '2026-10-19T13:30']]);
  expect(from('2026-10-19T21:00:00Z')).toEqual([['reminder:r1:due:24', '2026-10-20T09:00']]);
  expect(from('2026-10-20T11:01:00Z')).toEqual([]);
});

test('a pause owes nothing; after it the reminders are those of the moved due date, none of them at once', () => {
  const play = planned('2026-10-01T10:00:00Z', '2026-10-20T12:00:00Z');
  play.must({ type: 'startRound', roundId: 'r1' });
  play.now = Date.parse('2026-10-18T12:00:00Z');
  play.must({ type: 'pauseInterview' });
  expect(outgoing(play, 'UTC')).toEqual([]);
  play.now += 4 * DAY;
  play.must({ type: 'resumeInterview', by: 'PERSON' });
  expect(outgoing(play, 'UTC')).toEqual([['reminder:r1:due:24', '2026-10-23T12:00']]);
});

test('an extension makes new reminders of the new due date', () => {
  const play = planned('2026-10-01T10:00:00Z', '2026-10-20T12:00:00Z');
  play.now = Date.parse('2026-10-19T14:00:00Z');
  play.must({ type: 'extendDeadline', by: 'CANDIDATE', until: Date.parse('2026-10-26T12:00:00Z') });
  expect(outgoing(play, 'UTC')).toEqual([
    ['continue:r1', '2026-10-22T14:00'],
    ['reminder:r1:due:72', '2026-10-23T12:00'],
    ['reminder:r1:due:24', '2026-10-25T12:00'],
  ]);
});

/** Keys of what is owed at the moments at which a workflow looks, if nobody does anything. */
function owedBy(play: Play, wanted: boolean): string[] {
  const facts = { ...factsOf(play, 'UTC'), wanted };
  const sent = new Set<string>();
  for (let time = play.now; ;) {
    const notice = nextNotice(play.state, { ...facts, sent }, time);
    if (!notice) return [...sent];
    if (notice.at <= time) sent.add(notice.key);
    else time = notice.at;
  }
}

test('who wants reminders again gets the next one: each of its moments is a look, whether wanted or not', () => {
  const play = planned('2026-10-15T10:20:00Z', '2026-10-29T16:00:00Z');
  const moments = (wanted: boolean): number[] => {
    const looks: number[] = [];
    const sent = new Set<string>();
    for (let time = play.now; ;) {
      const notice = nextNotice(play.state, { ...factsOf(play, 'UTC', sent), wanted }, time);
      if (!notice) return looks;
      if (notice.at > time) looks.push(notice.at);
      else sent.add(notice.key);
      time = notice.at;
    }
  };
  expect(moments(true)).toHaveLength(3);
  expect(moments(false)).toEqual(moments(true));
});

test('who unsubscribed, is done, or cannot begin yet is owed nothing', () => {
  const play = planned('2026-10-01T10:00:00Z', '2026-10-20T12:00:00Z');
  expect(owedBy(play, false)).toEqual([]);
  play.must({ type: 'cancelInterview' });
  expect(outgoing(play, 'UTC')).toEqual([]);
  const [round] = PLAN.rounds;
  const locked = { ...PLAN, rounds: round ? [{ ...round, opensAt: T0 + DAY }] : [] };
  expect(outgoing(new Play(locked), 'UTC')).toEqual([]);
});

/** The notices that a candidate gets while the play goes on, as the workflow sends them: each at its own moment. */
function attend(play: Played, timeZone: string, until: number, sent: Set<string>, gone: Notice[]): void {
  let time = play.now;
  for (;;) {
    const facts = factsOf(play, timeZone, sent);
    const notice = nextNotice(play.state, facts, time);
    if (!notice || notice.at > until) return;
    const between = time + Math.floor((notice.at - time) / 2);
    deepEqual(nextNotice(play.state, facts, between), notice, 'the moment moved while nothing happened');
    time = Math.max(time, notice.at);
    check(play, facts, notice, time);
    sent.add(notice.key);
    gone.push(notice);
  }
}

function check({ state }: Played, { timeZone, since, activeAt, sent }: NoticeFacts, notice: Notice, time: number): void {
  const zone = timeZone.startsWith('Mars') ? 'UTC' : timeZone;
  const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(time));
  ok(hour >= 9 && hour < 20, `sent at ${hour}`);
  ok(!sent.has(notice.key), 'sent twice');
  ok(isRunning(state.interview), `sent while ${state.interview.status}`);
  const round = first(state);
  ok(round?.id === notice.roundId && round.status !== 'LOCKED', 'not of the round that is on');
  ok(time >= since + HOUR, 'sent right after the round or its due date came to stand');
  if (notice.kind === 'CONTINUE') {
    ok(time >= activeAt + 3 * DAY && round.dueAt - time > DAY);
  } else {
    ok(notice.dueAt === round.dueAt && notice.key === `reminder:${round.id}:${round.dueAt}:${notice.key.split(':')[3]}`);
    ok(time >= round.dueAt - 72 * HOUR - 14 * HOUR && time <= round.dueAt - HOUR);
  }
}

test('whatever happens, what goes out is owed, by day, and once', () => {
  let total = 0;
  fc.assert(
    fc.property(plans, moves(40), fc.constantFrom(...ZONES), (plan, all, timeZone) => {
      if (createInterview(plan, T0).outcome === 'refused') return;
      const play = new Play(plan);
      const [sent, gone] = [new Set<string>(), new Array<Notice>()];
      for (const move of all) {
        const from = play.now;
        const before = play.state;
        makeMove(play, move);
        // A move takes its time first and acts then: what fell into that time was owed by the state before it.
        const then = { state: before, now: from, log: play.log.filter(({ at }) => at <= from) };
        attend(then, timeZone, play.now - SECOND, sent, gone);
      }
      attend(play, timeZone, Infinity, sent, gone);
      for (const round of play.state.rounds) {
        const of = gone.filter(({ roundId }) => roundId === round.id);
        ok(of.filter(({ kind }) => kind === 'CONTINUE').length <= 1);
        for (const { dueAt } of of) ok(of.filter((other) => other.dueAt === dueAt).length <= (dueAt === null ? 1 : 2));
      }
      total += gone.length;
    }),
    { numRuns: 250 },
  );
  expect(total).toBeGreaterThan(100);
});
