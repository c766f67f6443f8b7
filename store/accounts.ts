import type { Pool } from 'pg';
import { newId } from '../platform/ids.ts';

type Queries = Pick<Pool, 'query'>;

export interface NewAccount {
  id: string;
  /** Look-up keys of the e-mail address: the current one first, then those of older key versions. */
  emailIndexes: string[];
  emailSealed: string;
  nameSealed: string;
  passwordHash: string;
  timeZone: string;
  dataKeyWrapped: string;
}

/** A refresh token to store: the first of a new family, or the next of one. */
export interface NewRefreshToken {
  /** SHA-256 in hex. */
  hash: string;
  days: number;
}

export interface OpenedSession {
  userId: string;
  sessionId: string;
  roles: string[];
}

/** Stores an account with its first session in one statement; null where the e-mail address has an account already. */
export async function insertAccount(
  pool: Queries,
  account: NewAccount,
  token: NewRefreshToken,
): Promise<OpenedSession | null> {
  const result = await pool.query<OpenedSession>({
    name: 'insert-account',
    text: `with account as (
        insert into users
          (id, email_index, email_sealed, name_sealed, password_hash, time_zone, data_key_wrapped, created_at)
        select $1::uuid, ($2::text[])[1], $3, $4, $5, $6, $7, clock_timestamp()
        where not exists (select from users where email_index = any($2::text[]))
        on conflict (email_index) do nothing
        returning id, roles)
      insert into refresh_tokens (id, user_id, family_id, token_hash, created_at, expires_at)
      select $8::uuid, id, $9::uuid, $10, clock_timestamp(), clock_timestamp() + make_interval(days => $11) from account
      returning user_id as "userId", family_id as "sessionId", (select roles::text[] from account) as roles`,
    values: [
      account.id, account.emailIndexes, account.emailSealed, account.nameSealed, account.passwordHash,
      account.timeZone, account.dataKeyWrapped, newId(), newId(), token.hash, token.days,
    ],
  });
  return result.rows[0] ?? null;
}

/** The account of an e-mail address by its look-up keys, with what a sign-in needs. */
export async function accountByEmail(
  pool: Queries,
  emailIndexes: string[],
): Promise<{ id: string; passwordHash: string } | null> {
  const result = await pool.query<{ id: string; passwordHash: string }>({
    name: 'account-by-email',
    text: 'select id, password_hash as "passwordHash" from users where email_index = any($1::text[]) limit 1',
    values: [emailIndexes],
  });
  return result.rows[0] ?? null;
}

/** Opens a session; null where the account is gone. Expired tokens of the account go with it. */
export async function openSession(
  pool: Queries,
  userId: string,
  token: NewRefreshToken,
): Promise<OpenedSession | null> {
  const result = await pool.query<OpenedSession>({
    name: 'open-session',
    text: `with account as (select id, roles from users where id = $1::uuid),
      expired as (delete from refresh_tokens where user_id = $1::uuid and expires_at <= clock_timestamp())
      insert into refresh_tokens (id, user_id, family_id, token_hash, created_at, expires_at)
      select $2::uuid, id, $3::uuid, $4, clock_timestamp(), clock_timestamp() + make_interval(days => $5) from account
      returning user_id as "userId", family_id as "sessionId", (select roles::text[] from account) as roles`,
    values: [userId, newId(), newId(), token.hash, token.days],
  });
  return result.rows[0] ?? null;
}

export type Rotation =
  | ({ outcome: 'ROTATED' } & OpenedSession)
  /** A token that was replaced longer ago than the grace came again: revoke its session. */
  | ({ outcome: 'REUSED' } & OpenedSession)
  | { outcome: 'REFUSED' };

/**
 * Replaces a refresh token by the next of its family. The row lock makes racing calls follow one another, and a revoked
 * member condemns the family.
 * @param hash of the presented token
 * @param graceSeconds how long a replaced token is still taken, for tabs that refresh at the same time
 */
export async function rotateRefreshToken(
  pool: Queries,
  hash: string,
  next: NewRefreshToken,
  graceSeconds: number,
): Promise<Rotation> {
  const result = await pool.query<OpenedSession & { usable: boolean }>({
    name: 'rotate-refresh-token',
    text: `with held as (
        select * from refresh_tokens where token_hash = $1 for update),
      token as (
        select h.*, h.rotated_at is null or h.rotated_at > clock_timestamp() - make_interval(secs => $5) as usable
        from held h
        where h.expires_at > clock_timestamp() and h.revoked_at is null
          and not exists (select from refresh_tokens f where f.family_id = h.family_id and f.revoked_at is not null)),
      rotated as (
        update refresh_tokens t set rotated_at = clock_timestamp() from token
        where t.id = token.id and token.usable and token.rotated_at is null),
      issued as (
        insert into refresh_tokens (id, user_id, family_id, token_hash, created_at, expires_at)
        select $2::uuid, user_id, family_id, $3, clock_timestamp(), clock_timestamp() + make_interval(days => $4)
        from token where usable),
      expired as (
        delete from refresh_tokens t using token
        where t.user_id = token.user_id and t.expires_at <= clock_timestamp())
      select token.usable, token.user_id as "userId", token.family_id as "sessionId", u.roles::text[] as roles
      from token join users u on u.id = token.user_id`,
    values: [hash, newId(), next.hash, next.days, graceSeconds],
  });
  const row = result.rows[0];
  if (!row) return { outcome: 'REFUSED' };
  const { usable, ...session } = row;
  return { outcome: usable ? 'ROTATED' : 'REUSED', ...session };
}

/**
 * Ends the sessions that the hash and the id name, with all their tokens.
 * @returns whose they were, those that were open only
 */
export async function revokeSessions(
  pool: Queries,
  named: { tokenHash: string | null; sessionId: string | null },
): Promise<{ userId: string; sessionId: string }[]> {
  const ended = new Map<string, string>();
  for (;;) {
    const { rows } = await pool.query<{ userId: string; sessionId: string }>({
      name: 'revoke-sessions',
      text: `update refresh_tokens set revoked_at = clock_timestamp()
        where revoked_at is null and (family_id = $1::uuid
          or family_id in (select family_id from refresh_tokens where token_hash = $2))
        returning user_id as "userId", family_id as "sessionId"`,
      values: [named.sessionId, named.tokenHash],
    });
    for (const { userId, sessionId } of rows) ended.set(sessionId, userId);
    // A refresh that raced with this statement has added a token that it did not see; the next statement does.
    if (rows.length === 0) return [...ended].map(([sessionId, userId]) => ({ userId, sessionId }));
  }
}

/** Stores whether the person wants reminders, and says whether that was new. */
export async function storeReminders(
  pool: Queries,
  userId: string,
  wanted: boolean,
): Promise<'CHANGED' | 'STANDS' | 'NO_ACCOUNT'> {
  const result = await pool.query<{ changed: boolean }>({
    name: 'store-reminders',
    text: `with changed as (
        update users set reminders = $2::boolean where id = $1::uuid and reminders <> $2::boolean returning id)
      select exists (select from changed) as changed from users where id = $1::uuid`,
    values: [userId, wanted],
  });
  const row = result.rows[0];
  if (!row) return 'NO_ACCOUNT';
  return row.changed ? 'CHANGED' : 'STANDS';
}
