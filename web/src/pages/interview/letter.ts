import { isRecord, readStored, removeStored, storedKeys, writeStored, type TextStorage } from './stored.ts';

/**
 * An answer or a skip on its way. Its key was made once; whoever sends it again, after a lost reply or a reload, sends
 * the same key with the same text, and the server takes it once. `attempts`: how often it may have reached the server.
 */
export type Letter = Readonly<{
  kind: 'ANSWER' | 'SKIP';
  interviewId: string;
  questionId: string;
  text: string;
  key: string;
  attempts: number;
}>;

export type LetterBox = Readonly<{
  /** Of one interview, those that were not acknowledged. */
  all: (interviewId: string) => readonly Letter[];
  keep: (letter: Letter) => void;
  remove: (questionId: string) => void;
}>;

const isLetter = (value: unknown): value is Letter =>
  isRecord(value) &&
  (value['kind'] === 'ANSWER' || value['kind'] === 'SKIP') &&
  typeof value['interviewId'] === 'string' &&
  typeof value['questionId'] === 'string' &&
  typeof value['text'] === 'string' &&
  typeof value['key'] === 'string' &&
  typeof value['attempts'] === 'number';

/** Letters as they are kept on this device, per account. */
export function createLetterBox(storage: TextStorage, userId: string): LetterBox {
  const prefix = `rounds:outbox:${userId}:`;
  return {
    all: (interviewId) =>
      storedKeys(storage, prefix)
        .map((key) => readStored(storage, key))
        .filter(isLetter)
        .filter((letter) => letter.interviewId === interviewId),
    keep: (letter) => void writeStored(storage, prefix + letter.questionId, letter),
    remove: (questionId) => void removeStored(storage, prefix + questionId),
  };
}

/** 128 random bits. `crypto.randomUUID` is missing where a page is not served over HTTPS or from localhost. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
