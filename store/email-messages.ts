import type { Pool } from 'pg';

type Queries = Pick<Pool, 'query'>;

/** How long a claimed message is left to the process that claimed it, seconds. */
const LEASE_SECONDS = 5;

export const EMAIL_KINDS = ['RESULTS', 'ROUND_OPEN', 'REMINDER', 'CONTINUE', 'EXPIRED'] as const;
export type EmailKind = (typeof EMAIL_KINDS)[number];

export const EMAIL_STATUSES = ['PENDING', 'SENT', 'FAILED', 'CANCELLED'] as const;

/** `failure` is a code, never an address. CANCELLED: what it was about had passed before it was sent. */
export type EmailOutcome = { status: 'SENT' } | { status: 'FAILED'; failure: string } | { status: 'CANCELLED' };

/**
 * Records what became of a message, once: what was sent stays sent.
 * @returns its kind where this call recorded it, otherwise null
 */
export async function settleEmail(pool: Queries, id: string, outcome: EmailOutcome): Promise<EmailKind | null> {
  const result = await pool.query<{ kind: EmailKind }>({
    name: 'settle-email',
    text: `update email_messages set status = $2::"EmailStatus", failure = $3,
        sent_at = case when $2 = 'SENT' then clock_timestamp() end
      where id = $1::uuid and status = 'PENDING'
      returning kind`,
    values: [id, outcome.status, outcome.status === 'FAILED' ? outcome.failure : null],
  });
  return result.rows[0]?.kind ?? null;
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
