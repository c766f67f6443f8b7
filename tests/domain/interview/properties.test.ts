/** Random interviews keep every invariant, and end by workflow and time alone. A failure prints its seed and path. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CreateInterview } from '../../../domain/interview/commands.ts';
import { createInterview } from '../../../domain/interview/create.ts';
import { decide } from '../../../domain/interview/decide.ts';
import { replay } from '../../../domain/interview/replay.ts';
import { checkInvariants } from './invariants.ts';
import { isPersons, MATRIX, outcomeOf } from './matrix.ts';
import { Play, T0 } from './play.ts';
import type { Step } from './play.ts';
import { judgement, makeMove, moves, numbers, plans, willing } from './random.ts';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 500);
const TIMEOUT = { timeout: 60_000 + RUNS * 40 };
/** More steps than any interview of the plans can need. */
const LIMIT = 4000;

/** A play that checks every step. */
function checkedPlay(plan: CreateInterview): Play | null {
  if (createInterview(plan, T0).outcome === 'refused') return null;
  const play = new Play(plan, T0, ({ before, command, now, decision }: Step) => {
    if (isPersons(command)) {
      const outcome = outcomeOf(decision);
      const cell = MATRIX[command.type][before.interview.status];
      ok(outcome === 'N' || cell.includes(outcome), `${command.type} in ${before.interview.status}: ${outcome}`);
    }
    if (decision.outcome !== 'changed') return;
    checkInvariants({ before, command, now, change: decision, resultMails: play.resultMails });
    const again = decide(decision.state, command, now);
    ok(again.outcome !== 'changed', `${command.type} was accepted twice at once`);
  });
  return play;
}

/** The log alone tells the states of interview, rounds and main questions. */
function logTellsAll(play: Play): void {
  const { interview, rounds, questions } = play.state;
  const told = replay(rounds, play.log);
  equal(told.interview, interview.status);
  deepEqual([...told.rounds], rounds.map((round) => [round.id, round.status]));
  for (const { id, kind, state } of questions) {
    if (kind === 'MAIN') equal(told.questions.get(id) ?? 'PREPARED', state);
  }
}

/** Nobody does anything any more: workflow and time bring the interview to its end. */
function abandon(play: Play, seed: number): void {
  const number = numbers(seed);
  for (let steps = 0; steps < LIMIT; steps++) {
    const step = play.next();
    if ('done' in step) return;
    if ('wakeAt' in step) {
      ok(step.wakeAt > play.now, 'the workflow would wake at once, and find nothing');
      play.now = step.wakeAt;
      continue;
    }
    play.follow(step, () => (number() % 4 === 0 ? null : judgement(play, number())));
    play.now += number() % 3000;
  }
  throw new Error(`no end: ${JSON.stringify(play.next())}`);
}

/** A candidate who starts, resumes and answers (or skips some) as soon as possible. */
function takeAll(play: Play, seed: number): void {
  const number = numbers(seed);
  const skips = seed % 3 === 0;
  for (let steps = 0; steps < LIMIT; steps++) {
    const step = play.next();
    if ('done' in step) return;
    if (play.follow(step, () => (number() % 4 === 0 ? null : judgement(play, number())))) continue;
    play.now += number() % 60_000;
    const command = willing(play.state);
    if (command?.type === 'submitAnswer' && skips && number() % 2) {
      play.must({ type: 'skipQuestion', questionId: command.questionId });
    } else if (command) play.must(command);
    else if ('wakeAt' in step) play.now = Math.max(play.now, step.wakeAt);
  }
  throw new Error(`no end: ${JSON.stringify(play.next())}`);
}

test('whatever happens, every invariant holds, and the interview comes to its end by itself', TIMEOUT, () => {
  const ends: Record<string, number> = { COMPLETED: 0, EXPIRED: 0, CANCELLED: 0 };
  fc.assert(
    fc.property(plans, moves(100), fc.nat(), (plan, ms, seed) => {
      const play = checkedPlay(plan);
      if (!play) return;
      for (const move of ms) makeMove(play, move);
      logTellsAll(play);
      abandon(play, seed);
      logTellsAll(play);
      const { interview, questions } = play.state;
      ok(interview.status in ends, `ended as ${interview.status}`);
      ends[interview.status] = (ends[interview.status] ?? 0) + 1;
      ok(
        interview.status === 'CANCELLED' || questions.every(({ state }) => state !== 'ASKED' && state !== 'ANSWERED'),
        'ended with a question unsettled',
      );
    }),
    { numRuns: RUNS },
  );
  expect(Object.values(ends).every((count) => count > 0)).toBe(true);
});

test('a willing candidate completes every round of every plan', TIMEOUT, () => {
  let completed = 0;
  fc.assert(
    fc.property(plans, fc.nat(), (plan, seed) => {
      const play = checkedPlay(plan);
      if (!play) return;
      takeAll(play, seed);
      logTellsAll(play);
      const { interview, rounds, questions } = play.state;
      equal(interview.status, 'COMPLETED');
      ok(rounds.every((round) => round.status === 'COMPLETED'));
      for (const round of rounds) {
        const asked = questions.filter((q) => q.roundId === round.id && q.kind === 'MAIN' && q.state !== 'PREPARED');
        equal(asked.length, round.questionCount);
      }
      completed++;
    }),
    { numRuns: RUNS },
  );
  expect(completed).toBeGreaterThan(RUNS / 2);
});
