import { setTimeout as pause } from 'node:timers/promises';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { createActivities } from '../activities/index.ts';
import { databaseClock } from '../platform/clock.ts';
import { type Config, ConfigError, describeConfig, loadConfig } from '../platform/config.ts';
import { createDatabase } from '../platform/database.ts';
import { type Logger, createLogger } from '../platform/log.ts';
import { createMailer } from '../platform/mailer.ts';
import { createMetrics, serveMetrics } from '../platform/metrics.ts';
import { createTemporal, temporalConnectConfig } from '../platform/temporal.ts';
import { createUnsubscribeTokens } from '../platform/unsubscribe-token.ts';
import { createEngine } from '../services/engine.ts';
import { startReconciler } from '../services/reconciler.ts';
import { startRelay } from '../services/relay.ts';
import { createRuns } from '../services/runs.ts';
import { createTeller } from '../services/teller.ts';
import { createSealer } from '../store/sealed.ts';
import { type RunningWorkers, runWorkers } from './workers.ts';
import { createInterviewers } from './interviewers.ts';
import { workflowBundle } from './workflow-bundle.ts';

const RECONNECT_MS = 1_000;
/** Where no model is configured any more, its interviews wait for one. */
const MODEL_RETRY_MS = 300_000;
/** What the SDK warns of and we mean: two of the three workers run activities only. */
const MEANT = /^No workflows registered/;

function settings(): Config {
  try {
    return loadConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}

/** The SDK's own words, on the process's log; failures carry codes only, see `activities/errors`. */
function installRuntime(log: Logger): void {
  const level = { TRACE: 'trace', DEBUG: 'debug', INFO: 'debug', WARN: 'warn', ERROR: 'error' } as const;
  Runtime.install({
    shutdownSignals: [],
    logger: new DefaultLogger('INFO', ({ level: given, message }) => {
      log[MEANT.test(message) ? 'debug' : level[given]](message);
    }),
  });
}

/**
 * Runs the workers, again and again while the engine is away, until the process is told to stop.
 * @returns false where an activity was left behind that could not be ended: it may hold connections
 */
async function serve(start: () => Promise<RunningWorkers>, stopping: AbortSignal, log: Logger): Promise<boolean> {
  const stopped = new Promise((resolve) => {
    stopping.addEventListener('abort', resolve, { once: true });
  });
  while (!stopping.aborted) {
    try {
      const workers = await start();
      log.info('the worker serves');
      const shutdown = () => workers.shutdown();
      stopping.addEventListener('abort', shutdown, { once: true });
      if (stopping.aborted) shutdown();
      await workers.ended;
      stopping.removeEventListener('abort', shutdown);
    } catch (error) {
      if (stopping.aborted) {
        log.warn({ err: error }, 'something did not end in time; another worker does it again');
        return false;
      }
      log.warn({ err: error }, 'the engine is away; the worker tries again');
    }
    await Promise.race([pause(RECONNECT_MS, undefined, { ref: false }), stopped]);
  }
  return true;
}

async function main(): Promise<void> {
  const config = settings();
  const log = createLogger('worker', config.logLevel);
  log.info({ config: describeConfig(config) }, 'the worker starts');
  installRuntime(log);
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      log.info({ signal }, 'the worker stops: it takes no more work and ends what is under way');
      stopping.abort();
    });
  }

  const metrics = createMetrics();
  const metricsServer = await serveMetrics(metrics, { port: config.metricsPort, host: config.http.host });
  const database = createDatabase(config, log);
  const { pool } = database;
  metrics.watchPool(pool);
  const temporal = createTemporal(config);
  const engine = createEngine(temporal);
  const teller = createTeller({ pool, temporal, engine, metrics, log });
  const interviewers = createInterviewers(config, database, metrics, log);
  const mailer = createMailer(config);
  const activities = createActivities({
    pool,
    clock: databaseClock,
    sealer: createSealer(pool, config.secrets.keyring),
    interviewerOf: (kind) => interviewers.of(kind),
    mailer,
    publicUrl: config.http.publicUrl,
    unsubscribe: createUnsubscribeTokens(config),
    metrics,
    log,
  });
  const bundle = await workflowBundle(log);
  const { connectionOptions, namespace } = temporalConnectConfig(config);
  const modelRetryMs = config.model?.retryMs ?? MODEL_RETRY_MS;
  const relay = startRelay({ pool, teller, engine, temporal, metrics, log });
  const runs = createRuns({ temporal, teller });
  const afterSeconds = config.reconcileAfterSeconds;
  const reconciler = startReconciler({ pool, runs, metrics, log, afterSeconds });
  const hasEnded = await serve(
    () =>
      runWorkers({
        connection: connectionOptions,
        namespace,
        activities,
        workflowBundle: bundle,
        modelRetryMs,
        shutdownGraceMs: config.shutdownGraceMs,
        log,
      }),
    stopping.signal,
    log,
  );
  await Promise.all([relay.stop(), reconciler.stop()]);
  if (!hasEnded) process.exit(0);
  mailer.close();
  await temporal.close();
  await database.close();
  await metricsServer.close();
  log.info('the worker has stopped');
}

await main();
