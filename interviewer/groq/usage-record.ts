import { type ModelTokens, costMicros } from '../../domain/model-usage.ts';
import type { Logger } from '../../platform/log.ts';
import type { Metrics } from '../../platform/metrics.ts';
import type { ModelConfig } from '../../platform/model-config.ts';
import type { Attempt } from './attempt.ts';
import type { ModelRequest } from './client.ts';
import type { ModelMeter, ModelReservation } from './meter.ts';

export type ModelMetrics = Pick<Metrics, 'modelCalls' | 'modelTokens' | 'modelCostMicros' | 'modelSeconds'>;

/** A request that was made. */
export interface Made<T> extends Attempt<T> {
  latencyMs: number;
}

interface UsageRecordOptions {
  config: Pick<ModelConfig, 'prices'>;
  meter: Pick<ModelMeter, 'settle' | 'record'>;
  metrics: ModelMetrics;
  log: Pick<Logger, 'warn'>;
}

const NOT_COUNTED: ModelTokens = { prompt: 0, completion: 0 };

/** Keeps what calls took: in the meter, in metrics and, where one failed, in the log. */
export function createUsageRecord({ config, meter, metrics, log }: UsageRecordOptions) {
  function observe({ purpose, model }: ModelRequest<unknown>, made: Made<unknown>, tokens: ModelTokens, cost: number) {
    const { result, latencyMs } = made;
    const outcome = 'value' in result ? 'DONE' : result.fault.fault;
    metrics.modelCalls.inc({ purpose, outcome });
    metrics.modelSeconds.observe({ purpose, outcome }, latencyMs / 1000);
    metrics.modelTokens.inc({ purpose, kind: 'prompt' }, tokens.prompt);
    metrics.modelTokens.inc({ purpose, kind: 'completion' }, tokens.completion);
    metrics.modelCostMicros.inc(cost);
    if ('value' in result) return;
    const { detail, retryAfterMs } = result.fault;
    log.warn({ purpose, model, outcome, detail, latencyMs, retryAfterMs }, 'a call of a model failed');
  }

  function record(request: ModelRequest<unknown>, made: Made<unknown>): Promise<void> {
    const { account, purpose, model, promptVersion } = request;
    const tokens = made.tokens ?? NOT_COUNTED;
    const cost = costMicros(tokens, config.prices(model));
    observe(request, made, tokens, cost);
    const outcome = 'value' in made.result ? 'DONE' : made.result.fault.fault;
    return meter.record({
      account, purpose, model, promptVersion, outcome, tokens, latencyMs: made.latencyMs, costMicros: cost,
    });
  }

  return {
    /**
     * Settles a reservation and records each request made under it. It does not reject: a reply is worth more than its
     * record.
     */
    async keep(
      request: ModelRequest<unknown>,
      reservation: ModelReservation,
      made: readonly Made<unknown>[],
    ): Promise<void> {
      // What nobody counted may all have been used.
      const total = made.reduce(
        (sum, { tokens }) => sum + (tokens ? tokens.prompt + tokens.completion : reservation.tokens),
        0,
      );
      const limits = made.findLast((one) => one.limits !== null)?.limits ?? null;
      const kept = await Promise.allSettled([
        meter.settle(reservation, total, limits),
        ...made.map((one) => record(request, one)),
      ]);
      for (const outcome of kept) {
        if (outcome.status === 'rejected') log.warn({ err: outcome.reason }, 'the use of a model was not recorded');
      }
    },
  };
}
