import type { Pool } from 'pg';
import { networkOf } from '../platform/addresses.ts';
import { newId } from '../platform/ids.ts';
import type { Logger } from '../platform/log.ts';

/** Who did what to what, and whether it was done. Ids and codes only. */
export interface AuditEntry {
  /** Null where nobody is known, as at a sign-in that failed. */
  userId: string | null;
  /** Stable and dotted: `account.register`, `session.refresh-reuse`, `interview.cancel`. */
  action: string;
  resource?: 'user' | 'session' | 'interview' | 'model-queue';
  resourceId?: string;
  success: boolean;
  /** Why not: a code of the closed list. */
  code?: string;
  /** Of the caller; only its network (/24, /48) is stored. */
  address: string | null;
}

/** Adds an entry. It never rejects: what could not be written is logged, the answer goes out all the same. */
export type Audit = (entry: AuditEntry) => Promise<void>;

const KEPT = { v4: 24, v6: 48 } as const;

/** The one writer of the audit log, which is append-only by trigger. Await it, or let it run behind an answer. */
export function createAudit(pool: Pick<Pool, 'query'>, log: Logger): Audit {
  return async ({ userId, action, resource, resourceId, success, code, address }) => {
    try {
      await pool.query({
        name: 'audit',
        text: `insert into audit_logs (id, at, user_id, action, resource, resource_id, success, code, address)
          values ($1::uuid, clock_timestamp(), $2::uuid, $3, $4, $5::uuid, $6, $7, $8)`,
        values: [
          newId(), userId, action, resource ?? null, resourceId ?? null, success, code ?? null,
          networkOf(address ?? '', KEPT),
        ],
      });
    } catch (error) {
      log.error({ err: error, userId, action, resource, resourceId, success, code }, 'an audit entry was not written');
    }
  };
}
