/** The same random interviews through `decide` and the reference model: every state, event and refusal agrees. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command, CreateInterview } from '../../../domain/interview/commands.ts';
import { createInterview } from '../../../domain/interview/create.ts';
import type { Decision } from '../../../domain/interview/decision.ts';
import type { NextStep } from '../../../domain/interview/next.ts';
import type { InterviewState } from '../../../domain/interview/states.ts';
import * as model from '../model/decide.mjs';
import type { ModelDecision, ModelState, ModelStep, Row } from '../model/decide.mjs';
import { isPersons } from './matrix.ts';
import { Play, T0 } from './play.ts';
import type { Step } from './play.ts';
import { judgement, makeMove, moves, numbers, plans } from './random.ts';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 1000);

/** What a refusal becomes at the API, or in the workflow. The model has no names of its own for the workflow's. */
function refusalClass(refusal: string, command: Command): string {
  if (['NOT_FOUND', 'FORBIDDEN', 'INVALID', 'EARLY'].includes(refusal)) return refusal;
  return isPersons(command) ? 'CONFLICT' : 'STALE';
}

function toModel(command: Command): Row & { type: string } {
  return command.type === 'addPreparedQuestions' ? { ...command, ids: command.questionIds } : { ...command };
}

function planToModel({ policy, model: name, ...plan }: CreateInterview): Row {
  const { patience: patienceMs, scoringWindow: scoringWindowMs, pauseLimit: pauseLimitMs, timeFactor } = policy;
  return { ...plan, policy: { patienceMs, scoringWindowMs, pauseLimitMs, timeFactor }, model: name };
}

/** Every field that the model's row has is the same in ours. */
function sameRow(ours: object, theirs: Row, what: string): void {
  const row: Row = { ...ours };
  for (const field in theirs) {
    if (field !== 'policy' && row[field] !== theirs[field]) equal(row[field], theirs[field], `${what}.${field}`);
  }
}

function sameState(ours: InterviewState, theirs: ModelState): void {
  sameRow(ours.interview, theirs.interview, 'interview');
  for (const rows of ['rounds', 'questions', 'evaluations'] as const) {
    equal(ours[rows].length, theirs[rows].length, rows);
    ours[rows].forEach((row, index) => sameRow(row, theirs[rows][index] ?? {}, `${rows}.${index}`));
  }
}

/** The model's interval is a stub, so its band is made anew from our interval wherever it makes one. */
function withOurInterval(theirs: ModelState, command: Command, ours: InterviewState): void {
  const { interview } = theirs;
  const makesBand = command.type === 'recordEvaluation' && interview.pathRescore !== null && model.allSettled(theirs);
  const isFirst = command.type === 'storeLearningPath' && interview.completedAt !== null;
  if (makesBand || isFirst) interview.band = model.band(theirs, interview.score, ours.interview.scoreLow);
}

function sameDecision(ours: Decision, theirs: ModelDecision, command: Command): void {
  if (theirs.stands) return equal(ours.outcome, 'stands');
  if (theirs.refused !== undefined) {
    ok(ours.outcome === 'refused', `the model refuses: ${theirs.refused}`);
    return equal(refusalClass(ours.refusal, command), refusalClass(theirs.refused, command));
  }
  ok(ours.outcome === 'changed' && theirs.state, `the model accepts; ours: ${ours.outcome}`);
  deepEqual(ours.events, theirs.events);
  equal(ours.firstResults, theirs.mails?.includes('results') ?? false);
  withOurInterval(theirs.state, command, ours.state);
  sameState(ours.state, theirs.state);
}

/** The model asks every main question first. A follow-up that is there in time comes before the next one instead. */
function asksInTime(ours: NextStep, theirs: ModelStep, state: InterviewState): boolean {
  if (!('command' in ours) || ours.command.type !== 'askQuestion' || theirs.command?.type !== 'askQuestion') return false;
  const { questionId } = ours.command;
  const asked = state.questions.find((question) => question.id === questionId);
  const instead = state.questions.find((question) => question.id === theirs.command?.questionId);
  return asked?.kind === 'FOLLOW_UP' && instead?.kind === 'MAIN' && asked.roundId === instead.roundId;
}

function sameNext(ours: NextStep, theirs: ModelStep, state: InterviewState): void {
  if (asksInTime(ours, theirs, state)) return;
  if ('prepare' in ours) {
    deepEqual(theirs.command, { type: 'addPreparedQuestions', roundId: ours.prepare, count: ours.questionCount });
  } else if ('evaluate' in ours) {
    deepEqual([theirs.evaluate?.id, theirs.giveUp ?? false], [ours.evaluate, ours.giveUp]);
  } else deepEqual(ours, theirs);
}

let accepted = 0;

/** A play whose every step is done by the model too. */
function playBoth(plan: CreateInterview): Play | null {
  const created = createInterview(plan, T0);
  const theirs = model.create(planToModel(plan), T0);
  if (created.outcome === 'refused' || !theirs.state) {
    deepEqual(created, { outcome: 'refused', refusal: theirs.refused, field: theirs.path });
    return null;
  }
  let state: ModelState = { ...theirs.state, interview: { ...theirs.state.interview, model: plan.model } };
  deepEqual(created.events, theirs.events);
  sameState(created.state, state);
  const play = new Play(plan, T0, ({ command, now, decision }: Step) => {
    const modelled = model.decide(state, toModel(command), now);
    sameDecision(decision, modelled, command);
    state = modelled.state ?? state;
    if (modelled.state) accepted++;
    sameNext(play.next(), model.next(state, now, play.inTheDark), play.state);
  });
  return play;
}

function toTheEnd(play: Play, seed: number): void {
  const number = numbers(seed);
  for (let step = play.next(); !('done' in step); step = play.next()) {
    if ('wakeAt' in step) play.now = step.wakeAt;
    else play.follow(step, () => (number() % 4 === 0 ? null : judgement(play, number())));
    play.now += number() % 3000;
  }
}

test(`${RUNS} random interviews go the same way in the model`, { timeout: 60_000 + RUNS * 20 }, () => {
  fc.assert(
    fc.property(plans, moves(100), fc.nat(), (plan, ms, seed) => {
      const play = playBoth(plan);
      if (!play) return;
      for (const move of ms) makeMove(play, move);
      if (seed % 2) toTheEnd(play, seed);
    }),
    { numRuns: RUNS },
  );
  expect(accepted).toBeGreaterThan(RUNS * 10);
});
