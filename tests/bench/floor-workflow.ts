import { condition, defineSignal, proxyActivities, proxyLocalActivities, setHandler } from '@temporalio/workflow';
import { FLOOR_SIGNAL, type FloorActivities, type FloorSignal } from './floor-names.ts';

const options = { startToCloseTimeout: '10 seconds' } as const;
const { beat } = proxyActivities<FloorActivities>(options);
const { beat: localBeat } = proxyLocalActivities<FloorActivities>(options);

/** The least that an interview could do: it is told something, runs an activity that does nothing, and waits again. */
export async function floor(): Promise<void> {
  const told: FloorSignal[] = [];
  setHandler(defineSignal<[FloorSignal]>(FLOOR_SIGNAL), (signal) => void told.push(signal));
  for (;;) {
    await condition(() => told.length > 0);
    const next = told.shift();
    if (!next) continue;
    await (next.isLocal ? localBeat(next.number) : beat(next.number));
  }
}
