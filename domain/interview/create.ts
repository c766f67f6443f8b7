import type { CreateInterview } from './commands.ts';
import type { Change } from './decision.ts';
import { Draft } from './draft.ts';
import type { RoundRow } from './states.ts';

const DAY = 24 * 60 * 60_000;
/** How long after the latest date of the plan an interview without a due date is due. */
const DEFAULT_TIME = 30 * DAY;
const MOST_ROUNDS = 12;
const MOST_QUESTIONS = 12;

export type InvalidPlan = { outcome: 'refused'; refusal: 'INVALID'; field: string };

const isGiven = (time: number | null): time is number => time !== null;
const invalid = (field: string): InvalidPlan => ({ outcome: 'refused', refusal: 'INVALID', field });

/** The input, else the last round's if every round has one, else 30 days after the latest time that was given. */
function dueAtOf({ dueAt, rounds }: CreateInterview, now: number): number {
  if (dueAt !== null) return dueAt;
  const dues = rounds.map((round) => round.dueAt).filter(isGiven);
  if (dues.length === rounds.length) return Math.max(...dues);
  const opens = rounds.map((round) => round.opensAt).filter(isGiven);
  return Math.max(now, ...dues, ...opens) + DEFAULT_TIME;
}

/**
 * The rows and events of a new interview. Every round gets a due date: its own, the next later round's, or the
 * interview's. Refused with the path of the field that is wrong: `rounds`, `dueAt`,
 * `rounds.<n>.{questionCount,opensAt,dueAt}`, n from 0.
 */
export function createInterview(command: CreateInterview, now: number): Change | InvalidPlan {
  const { rounds: plan } = command;
  if (plan.length < 1 || plan.length > MOST_ROUNDS) return invalid('rounds');
  const dueAt = dueAtOf(command, now);
  if (!(dueAt > now)) return invalid('dueAt');

  const rounds: RoundRow[] = [];
  for (const [at, round] of plan.entries()) {
    const { questionCount, opensAt } = round;
    const due = plan.slice(at).map((later) => later.dueAt).find(isGiven) ?? dueAt;
    if (!(due > now && due <= dueAt && due >= (rounds[at - 1]?.dueAt ?? 0))) return invalid(`rounds.${at}.dueAt`);
    if (opensAt !== null && !(opensAt < due)) return invalid(`rounds.${at}.opensAt`);
    if (!(Number.isInteger(questionCount) && questionCount >= 1 && questionCount <= MOST_QUESTIONS)) {
      return invalid(`rounds.${at}.questionCount`);
    }
    rounds.push({
      ...round,
      index: at + 1,
      status: 'LOCKED',
      dueAt: due,
      startedAt: null,
      probeUntil: null,
      completedAt: null,
      score: null,
    });
  }

  const draft = new Draft(
    {
      interview: {
        status: 'SCHEDULED',
        dueSetBy: command.dueSetBy,
        dueAt,
        startedAt: null,
        pausedAt: null,
        completedAt: null,
        score: null,
        scoreLow: null,
        scoreHigh: null,
        band: null,
        model: command.model,
        misses: 0,
        rescore: 0,
        pathRescore: null,
        policy: { ...command.policy },
        sequence: 0,
      },
      rounds,
      questions: [],
      evaluations: [],
    },
    now,
  );
  draft.emit('INTERVIEW_CREATED', 'interview-created');
  draft.unlock();
  return { ...draft.change(), rounds: draft.state.rounds };
}
