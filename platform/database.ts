import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '../prisma/generated/prisma/client.ts';
import type { Config } from './config.ts';
import type { Logger } from './log.ts';

const STATEMENT_TIMEOUT_MS = 15_000;
const IDLE_TRANSACTION_TIMEOUT_MS = 15_000;
/** A little more than the server's own limit: it only ends calls on a connection that is dead without saying so. */
const CLIENT_QUERY_TIMEOUT_MS = STATEMENT_TIMEOUT_MS + 5_000;
const CONNECTION_TIMEOUT_MS = 5_000;

export interface Database {
  /** Typed reads, and writes outside the one statement of a commit. */
  readonly prisma: PrismaClient;
  /** The same connections, for prepared statements written by hand. */
  readonly pool: pg.Pool;
  /** Waits for what runs, then closes every connection. */
  close(): Promise<void>;
}

/**
 * Opens the database lazily: the first query connects, at most 5 s, so a process starts while Postgres is away.
 * Every session runs in UTC; a statement ends after 15 s.
 */
export function createDatabase(config: Pick<Config, 'database'>, logger: Logger): Database {
  const pool = new pg.Pool({
    connectionString: config.database.url,
    max: config.database.poolSize,
    connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
    query_timeout: CLIENT_QUERY_TIMEOUT_MS,
    keepAlive: true,
    // PrismaPg reads and writes timestamps as UTC; in another zone's session they would be off by that zone.
    options: `-c TimeZone=UTC -c statement_timeout=${STATEMENT_TIMEOUT_MS}`
      + ` -c idle_in_transaction_session_timeout=${IDLE_TRANSACTION_TIMEOUT_MS}`,
  });
  // An idle connection's loss is an event without a listener otherwise, which ends the process.
  pool.on('error', (error) => logger.warn({ err: error }, 'a database connection was lost'));
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool), errorFormat: 'minimal' });
  let closing: Promise<void> | undefined;
  return {
    prisma,
    pool,
    close() {
      closing ??= prisma.$disconnect().then(() => pool.end());
      return closing;
    },
  };
}
