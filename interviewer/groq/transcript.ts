import type { FloorReason } from '../../domain/answer-gate.ts';
import { type NormalisedText, capped, normalise } from '../../domain/normalised-text.ts';
import type { Exchange } from '../interviewer.ts';

/** An answer that can be evidence. */
export interface Answer {
  /** Of its exchange, from 1. */
  number: number;
  stored: string;
  normal: NormalisedText;
}

/** An exchange as the judge reads it; an answer that is no evidence is not shown, only why. */
interface ShownExchange {
  number: number;
  question: string;
  answer: string | null;
  noEvidence: FloorReason | null;
}

export interface Transcript {
  data: { exchanges: ShownExchange[] };
  answers: Answer[];
}

/** UTF-16 units of all answers of a thread together: about 3,000 tokens of English. */
export const THREAD_LIMIT = 12_000;
const QUESTION_LIMIT = 700;

/** How much of each text there is room for: short ones in full, the long ones share the rest. */
export function roomFor(lengths: readonly number[], total: number): number[] {
  const room = lengths.map(() => 0);
  let left = total;
  const byLength = lengths.map((length, at) => ({ length, at })).sort((a, b) => a.length - b.length);
  byLength.forEach(({ length, at }, done) => {
    room[at] = Math.min(length, Math.floor(left / (lengths.length - done)));
    left -= room[at];
  });
  return room;
}

/** A short text of others as data. */
export const shortened = (text: string, limit: number): string => capped(normalise(text).text, limit);

/** A thread as data for the judge, and its answers for the check of quotes. */
export function transcriptOf(exchanges: readonly Exchange[], limit: number): Transcript {
  const texts = exchanges.map(({ answer, floored }) => (floored === null ? normalise(answer) : null));
  const room = roomFor(texts.map((text) => text?.text.length ?? 0), limit);
  return {
    data: {
      exchanges: exchanges.map(({ question, floored }, at) => ({
        number: at + 1,
        question: shortened(question, QUESTION_LIMIT),
        answer: texts[at] ? capped(texts[at].text, room[at] ?? 0) : null,
        noEvidence: floored,
      })),
    },
    answers: exchanges.flatMap(({ answer }, at) => {
      const normal = texts[at];
      return normal ? [{ number: at + 1, stored: answer, normal }] : [];
    }),
  };
}
