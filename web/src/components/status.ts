/** The live feed of an interview. */
export type Connection = 'LIVE' | 'RECONNECTING' | 'OFFLINE';

/**
 * What happens to the answers of a round. SAVING, RETRYING, QUEUED: the answer is on its way. ACCEPTED, JUDGING: it is
 * there. SCORED, NOT_SCORED, NEXT: its thread is closed. WAITING: an earlier answer is being judged while the next
 * question is open. READING: there is nothing to write.
 */
export type Work =
  | 'IDLE' | 'LOADING' | 'SAVING' | 'RETRYING' | 'QUEUED' | 'ACCEPTED' | 'JUDGING' | 'SCORED' | 'NOT_SCORED' | 'NEXT'
  | 'WAITING' | 'READING';

/** AWAY and GONE: reconnecting and offline where no draft could be lost. */
type Line = Exclude<Work, 'READING'> | Exclude<Connection, 'LIVE'> | 'AWAY' | 'GONE';

const underway: ReadonlySet<Work> = new Set<Work>(['SAVING', 'RETRYING', 'QUEUED']);

/** A broken connection outranks the work that it delays, but never the word on an answer that is on its way. */
export function lineOf(work: Work, connection: Connection): Line {
  if (work === 'READING' || work === 'LOADING') {
    if (connection === 'LIVE') return work === 'READING' ? 'IDLE' : work;
    return connection === 'OFFLINE' ? 'GONE' : 'AWAY';
  }
  if (connection === 'LIVE') return work;
  if (underway.has(work)) return connection === 'OFFLINE' ? 'QUEUED' : work;
  return connection === 'RECONNECTING' && work === 'ACCEPTED' ? work : connection;
}
