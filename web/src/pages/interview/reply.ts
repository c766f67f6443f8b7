import type { ErrorKind, Outcome } from '../../api/outcome.ts';
import type { Reply } from './outbox.ts';

/** What no repetition of the same request can change. After all others the server may or may not have taken it. */
const FINAL: ReadonlySet<ErrorKind> = new Set<ErrorKind>(['VALIDATION', 'NOT_FOUND', 'CONFLICT', 'FORBIDDEN']);

/** What an outcome says about an answer or a skip. */
export function replyOf(outcome: Outcome<unknown>): Reply {
  if (outcome.ok) return { outcome: 'ACCEPTED' };
  const { kind, message, fields, retryAfterSeconds } = outcome.error;
  if (FINAL.has(kind)) return { outcome: 'REFUSED', moved: kind !== 'VALIDATION', message: fields['text'] ?? message };
  return { outcome: 'UNKNOWN', ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) };
}
