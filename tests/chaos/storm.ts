import { EventEmitter, on } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { type Mind, type Told, nothingTold, takeInterview } from './candidate.ts';
import { Client, type Tally } from './client.ts';
import { type Kills, killAsPlanned } from './killing.ts';
import { type CandidatePlan, type Interviewers, planCandidates } from './plan.ts';
import type { RunningSystem } from './running-system.ts';
import type { Weather } from './weather.ts';

/** After a turn of kills the system has this long to ask a few questions, ms. */
const WORKING_MS = 10_000;
const WORKING_QUESTIONS = 8;
/** How long an answer is waited for, ms; with parts down, none may come. */
const SENDING_MS = 1_500;

export interface Run {
  seed: string;
  interviews: number;
  /** How long there are faults, ms. */
  durationMs: number;
  interviewers: Interviewers;
  /** Candidates that take interviews at once. */
  atOnce: number;
  /** After the faults, for what is under way, ms. */
  finishingMs: number;
}

export interface Storm {
  told: Told[];
  kills: Kills;
  tally: Tally;
  /** How long the last interview took to end after the last fault, seconds. */
  tail: number;
}

/** Candidates take interviews while the system has faults, and finish them afterwards. */
export async function storm(system: RunningSystem, weather: Weather, run: Run): Promise<Storm> {
  const { seed, interviews: count, durationMs, interviewers } = run;
  const tally: Tally = { retries: 0, resumed: 0 };
  const deadline = AbortSignal.timeout(durationMs + run.finishingMs);
  const moments = new EventEmitter();
  const done = new AbortController();
  const begin = performance.now();
  let faultsUntil = Infinity;
  const mind: Mind = {
    hasTime: () => faultsUntil === Infinity,
    notice: (moment) => void moments.emit(moment),
  };
  const clientOf = ({ byModel }: CandidatePlan): Client => {
    const { url, otherUrl } = system;
    if (otherUrl === null) return new Client([url], deadline, tally);
    return new Client(byModel ? [url, otherUrl] : [otherUrl, url], deadline, tally);
  };
  const told = planCandidates({ seed, count, durationMs, interviewers }).map((plan) => nothingTold(plan, clientOf(plan)));
  const killing = killAsPlanned(system, {
    seed,
    duration: durationMs,
    works: () => emitted(moments, 'asked', WORKING_QUESTIONS, WORKING_MS),
    sends: () => emitted(moments, 'sent', 1, SENDING_MS),
    over: done.signal,
  }).finally(() => {
    faultsUntil = performance.now();
    weather.clear('model');
  });
  const taking = inTurn(told, run.atOnce, async (one) => {
    const wait = one.plan.startMs - (performance.now() - begin);
    if (wait > 0 && mind.hasTime()) await delay(wait);
    await takeInterview(one, mind);
  }).finally(() => done.abort());
  const [kills] = await Promise.all([killing, taking]);
  return { told, kills, tally, tail: Math.max(0, Math.round((performance.now() - faultsUntil) / 1000)) };
}

/** Works through a list in its order, so many at once. */
async function inTurn<T>(items: readonly T[], atOnce: number, work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  }));
}

/** Resolves after so many such moments, or when the time is up. */
async function emitted(moments: EventEmitter, name: string, count: number, timeoutMs: number): Promise<void> {
  const signal = AbortSignal.timeout(timeoutMs);
  let left = count;
  try {
    for await (const _ of on(moments, name, { signal })) {
      left -= 1;
      if (left === 0) return;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
