import { setTimeout as pause } from 'node:timers/promises';
import { createDatabase } from '../../platform/database.ts';
import { loadConfig } from '../../platform/config.ts';
import { createLogger } from '../../platform/log.ts';
import { type AnswerTimes, BenchCandidate, FollowingCandidate } from './bench-candidate.ts';
import { benchInsert } from './bench-insert.ts';
import type { Parts } from './parts.ts';
import type { Sender } from './sender.ts';
import { type Timings, inBursts, oneByOne, timed, timingsOf } from './statistics.ts';

/** How many people at once. */
export const CROWD = 50;
const SINGLE_RUNS = 300;
const WARM_UP_RUNS = 200;
const BURSTS = 8;
const SINGLE_ANSWERS = 60;
const SINGLE_CANDIDATES = 3;
const ANSWERS_EACH = 6;
const ANSWER_BURSTS = 4;
/** A person thinks meanwhile: what runs behind an answer has come to rest. */
export const BETWEEN_ANSWERS_MS = 60;

const INSERT = 'mutation ($text: String!) { benchInsert(text: $text) }';
/** About as long as a sealed answer. */
const TEXT = 'x'.repeat(800);

/** One by one, and a burst of 50. */
export interface Pair {
  readonly single: Timings;
  readonly crowd: Timings;
}

/** One committed row by the API's own pool settings, from this process. */
export async function measureInserts(parts: Pick<Parts, 'env'>): Promise<Pair> {
  const config = loadConfig(parts.env);
  const database = createDatabase(config, createLogger('bench', config.logLevel));
  const insert = (): Promise<void> => benchInsert(database.pool, TEXT);
  try {
    await inBursts(WARM_UP_RUNS / CROWD, CROWD, insert);
    return { single: await oneByOne(SINGLE_RUNS, insert), crowd: await inBursts(BURSTS, CROWD, insert) };
  } finally {
    await database.close();
  }
}

/** The same row by a mutation that does nothing else. */
export async function measureEmptyMutation(send: Sender): Promise<Pair> {
  const { token } = await BenchCandidate.create(send);
  const insert = (): Promise<unknown> => send(token, INSERT, { text: TEXT });
  await inBursts(WARM_UP_RUNS / CROWD, CROWD, insert);
  return { single: await oneByOne(SINGLE_RUNS, insert), crowd: await inBursts(BURSTS, CROWD, insert) };
}

interface AnswerTimings {
  readonly accepted: Timings;
  readonly scored: Timings;
}

/** Answers of 50 candidates who all go on at once. */
export interface FlowTimings extends AnswerTimings {
  readonly answersPerSecond: number;
}

const timings = (times: readonly AnswerTimes[]): AnswerTimings => ({
  accepted: timingsOf(times.map(({ accepted }) => accepted)),
  scored: timingsOf(times.map(({ scored }) => scored)),
});

/** Answers one by one, and an empty mutation before each, so that both meet the same system. */
export interface SideBySide extends AnswerTimings {
  readonly mutation: Timings;
}

export async function measureSingleAnswers(url: string, send: Sender, ending: AbortSignal): Promise<SideBySide> {
  const { token } = await BenchCandidate.create(send);
  const candidates: FollowingCandidate[] = [];
  for (let made = 0; made < SINGLE_CANDIDATES; made += 1) {
    candidates.push(await FollowingCandidate.create(url, send, ending));
  }
  const times: AnswerTimes[] = [];
  const inserts: number[] = [];
  for (let turn = 0; turn < SINGLE_ANSWERS; turn += 1) {
    const candidate = candidates[turn % candidates.length];
    if (!candidate) continue;
    await candidate.ready();
    await pause(BETWEEN_ANSWERS_MS);
    inserts.push(await timed(() => send(token, INSERT, { text: TEXT })));
    await pause(BETWEEN_ANSWERS_MS);
    times.push(await candidate.answer());
  }
  return { ...timings(times), mutation: timingsOf(inserts) };
}

/** 50 candidates: first all answer at the same moment, again and again; then each goes on as soon as it can. */
export async function measureCrowd(
  url: string,
  send: Sender,
  ending: AbortSignal,
): Promise<{ bursts: AnswerTimings; flow: FlowTimings }> {
  const people = Array.from({ length: CROWD }, () => FollowingCandidate.create(url, send, ending));
  const candidates = await Promise.all(people);
  const burstTimes: AnswerTimes[] = [];
  for (let burst = 0; burst <= ANSWER_BURSTS; burst += 1) {
    await Promise.all(candidates.map((candidate) => candidate.ready()));
    await pause(BETWEEN_ANSWERS_MS);
    const measured = await Promise.all(candidates.map((candidate) => candidate.answer()));
    if (burst > 0) burstTimes.push(...measured);
  }
  const started = performance.now();
  const flowTimes = await Promise.all(
    candidates.map(async (candidate) => {
      const own: AnswerTimes[] = [];
      for (let answer = 0; answer < ANSWERS_EACH; answer += 1) own.push(await candidate.answer());
      return own;
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  const flow = { ...timings(flowTimes.flat()), answersPerSecond: (CROWD * ANSWERS_EACH) / seconds };
  return { bursts: timings(burstTimes), flow };
}
