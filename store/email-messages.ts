import type { Pool } from 'pg';

type Queries = Pick<Pool, 'query'>;

/** How long a claimed message is left to the process that claimed it, seconds. */
const LEASE_SECONDS = 5;

export type EmailKind = 'RESULTS' | 'ROUND_OPEN' | 'REMINDER' | 'CONTINUE' | 'EXPIRED';

export interface EmailMessageRow {
  id: string;
  userId: string;
  interviewId: string | null;
  roundId: string | null;
  kind: EmailKind;
  status: 'PENDING' | 'SENT' | 'FAILED' | 'CANCELLED';
  /** The due date that a REMINDER speaks of; null for other kinds. */
  dueAt: Date | null;
}

/** `failure` is a code, never an address. CANCELLED: what it was about had passed before it was sent. */
export type EmailOutcome = { status: 'SENT' } | { status: 'FAILED'; failure: string } | { status: 'CANCELLED' };

export async function emailMessage(pool: Queries, id: string): Promise<EmailMessageRow | null> {
  const result = await pool.query<EmailMessageRow>({
    name: 'email-message',
    text: `select id, user_id as "userId", interview_id as "interviewId", round_id as "roundId", kind, status,
        due_at as "dueAt"
      from email_messages where id = $1::uuid`,
    values: [id],
  });
  return result.rows[0] ?? null;
}

/** Records the outcome of a delivery, once: a message that was sent stays sent. */
export async function settleEmail(pool: Queries, id: string, outcome: EmailOutcome): Promise<void> {
  await pool.query({
    name: 'settle-email',
    text: `update email_messages set status = $2::"EmailStatus", failure = $3,
        sent_at = case when $2 = 'SENT' then clock_timestamp() end
      where id = $1::uuid and status = 'PENDING'`,
    values: [id, outcome.status, outcome.status === 'FAILED' ? outcome.failure : null],
  });
}

/** Remembers that this engine carries the message, and ends the lease. */
export async function markCarried(pool: Queries, id: string, engine: string): Promise<void> {
  await pool.query({
    name: 'mark-carried',
    text: 'update email_messages set engine = $2, tell_after = null where id = $1::uuid',
    values: [id, engine],
  });
}

/** Leases up to `limit` unsent messages that this engine does not carry. */
export async function claimUncarried(
  pool: Queries,
  engine: string,
  limit: number,
  olderThanSeconds: number,
): Promise<string[]> {
  const result = await pool.query<{ id: string }>({
    name: 'claim-uncarried',
    text: `update email_messages set tell_after = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
      where id in (
        select id from email_messages
        where status = 'PENDING' and engine is distinct from $1
          and created_at < clock_timestamp() - make_interval(secs => $3)
          and (tell_after is null or tell_after < clock_timestamp())
        order by id limit $2 for update skip locked)
      returning id`,
    values: [engine, limit, olderThanSeconds],
  });
  return result.rows.map((row) => row.id);
}
