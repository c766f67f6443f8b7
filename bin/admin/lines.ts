import type { ModelQueue } from '../../store/model-queue.ts';
import type { Repair } from '../../store/repairs.ts';
import type { TimelineWithRun } from '../../services/operators/interview-timeline.ts';
import type { StuckWithRun } from '../../services/operators/stuck-interviews.ts';
import { tableLines } from '../demo/table.ts';

/** UTC, to the second. */
const time = (date: Date): string => `${date.toISOString().slice(0, 19).replace('T', ' ')}Z`;
const cell = (value: number | string | null): string => (value === null ? '' : String(value));
/** The engine was away. */
const run = (status: string | null): string => status ?? 'UNKNOWN';

export function stuckLines(stuck: readonly StuckWithRun[]): string[] {
  if (stuck.length === 0) return ['No interview is stuck.'];
  const columns = [
    { title: 'INTERVIEW' }, { title: 'REASON' }, { title: 'SINCE' }, { title: 'STATUS' }, { title: 'BY' },
    { title: 'RUN' }, { title: 'TOLD AGAIN', align: 'right' as const },
  ];
  return tableLines(columns, stuck.map((one) => [
    one.interviewId, one.reason, time(one.since), one.status, one.interviewer, run(one.run), String(one.toldAgain),
  ]));
}

export function repairLines(repairs: readonly Repair[]): string[] {
  if (repairs.length === 0) return ['Nothing was repaired in the last 90 days.'];
  const columns = [{ title: 'AT' }, { title: 'INTERVIEW' }, { title: 'REASON' }, { title: 'RUN WAS' }];
  return tableLines(columns, repairs.map((one) => [time(one.at), one.interviewId, one.reason, one.found]));
}

export function timelineLines(timeline: TimelineWithRun): string[] {
  const { status, interviewer, model, dueAt, pausedAt, rescore, untold } = timeline;
  const facts = [
    `${status}, due ${time(dueAt)}`,
    ...(pausedAt ? [`paused since ${time(pausedAt)}`] : []),
    `judged by ${model ?? interviewer}`,
    ...(rescore > 0 ? [`rescored ${rescore} times`] : []),
    `its run is ${run(timeline.run)}`,
    ...(untold > 0 ? [`${untold} events untold`] : []),
  ];
  const right = { align: 'right' as const };
  const columns = [
    { title: 'AT' }, { title: 'NO', ...right }, { title: 'WHAT' }, { title: 'ROUND', ...right },
    { title: 'QUESTION', ...right }, { title: 'DETAIL' },
  ];
  const rows = timeline.entries.map((entry) => [
    time(entry.at), cell(entry.sequence), entry.kind === 'EVENT' ? entry.what : `${entry.kind} ${entry.what}`,
    cell(entry.round), cell(entry.question), cell(entry.detail),
  ]);
  return [`${facts.join('; ')}.`, '', ...tableLines(columns, rows)];
}

export function queueLines({ pausedAt, waiting, oldestSince, calls, failedCalls }: ModelQueue): string[] {
  return [
    pausedAt ? `Paused since ${time(pausedAt)}: no model is called.` : 'Models are called.',
    oldestSince
      ? `${waiting} answered questions wait for a model, the oldest since ${time(oldestSince)}.`
      : 'No answered question waits for a model.',
    `${calls} calls in the last 15 minutes, ${failedCalls} of them failed.`,
  ];
}
