import { isRecord, readStored, removeStored, storedKeys, writeStored, type TextStorage } from './stored.ts';

/** `savedAt` in milliseconds since 1970. */
export type Draft = Readonly<{ text: string; savedAt: number }>;

export type DraftStore = Readonly<{
  read: (questionId: string) => Draft | null;
  /** When it was kept; null where the browser would not keep it. An empty text needs no draft. */
  write: (questionId: string, text: string, now: number) => number | null;
  remove: (questionId: string) => void;
}>;

/** Interviews take weeks, not months: a draft this old belongs to a question that nobody will answer. */
const KEPT_FOR = 90 * 86_400_000;

const isDraft = (value: unknown): value is Draft =>
  isRecord(value) && typeof value['text'] === 'string' && typeof value['savedAt'] === 'number';

/** What a person writes, per question, on this device. Bound to the account: whoever signs in next does not see it. */
export function createDraftStore(storage: TextStorage, userId: string, now: number): DraftStore {
  const prefix = `rounds:draft:${userId}:`;
  const read = (key: string): Draft | null => {
    const value = readStored(storage, key);
    return isDraft(value) ? value : null;
  };
  for (const key of storedKeys(storage, prefix)) {
    if (now - (read(key)?.savedAt ?? 0) > KEPT_FOR) removeStored(storage, key);
  }
  return {
    read: (questionId) => read(prefix + questionId),
    write: (questionId, text, savedAt) => {
      if (text === '') return removeStored(storage, prefix + questionId) ? savedAt : null;
      return writeStored(storage, prefix + questionId, { text, savedAt } satisfies Draft) ? savedAt : null;
    },
    remove: (questionId) => void removeStored(storage, prefix + questionId),
  };
}
