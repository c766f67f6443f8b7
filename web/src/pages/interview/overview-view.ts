import type { InterviewView, Round } from '../../live/reducer.ts';
import { firstUnclosed } from './round-view.ts';

/** What the page says first. OPENS: the next round does not open before its time. SOON: it opens any moment. */
export type Lead =
  | Readonly<{ kind: 'PAUSED' | 'SCORING' | 'COMPLETED' | 'EXPIRED' | 'CANCELLED' }>
  | Readonly<{ kind: 'READY' | 'PREPARING' | 'OPENS' | 'SOON'; round: Round }>;

type Standing = Pick<InterviewView, 'status' | 'rounds'>;

/** @param now in milliseconds since 1970 */
export function leadOf({ status, rounds }: Standing, now: number): Lead {
  if (status !== 'SCHEDULED' && status !== 'IN_PROGRESS') return { kind: status };
  const round = firstUnclosed(rounds);
  if (!round) return { kind: 'SCORING' };
  if (round.status === 'LOCKED') return { kind: isAhead(round.opensAt, now) ? 'OPENS' : 'SOON', round };
  return { kind: round.status === 'READY' ? 'READY' : 'PREPARING', round };
}

type Lock = Readonly<{ after: Round | null; until: string | null }>;

/** Why a round is locked: what is before it, and a time before which it does not open. */
export function lockOf(rounds: readonly Round[], round: Round, now: number): Lock {
  const before = rounds[rounds.indexOf(round) - 1];
  const first = firstUnclosed(rounds);
  return {
    after: before && first !== round ? before : null,
    until: isAhead(round.opensAt, now) ? round.opensAt : null,
  };
}

const isAhead = (at: string | null, now: number): boolean => at !== null && Date.parse(at) > now;
