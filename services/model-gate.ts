import type { Pool } from 'pg';
import type { Interviewer } from '../interviewer/interviewer.ts';
import type { Config } from '../platform/config.ts';
import type { Metrics } from '../platform/metrics.ts';
import { readModelState } from '../store/model-spend.ts';
import { firstInUse } from '../store/retired-models.ts';

/** How long what was read is believed, ms. */
const BELIEVED_MS = 10_000;

/** What holds for the model of everybody, at most 10 s old. Both reject while the database is away. */
export interface ModelGate {
  /** Whether a model may be called beside interviews: not stopped or paused, and the day's budget is not used up. */
  mayBeUsed(): Promise<boolean>;
  /** The model that a new interview gets; null for rules. */
  inUse(): Promise<string | null>;
}

interface GatePorts {
  pool: Pick<Pool, 'query'>;
  interviewer: Interviewer;
  config: Pick<Config, 'model'>;
  metrics: Pick<Metrics, 'modelInUse'>;
}

interface State {
  model: string | null;
  budgetLeft: boolean;
  paused: boolean;
}

export function createModelGate(ports: GatePorts): ModelGate {
  const { kind, models } = ports.interviewer;
  const { model: config } = ports.config;
  const byModel = kind === 'GROQ';
  let read = -Infinity;
  let state: Promise<State> | undefined;

  function current(): Promise<State> {
    if (!state || performance.now() - read > BELIEVED_MS) {
      read = performance.now();
      const fresh = readState(ports);
      state = fresh;
      fresh.catch(() => {
        if (state === fresh) state = undefined;
      });
    }
    return state;
  }

  return {
    async mayBeUsed() {
      if (!byModel || config?.stopped) return false;
      const { budgetLeft, paused } = await current();
      return budgetLeft && !paused;
    },
    inUse: async () => (byModel && models.length > 0 ? (await current()).model : null),
  };
}

async function readState({ pool, interviewer, config, metrics }: GatePorts): Promise<State> {
  const cap = config.model?.spend.globalDailyMicros ?? null;
  const { spentMicros, retired, paused } = await readModelState(pool, interviewer.models, cap !== null);
  const model = firstInUse(interviewer.models, retired);
  for (const one of interviewer.models) metrics.modelInUse.set({ model: one }, one === model ? 1 : 0);
  return { model, budgetLeft: cap === null || (spentMicros ?? 0) < cap, paused };
}
