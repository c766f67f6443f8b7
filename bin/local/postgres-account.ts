import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { StartError } from './start-error.ts';

/** Whom Postgres runs as; empty: whoever starts it. */
export interface PostgresAccount {
  readonly uid?: number;
  readonly gid?: number;
}

function idsOf(user: string): Required<PostgresAccount> | null {
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}

/**
 * Postgres refuses to run as root: then it runs as whoever owns the cluster, else as user `postgres`, else `nobody`.
 * @param cluster folder of the cluster, which may not be there yet
 */
export function postgresAccount(cluster: string): PostgresAccount {
  if (process.getuid?.() !== 0) return {};
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const account = idsOf('postgres') ?? idsOf('nobody');
  if (account === null) {
    throw new StartError('Postgres may not run as root: start as another user, or set DATABASE_URL.');
  }
  return account;
}

function mayEnter(folder: string, account: Required<PostgresAccount>): boolean {
  const { mode, uid, gid } = statSync(folder);
  if (uid === account.uid) return (mode & 0o100) !== 0;
  if (gid === account.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}

/** The first folder on the way that Postgres may not enter when it runs as another user, or null. */
export function folderInTheWay(folder: string, { uid, gid }: PostgresAccount): string | null {
  if (uid === undefined || gid === undefined) return null;
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (!mayEnter(at, { uid, gid })) return at;
    if (at === path.dirname(at)) return null;
  }
}

/** A program and its arguments. */
export interface Command {
  readonly command: string;
  readonly args: readonly string[];
}

/** What a program is started as and with. */
export type AccountCommand = Command & PostgresAccount;

/**
 * A command as the account that Postgres runs as. Where a folder on the way to its data is closed to that account, as a
 * clone below root's home is, the program gets the one capability that passes it; it cannot write there.
 * @throws StartError that names the folder in the way, where the system has no such capability
 */
export function asAccount(account: PostgresAccount, { command, args }: Command, data: string): AccountCommand {
  const closed = folderInTheWay(data, account);
  if (closed === null) return { command, args, ...account };
  if (process.platform !== 'linux' || !hasSetpriv()) {
    throw new StartError(
      `Started by root, Postgres runs as user ${account.uid}, who may not enter ${closed}: run "chmod o+x ${closed}", `
        + 'or move the project to where all users may enter, or start as another user, or set DATABASE_URL.',
    );
  }
  const identity = [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'];
  const capability = ['--inh-caps=+dac_read_search', '--ambient-caps=+dac_read_search'];
  return { command: 'setpriv', args: [...identity, ...capability, '--', command, ...args] };
}

/** setpriv(1) of util-linux changes into the program: the process stays the one that was started. */
function hasSetpriv(): boolean {
  try {
    execFileSync('setpriv', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
