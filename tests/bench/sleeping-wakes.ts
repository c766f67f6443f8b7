import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type BenchCandidate, FollowingCandidate } from './bench-candidate.ts';
import type { BenchWorker, Parts } from './parts.ts';
import { each } from './sleeping-people.ts';
import { type Timings, timed, timingsOf } from './statistics.ts';

const WAKING_AT_ONCE = 8;
const POLL_MS = 500;
const GRACE_SECONDS = 60;
/** How much later than it should an expiry may be before the bench gives up, ms. */
const MOST_LATE_MS = 120_000;

export interface Woken {
  /** From opening the page to the first question of an interview that slept, ms. */
  readonly firstQuestion: Timings;
  readonly accepted: Timings;
  readonly scored: Timings;
}

/** People come to interviews that slept: each starts the first round and answers. */
export async function wakeByPeople(
  url: string,
  candidates: readonly BenchCandidate[],
  ending: AbortSignal,
): Promise<{ woken: Woken; following: FollowingCandidate[] }> {
  const firstQuestions: number[] = [];
  const following = await each(candidates, WAKING_AT_ONCE, async (candidate) => {
    const started = performance.now();
    const come = await FollowingCandidate.come(url, candidate, ending);
    firstQuestions.push(performance.now() - started);
    return come;
  });
  const times = await each(following, WAKING_AT_ONCE, (one) => one.answer());
  const woken = {
    firstQuestion: timingsOf(firstQuestions),
    accepted: timingsOf(times.map(({ accepted }) => accepted)),
    scored: timingsOf(times.map(({ scored }) => scored)),
  };
  return { woken, following };
}

/**
 * Waits until the clock has closed interviews that were due.
 * @returns how long after due date and grace each expired, ms
 */
export async function wokenByClock({ databaseUrl }: Parts, count: number, dueInMs: number): Promise<Timings> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const end = performance.now() + dueInMs + GRACE_SECONDS * 1000 + MOST_LATE_MS;
    for (;;) {
      const { rows } = await client.query<{ late: string }>(
        `select extract(epoch from e.at - i.due_at) * 1000 - ${GRACE_SECONDS * 1000} as late
         from interviews i join interview_events e on e.interview_id = i.id and e.type = 'INTERVIEW_EXPIRED'`,
      );
      if (rows.length >= count) return timingsOf(rows.map(({ late }) => Number(late)));
      if (performance.now() > end) throw new Error(`Only ${rows.length} of ${count} interviews expired in time.`);
      await pause(POLL_MS);
    }
  } finally {
    await client.end();
  }
}

/** One cold start: milliseconds. */
export interface ColdStart {
  readonly when: string;
  /** From starting the process until it polls. */
  readonly serves: number;
  readonly accepted: number;
  /** From sending the first answer to its score. */
  readonly scored: number;
}

const TRIALS = 3;

/** Kills the worker with SIGKILL, starts another, and answers once: after it serves, and while it starts. */
export async function coldStarts(parts: Parts, people: readonly FollowingCandidate[]): Promise<ColdStart[]> {
  const found: ColdStart[] = [];
  let worker: BenchWorker = parts.worker;
  for (const [trial, candidate] of people.slice(0, 2 * TRIALS).entries()) {
    const isEarly = trial >= TRIALS;
    await candidate.ready();
    process.kill(worker.pid, 'SIGKILL');
    worker = await parts.startWorker();
    const serving = timed(() => worker.serves());
    if (!isEarly) await serving;
    const [serves, { accepted, scored }] = await Promise.all([serving, candidate.answer()]);
    found.push({ when: isEarly ? 'sent as the worker starts' : 'sent as the worker serves', serves, accepted, scored });
  }
  return found;
}
