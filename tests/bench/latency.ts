import { tableLines } from '../../bin/demo/table.ts';
import { following } from './answers.ts';
import type { EngineKind } from './engines.ts';
import {
  CROWD, type FlowTimings, type Pair, type SideBySide, measureCrowd, measureEmptyMutation, measureSingleAnswers,
} from './figures.ts';
import { type Floor, measureFloor } from './floor.ts';
import { startParts, stopOnSignal } from './parts.ts';
import { createSender } from './sender.ts';
import type { Timings } from './statistics.ts';

interface Latency {
  readonly engine: EngineKind;
  readonly mutation: Pair;
  readonly single: SideBySide;
  readonly bursts: { readonly accepted: Timings; readonly scored: Timings };
  readonly flow: FlowTimings;
  readonly floor: Floor;
}

async function measure(engine: EngineKind, print: (line: string) => void): Promise<Latency> {
  print(`Measuring on Temporal's ${engine} server.`);
  const parts = await startParts({ engine });
  stopOnSignal(parts);
  const { send, close } = createSender(parts.url);
  try {
    const floor = await measureFloor(parts);
    const mutation = await measureEmptyMutation(send);
    const { bursts, flow } = await following((ending) => measureCrowd(parts.url, send, ending));
    const single = await following((ending) => measureSingleAnswers(parts.url, send, ending));
    return { engine, mutation, single, bursts, flow, floor };
  } finally {
    close();
    await parts.stop();
  }
}

type Row = readonly [name: string, timings: (of: Latency) => Timings];

const crowd = `${CROWD} at once`;
const TIMES: readonly Row[] = [
  ['floor: signal taken, one by one', ({ floor }) => floor.activity.single.taken],
  [`floor: signal taken, ${crowd}`, ({ floor }) => floor.activity.crowd.taken],
  ['floor: signal, then an empty activity, one by one', ({ floor }) => floor.activity.single.done],
  [`floor: signal, then an empty activity, ${crowd}`, ({ floor }) => floor.activity.crowd.done],
  ['floor: signal, then a local one, one by one', ({ floor }) => floor.local.single.done],
  [`floor: signal, then a local one, ${crowd}`, ({ floor }) => floor.local.crowd.done],
  ['empty mutation, between answers', ({ single }) => single.mutation],
  [`empty mutation, ${crowd}`, ({ mutation }) => mutation.crowd],
  ['answer accepted, one by one', ({ single }) => single.accepted],
  [`answer accepted, ${crowd}`, ({ bursts }) => bursts.accepted],
  ['answer scored, one by one', ({ single }) => single.scored],
  [`answer scored, ${crowd}`, ({ bursts }) => bursts.scored],
];

const RATIOS: readonly (readonly [name: string, over: Row[1], under: Row[1]])[] = [
  ['accepted / empty mutation, one by one', ({ single }) => single.accepted, ({ single }) => single.mutation],
  [`accepted / empty mutation, ${crowd}`, ({ bursts }) => bursts.accepted, ({ mutation }) => mutation.crowd],
  [
    'scored / floor by an activity, one by one',
    ({ single }) => single.scored, ({ floor }) => floor.activity.single.done,
  ],
  [`scored / floor by an activity, ${crowd}`, ({ bursts }) => bursts.scored, ({ floor }) => floor.activity.crowd.done],
  ['scored / floor by a local one, one by one', ({ single }) => single.scored, ({ floor }) => floor.local.single.done],
  [`scored / floor by a local one, ${crowd}`, ({ bursts }) => bursts.scored, ({ floor }) => floor.local.crowd.done],
];

const right = (title: string) => ({ title, align: 'right' }) as const;

function lines(found: readonly Latency[]): string[] {
  const columns = (...titles: string[]) =>
    found.flatMap(({ engine }) => titles.map((title) => right(`${engine} ${title}`)));
  const times = TIMES.map(([name, of]) => [
    name, ...found.flatMap((one) => [of(one).p50.toFixed(1), of(one).p95.toFixed(1)]),
  ]);
  const ratios: string[][] = RATIOS.map(([name, over, under]) => [
    name, ...found.map((one) => (over(one).p50 / under(one).p50).toFixed(2)),
  ]);
  const flow = ['answers a second, nobody pauses', ...found.map((one) => one.flow.answersPerSecond.toFixed(0))];
  return [
    ...tableLines([{ title: 'Milliseconds' }, ...columns('p50', 'p95')], times),
    '',
    ...tableLines([{ title: 'Ratios of p50' }, ...columns('server')], [...ratios, flow]),
  ];
}

/** Times of answers beside the engine's own floor, on one server or on both, one after the other. */
export async function latency(engines: readonly EngineKind[], print: (line: string) => void): Promise<number> {
  const found: Latency[] = [];
  for (const engine of engines) found.push(await measure(engine, print));
  for (const line of ['', ...lines(found)]) print(line);
  return 0;
}
