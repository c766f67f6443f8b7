import { tableLines } from '../../bin/demo/table.ts';
import { CACHED_WORKFLOWS } from '../../bin/workers.ts';
import type { StatementPlan } from '../support/plans.ts';
import type { EngineKind } from './engines.ts';
import type { Memory } from './process-figures.ts';
import type { Sizes } from './sleeping-sizes.ts';
import type { IdleStatement } from './sleeping-statements.ts';
import type { ColdStart, Woken } from './sleeping-wakes.ts';
import type { Timings } from './statistics.ts';

const MOST_COLD_MS = 3_000;
const MIB = 1024 * 1024;
const TABLES = 6;
const STATEMENTS = 8;
const QUERY_WIDTH = 60;

interface AllMemory {
  readonly worker: Memory;
  readonly engine: number;
}

export interface SleepingFigures {
  readonly engine: EngineKind;
  readonly count: number;
  readonly openSeconds: number;
  /** From the last one's opening until the worker had nothing to do. */
  readonly settledSeconds: number;
  readonly memory: { readonly before: AllMemory; readonly after: AllMemory };
  readonly sizes: { readonly before: Sizes; readonly after: Sizes };
  readonly historyEvents: number;
  readonly idle: {
    readonly statements: readonly IdleStatement[];
    readonly plans: readonly StatementPlan[];
    /** Of one processor, 0–1. */
    readonly workerShare: number;
    readonly engineShare: number;
  };
  readonly woken: Woken;
  readonly expired: Timings;
  readonly cold: readonly ColdStart[];
}

const mib = (bytes: number): string => `${(bytes / MIB).toFixed(1)} MiB`;
const ms = (value: number): string => `${value.toFixed(0)} ms`;
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function growthRows({ memory, sizes, count }: SleepingFigures): string[][] {
  const row = (name: string, before: number, after: number): string[] => [
    name, mib(before), mib(after), mib(after - before), `${((after - before) / count).toFixed(0)} B`,
  ];
  const { before, after } = memory;
  const largest = [...sizes.after.rounds.tables].slice(0, TABLES);
  return [
    row('worker, resident memory', before.worker.resident, after.worker.resident),
    row('worker, used heap', before.worker.heapUsed, after.worker.heapUsed),
    row('Temporal, resident memory', before.engine, after.engine),
    row('database of Rounds, as it stands', sizes.before.raw.total, sizes.after.raw.total),
    row('database of Rounds, after VACUUM', sizes.before.rounds.total, sizes.after.rounds.total),
    ...largest.map(([name, bytes]) => row(`  ${name}`, sizes.before.rounds.tables.get(name) ?? 0, bytes)),
    row('database of Temporal', sizes.before.engine, sizes.after.engine),
  ];
}

function figureRows(figures: SleepingFigures): string[][] {
  const { memory, count, openSeconds, settledSeconds, historyEvents, idle, woken, expired } = figures;
  const growth = memory.after.worker.resident - memory.before.worker.resident;
  const cached = Math.min(count, CACHED_WORKFLOWS);
  const times = (name: string, { p50, p95, count: runs }: Timings): string[] => [
    name, `p50 ${ms(p50)}, p95 ${ms(p95)} (${runs})`,
  ];
  return [
    ['opened', `${count} in ${openSeconds.toFixed(0)} s, ${(count / openSeconds).toFixed(0)} a second`],
    ['at rest after the last', `${settledSeconds.toFixed(0)} s`],
    ['sticky cache', `${CACHED_WORKFLOWS} workflows; growth ${(growth / cached / 1024).toFixed(1)} KiB a cached one`],
    ['history events of one that sleeps', historyEvents.toFixed(1)],
    ['worker at rest', `${percent(idle.workerShare)} of a processor`],
    ['Temporal at rest', `${percent(idle.engineShare)} of a processor`],
    times('woken by a person: first question shown', woken.firstQuestion),
    times('woken by a person: answer accepted', woken.accepted),
    times('woken by a person: answer scored', woken.scored),
    times('woken by the clock: late by', expired),
  ];
}

const statementRows = (statements: readonly IdleStatement[]): string[][] =>
  statements.slice(0, STATEMENTS).map(({ query, perSecond, meanMs, pages }) => [
    perSecond.toFixed(2), meanMs.toFixed(2), pages.toFixed(0), query.replace(/\s+/g, ' ').slice(0, QUERY_WIDTH),
  ]);

const planRows = (plans: readonly StatementPlan[]): string[][] =>
  plans.map(({ name, rowsVisited, pages, milliseconds, scanned, indexes }) => [
    name, String(rowsVisited), String(pages), milliseconds.toFixed(2), scanned.join(', ') || 'none', indexes.join(', '),
  ]);

/** All figures as lines, and whether the first answer after a cold start was in time. */
export function sleepingReport(figures: SleepingFigures): { lines: string[]; isMet: boolean } {
  const { count, engine, cold, idle } = figures;
  const slowest = Math.max(...cold.map(({ scored }) => scored));
  const isMet = slowest <= MOST_COLD_MS;
  const right = (title: string) => ({ title, align: 'right' }) as const;
  const table = (columns: readonly string[], rows: string[][], left: readonly number[]): string[] =>
    tableLines(columns.map((title, index) => (left.includes(index) ? { title } : right(title))), rows);
  const lines = [
    `${count} sleeping interviews, one worker, Temporal: ${engine} server`,
    '',
    ...table(['What', 'before', 'all asleep', 'growth', 'an interview'], growthRows(figures), [0]),
    '',
    ...table(['What', 'value'], figureRows(figures), [0, 1]),
    '',
    ...table(
      ['First answer after a cold start', 'worker serves', 'accepted', 'scored'],
      cold.map(({ when, serves, accepted, scored }) => [when, ms(serves), ms(accepted), ms(scored)]),
      [0],
    ),
    `At most ${MOST_COLD_MS / 1000} s until it is scored: ${isMet ? 'met' : 'NOT MET'} (slowest ${ms(slowest)}).`,
    '',
    'What the worker asks the database at rest:',
    ...table(['a second', 'ms', 'pages', 'statement'], statementRows(idle.statements), [3]),
    '',
    'How the statements run that look for interviews with something to do:',
    ...table(['Statement', 'rows', 'pages', 'ms', 'whole tables', 'indexes'], planRows(idle.plans), [0, 4, 5]),
  ];
  return { lines, isMet };
}
