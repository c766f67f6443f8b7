/** Random plans, and random commands that fit the interview often enough to lead it into every corner. */
import * as fc from 'fast-check';
import type { Command, CreateInterview } from '../../../domain/interview/commands.ts';
import { GRACE } from '../../../domain/interview/derived.ts';
import { NOT_SCORED_REASONS } from '../../../domain/interview/states.ts';
import type { InterviewState } from '../../../domain/interview/states.ts';
import { DAY, HOUR, MINUTE, T0 } from './play.ts';
import type { Play } from './play.ts';

const roundPlan = fc.record({
  questionCount: fc.integer({ min: 1, max: 5 }),
  minutes: fc.constantFrom(10, 30, 60),
  maxProbes: fc.integer({ min: 0, max: 3 }),
  weight: fc.constantFrom(0, 0, 0.15, 0.35, 0.45),
  opensIn: fc.option(fc.integer({ min: -1, max: 6 }), { nil: null, freq: 1 }),
  dueIn: fc.option(fc.integer({ min: 1, max: 14 }), { nil: null, freq: 3 }),
});

/** Plans; about one in ten has dates that contradict each other and is refused. */
export const plans: fc.Arbitrary<CreateInterview> = fc
  .record({
    rounds: fc.array(roundPlan, { minLength: 1, maxLength: 4 }),
    dueIn: fc.option(fc.integer({ min: 1, max: 20 }), { nil: null }),
    dueSetBy: fc.constantFrom('CANDIDATE' as const, 'PARTNER' as const),
    timeFactor: fc.constantFrom(1, 1.5, 2),
    untidy: fc.nat(7).map((n) => n === 0),
  })
  .map(({ rounds, dueIn, dueSetBy, timeFactor, untidy }) => {
    const at = (days: number | null): number | null => (days === null ? null : T0 + days * DAY);
    const plan: CreateInterview = {
      dueAt: at(dueIn),
      dueSetBy,
      model: 'a',
      policy: { patience: 4000, scoringWindow: 24 * HOUR, pauseLimit: 30 * DAY, timeFactor },
      rounds: rounds.map(({ opensIn, dueIn: roundDueIn, ...round }, index) => ({
        ...round,
        id: `r${index + 1}`,
        opensAt: at(opensIn),
        dueAt: at(roundDueIn),
      })),
    };
    return untidy ? plan : tidied(plan);
  });

/** The same plan with dates in order. */
function tidied(plan: CreateInterview): CreateInterview {
  let latest = 0;
  const dues = plan.rounds.map(({ dueAt }) => (dueAt === null ? null : (latest = Math.max(latest, dueAt))));
  const dueAt = plan.dueAt === null ? null : Math.max(plan.dueAt, latest);
  const rounds = plan.rounds.map((round, index) => {
    const due = dues.slice(index).find((time) => time !== null) ?? dueAt ?? Infinity;
    const opensAt = round.opensAt === null ? null : Math.min(round.opensAt, due - HOUR);
    return { ...round, dueAt: dues[index] ?? null, opensAt };
  });
  return { ...plan, dueAt, rounds };
}

const FREQUENCIES = {
  startRound: 2,
  submitAnswer: 4,
  skipQuestion: 2,
  completeRound: 1,
  pauseInterview: 1,
  resumeInterview: 2,
  extendDeadline: 1,
  cancelInterview: 1,
  requestRescore: 1,
  changeModel: 1,
  recordEvaluation: 2,
  askQuestion: 3,
  closeRound: 1,
  expire: 1,
  openRound: 1,
  addPreparedQuestions: 1,
  recordRoundScore: 1,
  storeLearningPath: 1,
  /** What the workflow would do now; where that is nothing, what a willing candidate would. */
  onward: 26,
} satisfies Record<Command['type'] | 'onward', number>;
export type Act = keyof typeof FREQUENCIES;

const ACTS = Object.keys(FREQUENCIES).filter((act): act is Act => act in FREQUENCIES);

export interface Move {
  act: Act;
  which: number;
  luck: number;
  wait: number;
}

export const moves = (atMost: number): fc.Arbitrary<Move[]> =>
  fc.array(
    fc
      .tuple(
        fc.constantFrom(...ACTS.flatMap((act) => Array.from({ length: FREQUENCIES[act] }, () => act))),
        fc.nat(2 ** 20),
        fc.nat(2 ** 20),
        fc.nat(2 ** 30),
      )
      .map(([act, which, luck, wait]) => ({ act, which, luck, wait })),
    { minLength: 1, maxLength: atMost, size: 'max' },
  );

/** Numbers that follow from a seed; for what a test does on its own account. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}

const pick = <T>(items: readonly T[], n: number): T | undefined => items[n % items.length];

/** What a model may say about a thread: mostly a score, sometimes with too little evidence, sometimes none. */
export function judgement(play: Play, luck: number) {
  if (luck % 7 === 0) {
    const reason = pick(NOT_SCORED_REASONS.filter((other) => other !== 'MODEL_UNAVAILABLE'), luck >> 3);
    return { status: 'NOT_SCORED' as const, reason: reason ?? 'MODEL_REFUSED' };
  }
  const criteria = [0.4, 0.25, 0.2, 0.15].map((weight, index) => {
    const face = (luck >> (3 + index * 3)) % 8;
    return { weight, level: face === 7 ? null : (face % 5) + 1 };
  });
  return { status: 'SCORED' as const, criteria, ...(luck % 4 ? { probeId: play.newId('f') } : {}) };
}

/** What a willing candidate does now. */
export function willing({ interview, rounds, questions }: InterviewState): Command | null {
  if (interview.status === 'PAUSED') return { type: 'resumeInterview', by: 'PERSON' };
  const open = questions.find((question) => question.state === 'ASKED');
  if (open) return { type: 'submitAnswer', questionId: open.id };
  const ready = rounds.find((round) => round.status === 'READY');
  return ready ? { type: 'startRound', roundId: ready.id } : null;
}

/** A command of the kind, mostly for what is on, sometimes for anything. */
export function commandOf(play: Play, type: Command['type'], which: number, luck: number): Command {
  const { interview, rounds, questions } = play.state;
  const on = rounds.find((round) => ['LOCKED', 'READY', 'PREPARING', 'IN_PROGRESS'].includes(round.status));
  const roundId = (luck % 3 > 0 && on ? on : pick(rounds, which))?.id ?? 'nothing';
  const open = questions.find((question) => question.state === 'ASKED');
  const questionId = (luck % 3 > 0 && open ? open : pick(questions, which))?.id ?? 'nothing';
  switch (type) {
    case 'completeRound':
      return luck % 4 === 0 ? { type, roundId } : { type: 'submitAnswer', questionId };
    case 'startRound':
    case 'openRound':
    case 'closeRound':
      return { type, roundId };
    case 'submitAnswer':
    case 'skipQuestion':
      return { type, questionId };
    case 'resumeInterview':
      return luck % 5 > 0 ? { type, by: 'PERSON' } : { type, by: 'WORKFLOW' };
    case 'extendDeadline': {
      const { dueAt } = interview;
      const later = [dueAt + (which % 5) * DAY + (which % 2), play.now + (which % 9) * DAY];
      const until = pick([...later, dueAt, play.now, dueAt - 1], luck >> 3) ?? dueAt;
      return { type, by: pick(['CANDIDATE', 'PARTNER', 'OPERATOR'] as const, luck) ?? 'CANDIDATE', until };
    }
    case 'cancelInterview':
      return luck % 16 === 0 ? { type } : { type: 'skipQuestion', questionId };
    case 'changeModel':
      return { type, model: pick(['a', 'b', 'c'], which) ?? 'a' };
    case 'recordEvaluation': {
      const main = pick(questions.filter((question) => question.kind === 'MAIN'), which);
      if (!main) return { type: 'expire' };
      const unavailable = { status: 'NOT_SCORED', reason: 'MODEL_UNAVAILABLE' } as const;
      const evaluation = play.evaluation(main, luck % 2 ? judgement(play, luck >> 1) : unavailable);
      if (which % 5 === 0) evaluation.answersSeen = 1 + ((which >> 3) % 3);
      if (which % 7 === 0) evaluation.rescore += which % 2 ? 1 : -1;
      return evaluation;
    }
    case 'askQuestion': {
      const prepared = questions.filter((question) => question.state === 'PREPARED' || luck % 4 === 0);
      return { type, questionId: pick(prepared, which)?.id ?? 'nothing' };
    }
    case 'addPreparedQuestions': {
      const count = luck % 4 > 0 ? (rounds.find((round) => round.id === roundId)?.questionCount ?? 1) : 1;
      return { type, roundId, questionIds: Array.from({ length: count }, () => play.newId('q')) };
    }
    case 'recordRoundScore':
      return { type, roundId: pick(rounds, which)?.id ?? 'nothing' };
    case 'pauseInterview':
    case 'requestRescore':
    case 'expire':
    case 'storeLearningPath':
      return { type };
    default:
      throw new TypeError(`no such command: ${String(type satisfies never)}`);
  }
}

const SECOND = 1000;
const AROUND_DUE = [-1, 0, 1, GRACE - 1, GRACE, GRACE + 1];

/** When the next command comes: soon, after a while, or at the very edge of something. */
export function timeAfter({ interview, rounds, questions }: InterviewState, now: number, wait: number): number {
  const kind = wait % 24;
  const rest = Math.floor(wait / 24);
  if (kind < 10) return now + (rest % (5 * SECOND));
  if (kind < 14) return now + (rest % (10 * MINUTE));
  if (kind === 14) return now + (rest % (12 * HOUR));
  if (kind === 15) return rest % 4 ? now : now + ((rest * 7919) % (3 * DAY));
  const on = rounds.find((round) => ['LOCKED', 'READY', 'PREPARING', 'IN_PROGRESS'].includes(round.status));
  const edge = (time: number | null | undefined, offsets: number[], oneIn = 1): number => {
    if (time === null || time === undefined || rest % oneIn > 0) return now;
    return Math.max(now, time + (pick(offsets, Math.floor(rest / oneIn)) ?? 0));
  };
  switch (kind) {
    case 16:
      return edge(on?.dueAt, AROUND_DUE, 8);
    case 17:
      return edge(interview.dueAt, AROUND_DUE, 24);
    case 18:
      return edge(on?.opensAt, [-1, 0, 1]);
    case 19:
      return edge(questions.find((question) => question.state === 'ANSWERED')?.scoreBy, [-1, 0], 2);
    case 20:
      return edge(on?.probeUntil, [-1, 0], 2);
    case 21:
      return edge(interview.pausedAt === null ? null : interview.pausedAt + interview.policy.pauseLimit, [-1, 0], 3);
    case 22: {
      const last = Math.max(...questions.map((question) => question.answeredAt ?? 0));
      return edge(last + interview.policy.patience, [0, 1]);
    }
    default:
      return now;
  }
}

/** Makes one random move. */
export function makeMove(play: Play, { act, which, luck, wait }: Move): void {
  play.now = timeAfter(play.state, play.now, wait);
  if (act !== 'onward') {
    play.do(commandOf(play, act, which, luck));
    return;
  }
  const moved = play.follow(play.next(), () => (which % 5 === 0 ? null : judgement(play, luck)));
  const command = moved ? null : willing(play.state);
  if (command) play.do(command);
}
