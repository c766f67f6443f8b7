import './runtime.ts';
import { inject } from 'vitest';
import { createActivities } from '../../activities/index.ts';
import { createInterviewers } from '../../bin/interviewers.ts';
import { type RunningWorkers, runWorkers } from '../../bin/workers.ts';
import { resource } from '../../interviewer/bank/resources.ts';
import type { Interviewer } from '../../interviewer/interviewer.ts';
import { type Clock, databaseClock } from '../../platform/clock.ts';
import { type Config, loadConfig } from '../../platform/config.ts';
import { createDatabase } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { createLogger } from '../../platform/log.ts';
import type { Mailer } from '../../platform/mailer.ts';
import { createMailer } from '../../platform/mailer.ts';
import { createMetrics } from '../../platform/metrics.ts';
import { createNotifications } from '../../platform/notifications.ts';
import { createPasswords } from '../../platform/passwords.ts';
import { createLimits } from '../../platform/rate-limit.ts';
import { createTemporal, temporalConnectConfig } from '../../platform/temporal.ts';
import { createTokens } from '../../platform/tokens.ts';
import { createUnsubscribeTokens } from '../../platform/unsubscribe-token.ts';
import { createEngine } from '../../services/engine.ts';
import { createEventFeed } from '../../services/event-feed.ts';
import { createModelGate } from '../../services/model-gate.ts';
import type { Loop } from '../../services/loop.ts';
import { startReconciler } from '../../services/reconciler.ts';
import { startRelay } from '../../services/relay.ts';
import { createRuns } from '../../services/runs.ts';
import type { Services, Viewer } from '../../services/services.ts';
import { createTeller } from '../../services/teller.ts';
import { createAudit } from '../../store/audit.ts';
import { createSealer } from '../../store/sealed.ts';
import { interviewWorkflowId } from '../../workflows/names.ts';
import { testEnvironment } from './config.ts';
import { makeDatabase } from './database.ts';

export interface SystemOptions {
  clock?: Clock;
  /** Serves in the API; interviews that it creates are judged by it. */
  interviewer?: Interviewer;
  /** Further environment variables. */
  env?: Record<string, string>;
  /** How long an access token lasts, where a test cannot wait for the minute that settings allow at least. */
  accessTokenSeconds?: number;
  /** false: nothing runs the workflows. */
  worker?: boolean;
  temporalAddress?: string;
  mailer?: Mailer;
}

export interface TestSystem {
  services: Services;
  /** What it was configured from: a process that is started with it belongs to the same system. */
  environment: Record<string, string>;
  /** A new account. */
  candidate(): Promise<Viewer>;
  startWorker(): Promise<void>;
  stopWorker(): Promise<void>;
  /** Resolves when the interview's workflow has ended well. */
  workflowEnds(interviewId: string): Promise<void>;
  close(): Promise<void>;
}

/** The namespace that the test file has to itself. */
export const testNamespace = (): string => `test-${process.env['VITEST_POOL_ID'] ?? '1'}`;

/** All parts of Rounds in this process, on the run's real servers and a database of its own. */
export async function startSystem(options: SystemOptions = {}): Promise<TestSystem> {
  const databaseUrl = await makeDatabase();
  const environment = testEnvironment({
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: options.temporalAddress ?? inject('temporalAddress'),
    TEMPORAL_NAMESPACE: options.temporalAddress === undefined ? testNamespace() : 'default',
    ...options.env,
  });
  const config = configOf(environment, options);
  const log = createLogger('test', config.logLevel);
  const database = createDatabase(config, log);
  const { pool } = database;
  const temporal = createTemporal(config);
  const engine = createEngine(temporal);
  const metrics = createMetrics();
  const teller = createTeller({ pool, temporal, engine, metrics, log });
  const sealer = createSealer(pool, config.secrets.keyring);
  const clock = options.clock ?? databaseClock;
  const interviewers = createInterviewers(config, database, metrics, log);
  const interviewer = options.interviewer ?? interviewers.inUse;
  const notifications = createNotifications({ url: databaseUrl, logger: log });
  const services: Services = {
    config,
    database,
    clock,
    sealer,
    teller,
    runs: createRuns({ temporal, teller }),
    interviewer,
    modelGate: createModelGate({ pool, interviewer, config, metrics }),
    resources: (ids) => ids.flatMap((id) => resource(id) ?? []),
    feed: createEventFeed({ database, notifications, log }),
    limits: createLimits(config.rates),
    tokens: createTokens(config),
    passwords: createPasswords(),
    audit: createAudit(pool, log),
    metrics,
    log,
  };
  const mailer = options.mailer ?? createMailer(config);
  const activities = createActivities({
    pool,
    clock,
    sealer,
    interviewerOf: (kind) => (kind === interviewer.kind ? interviewer : interviewers.of(kind)),
    mailer,
    publicUrl: config.http.publicUrl,
    unsubscribe: createUnsubscribeTokens(config),
    metrics,
    log,
  });
  let workers: RunningWorkers | undefined;
  let loops: Loop[] = [];
  const system: TestSystem = {
    services,
    environment,
    candidate: () => makeCandidate(services),
    async startWorker() {
      const { connectionOptions, namespace } = temporalConnectConfig(config);
      workers = await runWorkers({
        connection: connectionOptions,
        namespace,
        activities,
        workflowBundle: { code: inject('workflowCode') },
        modelRetryMs: config.model?.retryMs ?? 1_000,
        log,
        shutdownGraceMs: 200,
      });
      const { runs } = services;
      loops = [
        startRelay({ pool, teller, engine, temporal, metrics, log }),
        startReconciler({ pool, runs, metrics, log, afterSeconds: config.reconcileAfterSeconds }),
      ];
    },
    async stopWorker() {
      await Promise.all(loops.map((loop) => loop.stop()));
      workers?.shutdown();
      await workers?.ended;
      workers = undefined;
      loops = [];
    },
    async workflowEnds(interviewId) {
      await temporal.client.workflow.getHandle(interviewWorkflowId(interviewId)).result();
    },
    async close() {
      await teller.idle();
      await system.stopWorker();
      await notifications.close();
      await temporal.close();
      await database.close();
    },
  };
  if (options.worker !== false) await system.startWorker();
  return system;
}

function configOf(environment: Record<string, string>, { accessTokenSeconds }: SystemOptions): Config {
  const config = loadConfig(environment);
  if (accessTokenSeconds === undefined) return config;
  return { ...config, tokens: { ...config.tokens, accessMinutes: accessTokenSeconds / 60 } };
}

async function makeCandidate({ sealer, database }: Services): Promise<Viewer> {
  const id = newId();
  const { key, wrapped } = sealer.newPersonKey(id);
  await database.prisma.user.create({
    data: {
      id,
      emailIndex: `1:${id.replaceAll('-', '').padEnd(64, '0')}`,
      emailSealed: key.seal({ table: 'users', column: 'email_sealed', id }, `${id}@example.com`),
      nameSealed: key.seal({ table: 'users', column: 'name_sealed', id }, 'Wilhelmina Featherstone'),
      passwordHash: 'none',
      timeZone: 'UTC',
      dataKeyWrapped: wrapped,
      createdAt: new Date(),
    },
  });
  return { userId: id, roles: ['CANDIDATE'], address: null };
}
