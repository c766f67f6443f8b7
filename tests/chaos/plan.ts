import { seededRandom } from '../../domain/seeded-random.ts';
import type { Victim } from './victims.ts';

/** Who judges the interviews of a run. */
export const INTERVIEWERS = ['rules', 'model', 'mixed'] as const;
export type Interviewers = (typeof INTERVIEWERS)[number];

/** What a candidate does at a question. */
const ACTIONS = ['answers', 'answers at once twice', 'skips', 'pauses', 'extends', 'completes the round'] as const;
export type Action = (typeof ACTIONS)[number];
/** Of a hundred questions so many; the rest is answered. */
const PERCENT: Record<Exclude<Action, 'answers'>, number> = {
  'answers at once twice': 12, skips: 8, pauses: 10, extends: 6, 'completes the round': 4,
};

export type Ending = 'completes' | 'cancels' | 'lets it expire';

export interface CandidatePlan {
  readonly number: number;
  /** After the beginning of the run, ms. */
  readonly startMs: number;
  readonly byModel: boolean;
  readonly rounds: readonly { readonly kind: string; readonly questionCount: number }[];
  /** The second round opens so long after the interview was created, ms; null: at once. */
  readonly opensAfterMs: number | null;
  readonly ending: Ending;
  /** The number of the question, from 1, at which it is cancelled or left. */
  readonly endsAt: number;
  /** By the number of the question; beyond, they answer. */
  readonly actions: readonly Action[];
  /** Before each action, ms. */
  readonly thoughtMs: readonly number[];
  /** After which answers, by the number of the question, the same is sent again, and other words under its key. */
  readonly repeats: readonly boolean[];
}

/** An interview that is left is due so long after it was created, ms; it expires a minute later. */
export const LEFT_DUE_MS = 15_000;
const KINDS = ['FUNDAMENTALS', 'SYSTEM_DESIGN', 'BEHAVIOURAL'] as const;
/** Longer than any plan with all its follow-ups. */
const QUESTIONS = 16;
const LONGEST_THOUGHT_MS = 800;
const EARLIEST_OPENING_MS = 4_000;
const LATEST_OPENING_MS = 9_000;
/** Shorter runs have no time to let an interview expire. */
const LONG_RUN_MS = 180_000;
/** The last interviews begin so early that most of them meet faults to their end. */
const BEGIN_SHARE = 0.85;

function action(random: () => number): Action {
  let roll = random() * 100;
  for (const one of ACTIONS) {
    if (one === 'answers') continue;
    roll -= PERCENT[one];
    if (roll < 0) return one;
  }
  return 'answers';
}

/** Of ten candidates one cancels; of twenty, in a long run, one leaves. */
function ending(roll: number, isLong: boolean): Ending {
  if (roll < 0.1) return 'cancels';
  return isLong && roll < 0.15 ? 'lets it expire' : 'completes';
}

export interface CandidatesAsked {
  seed: string;
  count: number;
  durationMs: number;
  interviewers: Interviewers;
}

/** All candidates of a run, decided by the seed alone. */
export function planCandidates({ seed, count, durationMs, interviewers }: CandidatesAsked): CandidatePlan[] {
  return Array.from({ length: count }, (_, number) => {
    const random = seededRandom(`${seed}/candidate ${number}`);
    const many = <T>(one: () => T): T[] => Array.from({ length: QUESTIONS }, one);
    const first = Math.floor(random() * KINDS.length);
    const rounds = [first, first + 1].map((at) => ({
      kind: KINDS[at % KINDS.length] ?? 'FUNDAMENTALS',
      questionCount: random() < 0.4 ? 2 : 1,
    }));
    const opens = EARLIEST_OPENING_MS + random() * (LATEST_OPENING_MS - EARLIEST_OPENING_MS);
    return {
      number,
      startMs: Math.round((number / count) * durationMs * BEGIN_SHARE),
      byModel: interviewers === 'model' || (interviewers === 'mixed' && random() < 0.5),
      rounds,
      opensAfterMs: random() < 0.15 ? Math.round(opens) : null,
      ending: ending(random(), durationMs >= LONG_RUN_MS),
      endsAt: random() < 0.5 ? 1 : 2,
      actions: many(() => action(random)),
      thoughtMs: many(() => Math.round(random() * LONGEST_THOUGHT_MS)),
      repeats: many(() => random() < 0.25),
    };
  });
}

/** Without an engine, or with another one than before; both before kills. */
export type Disaster = 'outage' | 'loss';

export interface PlannedKill {
  readonly victim: Victim;
  readonly pauseMs: number;
  /** After an answer was sent, where the victim takes answers, ms. */
  readonly onItsWayMs: number;
}

/** Each victim dies once in a turn. */
export interface Turn {
  readonly disaster: Disaster | null;
  readonly kills: readonly PlannedKill[];
}

/** Between two kills, ms: some come while what died before has not come back. */
const SHORTEST_MS = 50;
const MEAN_MS = 1_200;
const LONGEST_MS = 3_500;
/** An answer is on its way for about so long, ms. */
const ON_ITS_WAY_MS = 25;
/** Turns take about so long, ms. */
const TURN_MS = 15_000;
const OUTAGE_SHARE = 0.15;

/**
 * The kills of a run, turn by turn without an end, decided by the seed and the run's duration alone. The engine's
 * database is lost once, in the first half or at the beginning; an outage comes in the other of the first two turns, and
 * now and then later.
 */
export function* planTurns(seed: string, durationMs: number, victims: readonly Victim[]): Generator<Turn, never> {
  const random = seededRandom(`${seed}/faults`);
  const loss = Math.floor(random() * Math.max(2, durationMs / TURN_MS / 2));
  const outage = loss === 0 ? 1 : 0;
  for (let turn = 0; ; turn += 1) {
    const roll = random();
    const isOutage = turn === outage || (turn > 1 && turn !== loss && roll < OUTAGE_SHARE);
    yield {
      disaster: turn === loss ? 'loss' : isOutage ? 'outage' : null,
      kills: shuffled(victims, random).map((victim) => ({
        victim,
        pauseMs: Math.round(Math.min(SHORTEST_MS - Math.log(1 - random()) * MEAN_MS, LONGEST_MS)),
        onItsWayMs: Math.round(random() * ON_ITS_WAY_MS),
      })),
    };
  }
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const left = [...items];
  return items.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}
