/** Interviews and what becomes of them as short text: `submitAnswer q1` → `✓ answer:q1 | q1 ANSWERED …`. */
import { ok } from 'node:assert/strict';
import type { Command, CreateInterview } from '../../../domain/interview/commands.ts';
import type { Change, Decision } from '../../../domain/interview/decision.ts';
import { NOT_SCORED_REASONS } from '../../../domain/interview/states.ts';
import type { InterviewState } from '../../../domain/interview/states.ts';
import { DAY, HOUR, MINUTE, Play, T0 } from './play.ts';

const UNITS: Record<string, number> = { ms: 1, s: 1000, m: MINUTE, h: HOUR, d: DAY };

/** Two rounds: r1 of two questions with one probe each, due in 5 days; r2 of one, due in 10 as the interview. */
export const PLAN: CreateInterview = {
  dueSetBy: 'CANDIDATE',
  dueAt: T0 + 10 * DAY,
  model: 'a',
  policy: { patience: 4000, scoringWindow: 24 * HOUR, pauseLimit: 30 * DAY, timeFactor: 1 },
  rounds: [
    { id: 'r1', questionCount: 2, minutes: 10, maxProbes: 1, weight: 0.6, opensAt: null, dueAt: T0 + 5 * DAY },
    { id: 'r2', questionCount: 1, minutes: 10, maxProbes: 0, weight: 0.4, opensAt: null, dueAt: null },
  ],
};

/** The plan with an opening date for some of its rounds. */
export function planOpening(opensAt: Record<string, number>): CreateInterview {
  const plan = structuredClone(PLAN);
  for (const round of plan.rounds) round.opensAt = opensAt[round.id] ?? null;
  return plan;
}

/** `now`, `due` (the interview's), each with `+1d2h3m4s5ms` or `-…`. */
function timeFrom(text: string, { state, now }: Play): number {
  const sign = text.includes('-') ? -1 : 1;
  let time = text.startsWith('due') ? state.interview.dueAt : now;
  for (const [, count, unit = ''] of text.matchAll(/(\d+)(ms|[smhd])/g)) {
    time += sign * Number(count) * (UNITS[unit] ?? 0);
  }
  return time;
}

/** `<thread>@<rescore> <answers seen> <level 1-5, ? for none, or a reason> [id of a probe]` */
function evaluationFrom([of = '', seen = '1', verdict = '', probeId]: string[]): Command {
  const [threadId = '', rescore = '0'] = of.split('@');
  const evaluation = {
    type: 'recordEvaluation' as const,
    evaluationId: `${threadId}@${rescore}/${seen}`,
    threadId,
    answersSeen: Number(seen),
    rescore: Number(rescore),
  };
  const reason = NOT_SCORED_REASONS.find((other) => other === verdict);
  if (reason) return { ...evaluation, status: 'NOT_SCORED', reason };
  const criteria = [{ weight: 1, level: verdict === '?' ? null : Number(verdict) }];
  return { ...evaluation, status: 'SCORED', criteria, ...(probeId ? { probeId } : {}) };
}

export function commandFrom(text: string, play: Play): Command {
  const [type = '', id = '', ...rest] = text.split(' ');
  switch (type) {
    case 'startRound':
    case 'completeRound':
    case 'openRound':
    case 'closeRound':
    case 'recordRoundScore':
      return { type, roundId: id };
    case 'submitAnswer':
    case 'skipQuestion':
    case 'askQuestion':
      return { type, questionId: id };
    case 'addPreparedQuestions':
      return { type, roundId: id, questionIds: rest };
    case 'resumeInterview':
      return id === 'WORKFLOW' ? { type, by: id } : { type, by: 'PERSON' };
    case 'extendDeadline': {
      const by = rest[0] === 'PARTNER' || rest[0] === 'OPERATOR' ? rest[0] : 'CANDIDATE';
      return { type, by, until: timeFrom(id, play) };
    }
    case 'changeModel':
      return { type, model: id };
    case 'recordEvaluation':
      return evaluationFrom([id, ...rest]);
    case 'pauseInterview':
    case 'cancelInterview':
    case 'requestRescore':
    case 'expire':
    case 'storeLearningPath':
      return { type };
    default:
      throw new Error(`no such command: ${text}`);
  }
}

/** Plays a script of commands, which are accepted all, and of `wait until <time>`; separated by `; ` or lines. */
export function played(script: string, plan: Partial<CreateInterview> = {}): Play {
  const play = new Play({ ...PLAN, ...plan });
  for (const line of script.split(/[;\n]/).map((part) => part.trim()).filter(Boolean)) {
    if (line.startsWith('wait until ')) {
      const time = timeFrom(line.slice('wait until '.length), play);
      ok(time > play.now, line);
      play.now = time;
    } else play.must(commandFrom(line, play));
  }
  return play;
}

/** `now`, `now+1d2h`, `now-5s` where it is a time; otherwise as it is. */
function valueText(field: string, value: unknown, now: number): string {
  if (!/(At|By|Until)$/.test(field) || typeof value !== 'number') return String(value);
  let left = Math.abs(value - now);
  let text = value === now ? 'now' : `now${value > now ? '+' : '-'}`;
  for (const unit of ['d', 'h', 'm', 's', 'ms']) {
    const length = UNITS[unit] ?? 1;
    const count = Math.floor(left / length);
    if (count > 0) text += `${count}${unit}`;
    left -= count * length;
  }
  return text;
}

/** The name of a row, its state if that changed, and every other field that did, without the interval of the score. */
function rowText(name: string, row: object, was: object | undefined, now: number): string {
  const old = new Map<string, unknown>(Object.entries(was ?? {}));
  const changed = Object.entries(row).filter(([field, value]) => old.get(field) !== value && !/Low$|High$/.test(field));
  const isState = ([field]: [string, unknown]): boolean => field === 'status' || field === 'state';
  const states = changed.filter(isState).map(([, value]) => String(value));
  const others = changed.filter((entry) => !isState(entry));
  const words = others.map(([field, value]) => `${field}=${valueText(field, value, now)}`).toSorted();
  return changed.length > 0 ? [name, ...states, ...words].join(' ') : '';
}

function changeText(change: Change, before: InterviewState, now: number): string {
  const keys = change.events.map(({ key, sequence, type }) => (key === `${type}:${sequence}` ? `${type}:#` : key));
  const evaluation = change.newEvaluation;
  const of = (rows: { id: string }[], row: { id: string }) => rows.find((other) => other.id === row.id);
  const rows = [
    rowText('interview', { ...change.interview, sequence: before.interview.sequence }, before.interview, now),
    ...change.rounds.map((row) => rowText(row.id, row, of(before.rounds, row), now)),
    ...change.questions.map((row) => rowText(row.id, row, of(before.questions, row), now)),
    ...change.newQuestions.map((row) => `+${row.id}`),
    evaluation ? `+${evaluation.id} ${evaluation.score ?? evaluation.reason}` : '',
    change.firstResults ? 'results mail' : '',
  ];
  return `✓ ${[keys.join(' ') || 'no event', ...rows].filter(Boolean).join(' | ')}`;
}

export function decisionText(decision: Decision, before: InterviewState, now: number): string {
  if (decision.outcome === 'changed') return changeText(decision, before, now);
  return decision.outcome === 'stands' ? '=' : decision.refusal;
}
