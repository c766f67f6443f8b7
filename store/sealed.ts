import type { Pool } from 'pg';
import { LRUCache } from 'lru-cache';
import { NotFoundError } from '../domain/errors.ts';
import { generateDataKey, open, seal, unwrapDataKey, wrapDataKey } from '../platform/crypto.ts';

/** How long an unwrapped key may serve after the person's key was erased, ms. */
const KEY_CACHE_MS = 60_000;
const KEY_CACHE_SIZE = 10_000;

/** The one place that a sealed text belongs to; it opens nowhere else. */
export interface SealedPlace {
  table: string;
  column: string;
  id: string;
}

/** Every sealed column, by what it holds; the id is the row's. */
export const sealedPlace = {
  userEmail: (id: string): SealedPlace => ({ table: 'users', column: 'email_sealed', id }),
  userName: (id: string): SealedPlace => ({ table: 'users', column: 'name_sealed', id }),
  questionText: (id: string): SealedPlace => ({ table: 'interview_questions', column: 'text_sealed', id }),
  answerText: (id: string): SealedPlace => ({ table: 'answers', column: 'text_sealed', id }),
  roundSummary: (id: string): SealedPlace => ({ table: 'interview_rounds', column: 'summary_sealed', id }),
  /** JSON: EvaluationDetails. */
  evaluationDetails: (id: string): SealedPlace => ({ table: 'evaluations', column: 'details_sealed', id }),
  /** JSON: LearningPathContent. */
  learningPath: (id: string): SealedPlace => ({ table: 'learning_paths', column: 'content_sealed', id }),
};

/** A person's data key, unwrapped. */
export interface PersonKey {
  seal(place: SealedPlace, text: string): string;
  /** @throws CryptoError where the token is damaged or was sealed for another place or person */
  open(place: SealedPlace, token: string): string;
}

export interface Sealer {
  /** @throws NotFoundError where there is no such person (any more) */
  forUser(userId: string): Promise<PersonKey>;
  /** A key for a person who is about to be stored, with what to store of it. */
  newPersonKey(userId: string): { key: PersonKey; wrapped: string };
}

function personKey(dataKey: string): PersonKey {
  return {
    seal: ({ table, column, id }, text) => seal(dataKey, { table, column, row: id }, text),
    open: ({ table, column, id }, token) => open(dataKey, { table, column, row: id }, token),
  };
}

/** @param keyring Fernet keys; the first wraps new data keys, all unwrap */
export function createSealer(pool: Pick<Pool, 'query'>, keyring: readonly string[]): Sealer {
  const cache = new LRUCache<string, PersonKey>({ max: KEY_CACHE_SIZE, ttl: KEY_CACHE_MS });
  return {
    async forUser(userId) {
      const cached = cache.get(userId);
      if (cached) return cached;
      const result = await pool.query<{ wrapped: string }>({
        name: 'data-key',
        text: 'select data_key_wrapped as wrapped from users where id = $1::uuid',
        values: [userId],
      });
      const row = result.rows[0];
      if (!row) throw new NotFoundError('There is no such account.');
      const key = personKey(unwrapDataKey(keyring, userId, row.wrapped).dataKey);
      cache.set(userId, key);
      return key;
    },
    newPersonKey(userId) {
      const dataKey = generateDataKey();
      const key = personKey(dataKey);
      cache.set(userId, key);
      return { key, wrapped: wrapDataKey(keyring, userId, dataKey) };
    },
  };
}
