import { parseArgs } from 'node:util';
import { USER_ROLES, type UserRole } from '../../domain/user-roles.ts';
import { decodeIdOf } from '../../graphql/global-id.ts';
import { isId } from '../../platform/ids.ts';
import { UsageError } from './usage.ts';

/** What was asked for. */
export type AdminCommand =
  | { command: 'help' }
  | { command: 'grant' | 'revoke'; email: string; role: UserRole }
  | { command: 'stuck' | 'repairs'; limit: number }
  | { command: 'timeline' | 'tell' | 'rebuild' | 'rescore'; interviewId: string }
  | { command: 'tell-all' }
  | { command: 'model'; what: 'status' | 'pause' | 'resume' };

const LIMIT = 50;
const MOST = 500;
const OPTIONS = {
  json: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  limit: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

function interviewId(text: string | undefined): string {
  if (text === undefined) throw new UsageError('Name the interview by its id.');
  const id = decodeIdOf('Interview', text) ?? text.replace(/^interview-/, '').toLowerCase();
  if (!isId(id)) throw new UsageError('This is no id of an interview: take it from `stuck` or from a log line.');
  return id;
}

function role(text: string | undefined): UserRole {
  const found = USER_ROLES.find((name) => name === text?.toUpperCase());
  if (!found) throw new UsageError(`Name a role: ${USER_ROLES.join(', ')}.`);
  return found;
}

function limit(text: string | undefined): number {
  const number = text === undefined ? LIMIT : Number(text);
  if (!Number.isInteger(number) || number < 1 || number > MOST) {
    throw new UsageError(`--limit is a whole number from 1 to ${MOST}.`);
  }
  return number;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch {
    throw new UsageError('There is no such option.');
  }
}

/**
 * Reads a command line.
 * @throws UsageError
 */
export function readCommand(args: readonly string[]): { asked: AdminCommand; json: boolean } {
  const { values, positionals } = parsed(args);
  const asked = values.help ? { command: 'help' as const } : commandOf(positionals, values);
  return { asked, json: values.json };
}

function commandOf(words: readonly string[], options: { all?: boolean; limit?: string | undefined }): AdminCommand {
  const [command, first, second, ...rest] = words;
  const [, ...given] = words;
  const most = (count: number) => {
    if (given.length > count || rest.length > 0) throw new UsageError('There are more words than the command takes.');
  };
  switch (command) {
    case undefined:
    case 'help':
      return { command: 'help' };
    case 'grant':
    case 'revoke':
      most(2);
      if (first === undefined) throw new UsageError('Name the account by its e-mail address.');
      return { command, email: first, role: role(second) };
    case 'stuck':
    case 'repairs':
      most(0);
      return { command, limit: limit(options.limit) };
    case 'tell':
      if (options.all) {
        most(0);
        return { command: 'tell-all' };
      }
      most(1);
      return { command, interviewId: interviewId(first) };
    case 'timeline':
    case 'rebuild':
    case 'rescore':
      most(1);
      return { command, interviewId: interviewId(first) };
    case 'model':
      most(1);
      if (first !== 'status' && first !== 'pause' && first !== 'resume') {
        throw new UsageError('Say what to do: model status, model pause or model resume.');
      }
      return { command, what: first };
    default:
      throw new UsageError('There is no such command.');
  }
}
