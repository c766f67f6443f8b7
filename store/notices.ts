import type { Pool } from 'pg';
import type { Notice } from '../domain/reminders.ts';
import type { Snapshot } from './change/read.ts';

/**
 * Inserts the e-mail of a notice, in one statement: only while the version that it was decided on stands and the person
 * still wants it, and only once for its key.
 * @param now ms since 1970
 * @returns false where nothing was inserted
 */
export async function insertNotice(
  pool: Pick<Pool, 'query'>,
  { interviewId, version }: Pick<Snapshot, 'interviewId' | 'version'>,
  { id, kind, key, roundId, dueAt }: Notice & { id: string },
  now: number,
): Promise<boolean> {
  const iso = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString());
  const result = await pool.query({
    name: 'insert-notice',
    text: `insert into email_messages (id, user_id, interview_id, round_id, kind, business_key, due_at, created_at)
      select $3::uuid, u.id, i.id, $4::uuid, $5::"EmailKind", $6::text, $7::timestamptz, $8::timestamptz
      from interviews i join users u on u.id = i.user_id
      where i.id = $1::uuid and i.version = $2::int and u.reminders
      on conflict (business_key) do nothing`,
    values: [interviewId, version, id, roundId, kind, key, iso(dueAt), iso(now)],
  });
  return result.rowCount === 1;
}
