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

/**
 * Makes sure that Postgres, when it runs as another user, can reach a folder.
 * @throws StartError that names the folder in the way
 */
export function requireReachable(folder: string, account: PostgresAccount): void {
  const { uid, gid } = account;
  if (uid === undefined || gid === undefined) return;
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (!mayEnter(at, { uid, gid })) {
      throw new StartError(
        `Started by root, Postgres runs as user ${uid}, who may not enter ${at}: run "chmod o+x ${at}", or move the `
          + 'project to where all users may enter, or start as another user, or set DATABASE_URL.',
      );
    }
    if (at === path.dirname(at)) return;
  }
}
