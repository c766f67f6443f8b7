import { resource } from '../interviewer/bank/resources.ts';
import { databaseClock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import { createDatabase } from '../platform/database.ts';
import type { Logger } from '../platform/log.ts';
import { createMetrics } from '../platform/metrics.ts';
import { createNotifications } from '../platform/notifications.ts';
import { createPasswords } from '../platform/passwords.ts';
import { createLimits } from '../platform/rate-limit.ts';
import { type Temporal, createTemporal } from '../platform/temporal.ts';
import { createTokens } from '../platform/tokens.ts';
import { createEngine } from '../services/engine.ts';
import { createEventFeed } from '../services/event-feed.ts';
import { createModelGate } from '../services/model-gate.ts';
import { createRuns } from '../services/runs.ts';
import type { Services } from '../services/services.ts';
import { createTeller } from '../services/teller.ts';
import { createAudit } from '../store/audit.ts';
import { createSealer } from '../store/sealed.ts';
import { createInterviewers } from './interviewers.ts';

export interface ApiServices {
  services: Services;
  temporal: Temporal;
  /** Ends what is in flight, then every connection. */
  close: () => Promise<void>;
}

/** All that the API works with. Nothing here waits: Postgres and Temporal may come later. */
export function createApiServices(config: Config, log: Logger): ApiServices {
  const metrics = createMetrics();
  const database = createDatabase(config, log);
  const { pool } = database;
  metrics.watchPool(pool);
  const temporal = createTemporal(config);
  const teller = createTeller({ pool, temporal, engine: createEngine(temporal), metrics, log });
  const notifications = createNotifications({ url: config.database.url, logger: log });
  const interviewer = createInterviewers(config, database, metrics, log).inUse;
  const services: Services = {
    config,
    database,
    clock: databaseClock,
    sealer: createSealer(pool, config.secrets.keyring),
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
  return {
    services,
    temporal,
    async close() {
      await teller.idle();
      await notifications.close();
      await temporal.close();
      await database.close();
    },
  };
}
