import { GLUE_WORDS, wordsOf } from '../../domain/plain-words.ts';
import { LONGEST_SENTENCE, type Sentence } from './text.ts';

/** English prose holds 40–55 % of glue words, a list of keywords hardly any. */
const LEAST_GLUE = 0.2;
/** Dictated prose holds even more; a chain of phrases without a full stop does not reach it. */
const LEAST_GLUE_WITHOUT_STOPS = 0.36;
/** Words from which the share of glue means something. */
const LEAST_WORDS = 10;

/** This many short pieces between commas or line breaks in a row make a list. */
const LIST_PIECES = 6;
const LIST_PIECE_WORDS = 5;
/** Share of a sentence from which a list in it is all that it says. */
const MOSTLY = 0.6;
const PIECE = /[^,;\n|•]+/gu;
const SENTENCE_END = /[.!?](?=\s|$)/u;

interface Count {
  words: number;
  glue: number;
}

function count(text: string): Count {
  const words = wordsOf(text);
  return { words: words.length, glue: words.filter((word) => GLUE_WORDS.has(word)).length };
}

function holdsEnough(counts: Count[], share: number): boolean {
  const total = (pick: (count: Count) => number): number => counts.reduce((sum, one) => sum + pick(one), 0);
  return total((one) => one.glue) >= share * total((one) => one.words);
}

/** Places of the text that are lists, as [start, end) pairs. */
function listsIn(answer: string): [number, number][] {
  const lists: [number, number][] = [];
  let run: [number, number][] = [];
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (run.length >= LIST_PIECES && first && last) lists.push([first[0], last[1]]);
    run = [];
  };
  for (const match of answer.matchAll(PIECE)) {
    const words = wordsOf(match[0]).length;
    if (words > LIST_PIECE_WORDS || SENTENCE_END.test(match[0])) close();
    else if (words > 0) run.push([match.index, match.index + match[0].length]);
  }
  close();
  return lists;
}

/**
 * The sentences that are more than a list of terms: a list names things without saying anything of them. A short
 * sentence is judged together with its neighbours.
 */
export function spokenSentences(answer: string, found: Sentence[]): Sentence[] {
  const lists = listsIn(answer);
  const counts = found.map((sentence) => count(answer.slice(sentence.start, sentence.end)));
  const unbroken = found.length > 1 && count(answer).words > LONGEST_SENTENCE && !/[.!?;\n]\s*\S/u.test(answer);
  if (unbroken && !holdsEnough(counts, LEAST_GLUE_WITHOUT_STOPS)) return [];
  return found.filter((sentence, at) => {
    const listed = lists.reduce(
      (sum, [start, end]) => sum + Math.max(0, Math.min(end, sentence.end) - Math.max(start, sentence.start)),
      0,
    );
    if (listed > MOSTLY * (sentence.end - sentence.start)) return false;
    const own = counts.slice(at, at + 1);
    if (holdsEnough(own, LEAST_GLUE)) return true;
    const short = (own[0]?.words ?? 0) < LEAST_WORDS;
    return short && found.length > 1 && holdsEnough(counts.slice(Math.max(0, at - 1), at + 2), LEAST_GLUE);
  });
}
