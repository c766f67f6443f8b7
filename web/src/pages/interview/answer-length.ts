/** Characters as the server counts them: Unicode code points, so that an emoji is one. */
export const ANSWER_LIMIT = 10_000;

/** From here on the person is told how many are left. */
const NEAR = 1000;

export const answerLength = (text: string): number => [...text].length;

/** Characters left, below 0 where there are too many; null while the limit is far. */
export function charactersLeft(text: string): number | null {
  if (text.length < ANSWER_LIMIT - NEAR) return null;
  const left = ANSWER_LIMIT - answerLength(text);
  return left < NEAR ? left : null;
}

/** Whether it may be sent. */
export const isSendable = (text: string): boolean => text.trim() !== '' && (charactersLeft(text) ?? 0) >= 0;
