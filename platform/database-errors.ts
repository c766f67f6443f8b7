interface DatabaseFailure {
  code?: unknown;
  constraint?: unknown;
  cause?: unknown;
  message?: unknown;
  meta?: { driverAdapterError?: { cause?: { originalCode?: unknown; constraint?: { index?: unknown } } } };
}

/** Refused or lost connections and a server that is starting, stopping or full. */
const AWAY_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  '53300', // too_many_connections
  '57P01', // admin_shutdown
  '57P02', // crash_shutdown
  '57P03', // cannot_connect_now
  '57014', // query_canceled, by the statement timeout
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
]);

/** What pg says without a code when a connection breaks or none is free in time. */
const AWAY_MESSAGES = new RegExp(
  [
    'Connection terminated',
    'timeout exceeded when trying to connect',
    'Query read timeout',
    'Client has encountered a connection error',
    'server closed the connection',
  ].join('|'),
  'i',
);

const UNIQUE_VIOLATIONS = new Set(['23505', 'P2002']);

const asFailure = (error: unknown): DatabaseFailure => (typeof error === 'object' && error !== null ? error : {});

/** Whether an error of pg or Prisma means that PostgreSQL cannot be reached now; the same call may succeed later. */
export function isDatabaseAway(error: unknown): boolean {
  const failure = asFailure(error);
  const codes = [failure.code, failure.meta?.driverAdapterError?.cause?.originalCode];
  if (codes.some((code) => typeof code === 'string' && (AWAY_CODES.has(code) || code.startsWith('08')))) return true;
  if (typeof failure.message === 'string' && AWAY_MESSAGES.test(failure.message)) return true;
  if (error instanceof AggregateError) return error.errors.some(isDatabaseAway);
  return failure.cause !== undefined && failure.cause !== error && isDatabaseAway(failure.cause);
}

/** Name of the unique constraint that an error of pg or Prisma violated, `''` where it is not told, or null. */
export function uniqueViolation(error: unknown): string | null {
  const failure = asFailure(error);
  if (typeof failure.code !== 'string' || !UNIQUE_VIOLATIONS.has(failure.code)) return null;
  const name = failure.constraint ?? failure.meta?.driverAdapterError?.cause?.constraint?.index;
  return typeof name === 'string' ? name : '';
}

/** Whether pg refused a row because what it refers to is not there. */
export const isForeignKeyViolation = (error: unknown): boolean => asFailure(error).code === '23503';
