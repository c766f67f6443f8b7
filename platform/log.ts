import { pino, stdSerializers } from 'pino';
import type { DestinationStream, Logger as PinoLogger } from 'pino';

export type Logger = PinoLogger;

const SECRET_FIELDS = [
  'password', 'token', 'accessToken', 'refreshToken', 'authorization', 'cookie', 'secret', 'apiKey', 'dataKey',
  'email', 'to', 'text', 'html', 'subject', 'name', 'quote', 'feedback', 'question', 'answer',
];
const REDACTED_PATHS = SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`, `*.*.*.${field}`]);
const ADDRESS = /[^\s@<>"'(),;]+@[^\s@<>"'(),;]+/g;
const MESSAGE_LIMIT = 500;
const WITHHELD = '(withheld: may quote values)';
const LEVELS: Record<number, string> = { 10: 'TRACE', 20: 'DEBUG', 30: 'INFO', 40: 'WARN', 50: 'ERROR', 60: 'FATAL' };
const OWN_FIELDS = new Set(['level', 'time', 'msg', 'process', 'err']);

function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, '[address]');
}

/** SQLSTATE classes about the connection, the login and the server: their messages know no row. */
const ABOUT_THE_SERVER = /^(08|28|3D|53|57|58)/;

/** Errors of the database and its client quote the values of the row or of the call. */
function quotesValues(error: Error): boolean {
  if (/^(Prisma|DriverAdapter|Zod)/.test(error.name)) return true;
  return 'severity' in error && !('code' in error && ABOUT_THE_SERVER.test(String(error.code)));
}

function frames(error: Error): string {
  const lines = (error.stack ?? '').split('\n');
  return lines.filter((line) => /^\s+at /.test(line)).join('\n');
}

/**
 * An error for the log: name, code, message and stack, without e-mail addresses and passwords in URLs; of database
 * errors only name, code and stack, for their messages quote values.
 */
export function describeError(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { type: typeof error };
  const message = quotesValues(error) ? WITHHELD : withoutAddresses(error.message).slice(0, MESSAGE_LIMIT);
  const stack = withoutAddresses(frames(error));
  const described: Record<string, string> = { type: error.name, message, stack };
  if ('code' in error && typeof error.code === 'string') described['code'] = error.code;
  if (error.cause instanceof Error) {
    described['cause'] = `${error.cause.name}: ${describeError(error.cause)['message']}`;
  }
  return described;
}

function readable(value: unknown): string {
  return typeof value === 'string' && !/\s/.test(value) ? value : JSON.stringify(value);
}

function readableError(err: unknown): string {
  if (typeof err !== 'object' || err === null) return '';
  const { type, code, message, cause, stack } = err as Record<string, string | undefined>;
  const reason = ` ${type}${code ? ` ${code}` : ''}: ${message}${cause ? ` (${cause})` : ''}`;
  return stack ? `${reason}\n${stack}` : reason;
}

/** One line for people: `12:00:01.250 WARN  api: message key=value`. An error's stack follows, indented. */
function readableLine(json: string): string {
  const entry: Record<string, unknown> = JSON.parse(json);
  const time = new Date(Number(entry['time'])).toISOString().slice(11, 23);
  const level = (LEVELS[Number(entry['level'])] ?? '').padEnd(5);
  const others = Object.entries(entry).filter(([key]) => !OWN_FIELDS.has(key));
  const fields = others.map(([key, value]) => ` ${key}=${readable(value)}`).join('');
  const message = typeof entry['msg'] === 'string' ? entry['msg'] : '';
  const text = `${message}${fields}${readableError(entry['err'])}`;
  return `${time} ${level} ${String(entry['process'])}: ${text}\n`;
}

/**
 * The logger of one process: JSON lines in production, readable lines (UTC) otherwise, on standard output.
 * Log ids, codes and numbers. Known secret and personal fields are redacted three levels deep, a fence and no licence.
 * @param name of the process, such as `api`
 * @param destination for tests
 */
export function createLogger(
  name: string,
  level: string,
  options: { json?: boolean; destination?: DestinationStream } = {},
): Logger {
  const json = options.json ?? process.env['NODE_ENV'] === 'production';
  const target = options.destination ?? process.stdout;
  const destination = json ? target : { write: (line: string) => target.write(readableLine(line)) };
  return pino(
    {
      level,
      base: { process: name },
      redact: { paths: REDACTED_PATHS, censor: '[redacted]' },
      serializers: { err: describeError, error: describeError, req: stdSerializers.req },
      hooks: {
        // Left without a message, pino takes the error's own, unserialized.
        logMethod([first, ...rest], method) {
          const fields: unknown = first instanceof Error ? { err: first } : first;
          if (typeof fields === 'object' && rest.length === 0) method.call(this, fields, 'failed');
          else method.apply(this, [fields, ...rest] as Parameters<typeof method>);
        },
      },
    },
    destination,
  );
}
