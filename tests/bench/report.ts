import { tableLines } from '../../bin/demo/table.ts';
import type { AnswerCounts } from './counts.ts';
import { CROWD, type FlowTimings, type Pair, type SideBySide } from './figures.ts';
import type { Timings } from './statistics.ts';

const MOST_RATIO = 2;
const STATEMENTS = 2;
const COMMITS = 1;
const MOST_HISTORY_EVENTS = 8;
const QUERY_WIDTH = 60;
const NO_AIM = '-';

export interface Figures {
  readonly insert: Pair;
  readonly mutation: Pair;
  readonly answerSingle: SideBySide;
  readonly answerBursts: { readonly accepted: Timings; readonly scored: Timings };
  readonly answerFlow: FlowTimings;
  readonly counts: AnswerCounts;
}

interface Aim {
  readonly name: string;
  readonly value: number;
  readonly aim: string;
  readonly isMet: boolean;
  /** Counts are the same on every machine; a ratio of times is nearly so. */
  readonly isCount: boolean;
}

const number = (value: number): string => value.toFixed(2);

function figureLines(figures: Figures): string[] {
  const { insert, mutation, answerSingle, answerBursts, answerFlow } = figures;
  const row = (name: string, { p50, p95, count }: Timings): string[] => [name, number(p50), number(p95), String(count)];
  const crowd = `${CROWD} at once`;
  return tableLines(
    [
      { title: 'What' },
      { title: 'p50 ms', align: 'right' },
      { title: 'p95 ms', align: 'right' },
      { title: 'runs', align: 'right' },
    ],
    [
      row('INSERT, committed, one by one', insert.single),
      row(`INSERT, committed, ${crowd}`, insert.crowd),
      row('the same by an empty mutation, one by one', mutation.single),
      row(`the same by an empty mutation, ${crowd}`, mutation.crowd),
      row('the same by an empty mutation, between answers', answerSingle.mutation),
      row('answer accepted, one by one', answerSingle.accepted),
      row(`answer accepted, ${crowd}`, answerBursts.accepted),
      row(`answer accepted, ${CROWD} candidates without a pause`, answerFlow.accepted),
      row('answer scored, one by one', answerSingle.scored),
      row(`answer scored, ${crowd}`, answerBursts.scored),
      row(`answer scored, ${CROWD} candidates without a pause`, answerFlow.scored),
    ],
  );
}

function aims({ insert, mutation, answerSingle, answerBursts, counts }: Figures): Aim[] {
  const ratio = (name: string, over: Timings, under: Timings): Aim => {
    const value = over.p50 / under.p50;
    return { name, value, aim: `at most ${MOST_RATIO}`, isMet: value <= MOST_RATIO, isCount: false };
  };
  const aimless = (name: string, over: Timings, under: Timings): Aim => ({
    ...ratio(name, over, under), aim: NO_AIM, isMet: true,
  });
  const exactly = (name: string, value: number, aim: number): Aim => ({
    name, value, aim: `exactly ${aim}`, isMet: value === aim, isCount: true,
  });
  return [
    ratio('accepted / empty mutation, one by one in turn', answerSingle.accepted, answerSingle.mutation),
    ratio(`accepted / empty mutation, ${CROWD} at once`, answerBursts.accepted, mutation.crowd),
    // A loop without a pause keeps caches warm that an answer, after a pause, finds cold: shown, but no aim.
    aimless('accepted / empty mutation without a pause', answerSingle.accepted, mutation.single),
    aimless('empty mutation / INSERT, one by one', mutation.single, insert.single),
    exactly('statements until accepted', counts.statements.usual, STATEMENTS),
    exactly('commits until accepted', counts.commits.usual, COMMITS),
    {
      name: 'history events an answer',
      value: counts.historyEvents,
      aim: `at most ${MOST_HISTORY_EVENTS}`,
      isMet: counts.historyEvents <= MOST_HISTORY_EVENTS,
      isCount: true,
    },
  ];
}

function aimLines(found: readonly Aim[]): string[] {
  return tableLines(
    [{ title: 'Aim' }, { title: 'value', align: 'right' }, { title: 'aim' }, { title: '' }],
    found.map(({ name, value, aim, isMet }) => {
      const verdict = isMet ? 'met' : 'NOT MET';
      return [name, number(value), aim, aim === NO_AIM ? '' : verdict];
    }),
  );
}

function countLines(counts: AnswerCounts): string[] {
  const { statements, behindReply, worker, following, detail, answers } = counts;
  const all = statements.usual + behindReply + worker;
  const rows = detail.map(({ role, query, perAnswer, planned, planMs, executeMs }) => [
    number(perAnswer),
    role.replace('bench_', ''),
    number(planned),
    number(planMs),
    number(executeMs),
    query.replace(/\s+/g, ' ').slice(0, QUERY_WIDTH),
  ]);
  return [
    `Counted with pg_stat_statements, a role a process, over ${answers} answers in a quiet system with a warm key.`,
    `Statements an answer: ${statements.usual} until accepted (at most ${statements.most}),`
      + ` ${number(behindReply)} of the tell behind it, ${number(worker)} of the worker; ${number(all)} in total,`
      + ` and ${number(following)} more of the API for a client that follows the events.`,
    '',
    ...tableLines(
      [
        { title: 'an answer', align: 'right' },
        { title: 'process' },
        { title: 'planned', align: 'right' },
        { title: 'plan ms', align: 'right' },
        { title: 'run ms', align: 'right' },
        { title: 'statement' },
      ],
      rows,
    ),
  ];
}

/** All figures as lines, and whether every count is as it has to be. */
export function report(figures: Figures): { lines: string[]; countsMet: boolean } {
  const found = aims(figures);
  const lines = [
    ...figureLines(figures),
    '',
    `Answers per second with ${CROWD} candidates: ${figures.answerFlow.answersPerSecond.toFixed(0)}`,
    '',
    ...aimLines(found),
    '',
    ...countLines(figures.counts),
  ];
  return { lines, countsMet: found.every(({ isCount, isMet }) => !isCount || isMet) };
}
