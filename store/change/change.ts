import { decide } from '../../domain/interview/decide.ts';
import type { Command } from '../../domain/interview/commands.ts';
import type { Change, Refusal } from '../../domain/interview/decision.ts';
import { UnavailableError } from '../../domain/errors.ts';
import type { Clock } from '../../platform/clock.ts';
import { uniqueViolation } from '../../platform/database-errors.ts';
import type { Pool } from 'pg';
import { commit } from './commit.ts';
import { type KeyKind, type Locator, type SeenKey, type Snapshot, read } from './read.ts';
import type { Words } from './words.ts';

/** How often a command is decided anew when others change the interview between its read and its commit. */
const ATTEMPTS = 5;

export interface ChangeRequest {
  locator: Locator;
  command: Command;
  /** Whose interview it must be; null for the workflow and for operators. */
  userId: string | null;
  /** Events of people are told to the workflow. */
  byPerson: boolean;
  key?: { kind: KeyKind; value: string };
  /** Sealed words to store, made once the interview and the decision are known. */
  words?: (snapshot: Snapshot, change: Change) => Words | Promise<Words>;
}

export type ChangeResult =
  | { outcome: 'changed'; snapshot: Snapshot; change: Change; words: Words; now: number }
  | { outcome: 'stands'; snapshot: Snapshot; now: number }
  | { outcome: 'refused'; snapshot: Snapshot; refusal: Refusal; field?: string; now: number }
  | { outcome: 'seen'; seen: SeenKey }
  | { outcome: 'not-there' };

export interface ChangePorts {
  pool: Pick<Pool, 'query'>;
  clock: Clock;
}

/**
 * The one way to change an interview: read, decide, commit, and again from the start where it was changed in between.
 * @throws UnavailableError where others were faster five times
 */
export async function changeInterview({ pool, clock }: ChangePorts, request: ChangeRequest): Promise<ChangeResult> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { databaseNow, seen, snapshot } = await read(pool, request.locator, request.userId, request.key);
    if (seen) return { outcome: 'seen', seen };
    if (!snapshot) return { outcome: 'not-there' };
    const now = await clock.now(databaseNow);
    const decision = decide(snapshot.state, request.command, now);
    if (decision.outcome === 'stands') return { outcome: 'stands', snapshot, now };
    if (decision.outcome === 'refused') {
      return { outcome: 'refused', snapshot, refusal: decision.refusal, field: decision.field, now };
    }
    try {
      const words = request.words ? await request.words(snapshot, decision) : {};
      if (await commit(pool, snapshot, decision, words, request.byPerson, now)) {
        return { outcome: 'changed', snapshot, change: decision, words, now };
      }
    } catch (error) {
      // Another request with the same key, or the same event, was first: the next read sees what it made.
      if (uniqueViolation(error) === null) throw error;
    }
  }
  throw new UnavailableError();
}
