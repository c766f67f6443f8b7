import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

const SECONDS_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** A model takes seconds, and may take all the time that a call has. */
const MODEL_SECONDS_BUCKETS = [0.25, 0.5, 1, 2, 4, 8, 15, 30, 60, 120];

/** What a connection pool tells about itself. */
interface PoolCounts {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/**
 * Metrics of one process. Labels come from closed lists, or from the configuration as a model's name does: an operation
 * is one of ours by name or `other`.
 */
export interface Metrics {
  readonly registry: Registry;
  readonly httpRequests: Counter<'operation' | 'outcome'>;
  readonly httpRequestSeconds: Histogram<'operation' | 'outcome'>;
  readonly commands: Counter<'type' | 'outcome'>;
  readonly tells: Counter<'result'>;
  readonly relayed: Counter<'result'>;
  readonly swept: Counter<'result'>;
  /** Overdue interviews that were told again; `found`: how their run was. */
  readonly reconciled: Counter<'reason' | 'found'>;
  readonly subscriptionsOpen: Gauge;
  readonly modelCalls: Counter<'purpose' | 'outcome'>;
  /** `kind`: `prompt` or `completion`. */
  readonly modelTokens: Counter<'purpose' | 'kind'>;
  readonly modelCostMicros: Counter;
  readonly modelSeconds: Histogram<'purpose' | 'outcome'>;
  readonly modelFallbacks: Counter<'purpose'>;
  readonly modelsRetired: Counter;
  /** `outcome`: sent, cancelled, refused; at an attempt also later, or unknown where the reply was lost. */
  readonly emails: Counter<'kind' | 'outcome'>;
  /** 1 for the model that new interviews get, 0 for the others of the configuration. */
  readonly modelInUse: Gauge<'model'>;
  /** Reports a pool's connections by state whenever the metrics are read. */
  watchPool(pool: PoolCounts): void;
}

/** A registry of its own with Node's default metrics and ours, all named `rounds_…`. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = <T extends string>(name: string, help: string, labelNames: T[] = []) =>
    new Counter({ name: `rounds_${name}`, help, labelNames, registers });
  return {
    registry,
    httpRequests: counter('http_requests_total', 'Requests by operation and outcome', ['operation', 'outcome']),
    httpRequestSeconds: new Histogram({
      name: 'rounds_http_request_seconds',
      help: 'Time to answer a request',
      labelNames: ['operation', 'outcome'],
      buckets: SECONDS_BUCKETS,
      registers,
    }),
    commands: counter('commands_total', 'Commands on interviews by type and outcome', ['type', 'outcome']),
    tells: counter('tells_total', 'Events told to workflows right after their commit', ['result']),
    relayed: counter('relayed_total', 'Interviews told by the relay', ['result']),
    swept: counter('swept_total', 'Interviews told to an engine that did not know them', ['result']),
    reconciled: counter('reconciled_total', 'Overdue interviews told again, by what was due and how their run was', [
      'reason', 'found',
    ]),
    subscriptionsOpen: new Gauge({ name: 'rounds_subscriptions_open', help: 'Open subscriptions', registers }),
    modelCalls: counter('model_calls_total', 'Calls of a model by purpose and outcome', ['purpose', 'outcome']),
    modelTokens: counter('model_tokens_total', 'Tokens that models read and wrote', ['purpose', 'kind']),
    modelCostMicros: counter('model_cost_micros_total', 'What calls of models cost, in millionths of a US dollar'),
    modelSeconds: new Histogram({
      name: 'rounds_model_seconds',
      help: 'Time of a call of a model',
      labelNames: ['purpose', 'outcome'],
      buckets: MODEL_SECONDS_BUCKETS,
      registers,
    }),
    modelFallbacks: counter('model_fallbacks_total', 'Works of a model that rules did in its place', ['purpose']),
    modelsRetired: counter('models_retired_total', 'Models found to be retired'),
    emails: counter('emails_total', 'E-mails by kind and what came of them', ['kind', 'outcome']),
    modelInUse: new Gauge({
      name: 'rounds_model_in_use',
      help: '1 for the model that new interviews get',
      labelNames: ['model'],
      registers,
    }),
    watchPool(pool) {
      const connections = new Gauge({
        name: 'rounds_database_connections',
        help: 'Connections of the pool, and callers that wait for one',
        labelNames: ['state'],
        registers: [],
        collect() {
          this.set({ state: 'busy' }, pool.totalCount - pool.idleCount);
          this.set({ state: 'idle' }, pool.idleCount);
          this.set({ state: 'waiting' }, pool.waitingCount);
        },
      });
      registry.registerMetric(connections);
    },
  };
}

export interface MetricsServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves `GET /metrics` in Prometheus' text format.
 * @param options.host address to listen on; only the machine itself by default
 */
export async function serveMetrics(
  metrics: Pick<Metrics, 'registry'>,
  options: { port: number; host?: string },
): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url?.split('?')[0] !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    metrics.registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': metrics.registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host ?? '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
