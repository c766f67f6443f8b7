import { GLUE_WORDS } from '../../domain/plain-words.ts';
import { QUESTIONS } from '../bank/bank.ts';
import type { BankQuestion } from '../bank/question.ts';
import { stems } from './text.ts';

/** Answers of fewer different content words say too little about their topic. */
const SMALLEST_ANSWER = 7;
/** Cosine from which an answer clearly belongs to a question. */
const CLEAR = 0.2;
/** Share of a question's weight that even one sentence on it holds. */
const LEAST_SHARE = 0.008;
/** How much better an answer must fit another question to be an answer to that one. */
const MAIN_MARGIN = 2;
/** A probe leads away from the words of its main question, so more is needed there. */
const PROBE_MARGIN = 4;

interface TopicIndex {
  rarity: Map<string, number>;
  /** Weight of a word in each question that holds it, vectors of length 1. */
  postings: Map<string, Map<string, number>>;
}

const glue = new Set([...GLUE_WORDS].flatMap(stems));
const contentOf = (text: string): Set<string> => new Set(stems(text).filter((word) => !glue.has(word)));

const wordsOfQuestion = (question: BankQuestion): Set<string> =>
  contentOf(
    [
      question.text,
      question.modelAnswer,
      ...Object.values(question.anchors),
      ...Object.values(question.probes),
      ...question.points.flatMap((point) => [point.title, point.probe, ...point.groups.flat()]),
      ...question.misconceptions.flatMap((misconception) => [misconception.title, ...misconception.groups.flat()]),
    ].join('\n'),
  );

function buildIndex(): TopicIndex {
  const documents = QUESTIONS.map((question) => ({ id: question.id, words: wordsOfQuestion(question) }));
  const frequency = new Map<string, number>();
  for (const { words } of documents) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const rarity = new Map([...frequency].map(([word, count]) => [word, Math.log(1 + documents.length / count)]));
  const postings = new Map<string, Map<string, number>>();
  for (const { id, words } of documents) {
    const length = Math.hypot(...[...words].map((word) => rarity.get(word) ?? 0));
    for (const word of words) {
      const posting = postings.get(word) ?? new Map<string, number>();
      postings.set(word, posting.set(id, (rarity.get(word) ?? 0) / length));
    }
  }
  return { rarity, postings };
}

let index: TopicIndex | undefined;
const indexed = (): TopicIndex => (index ??= buildIndex());

interface Fit {
  /** Cosine with each question over content words, rare ones weighing more. */
  cosines: Map<string, number>;
  /** Share of each question's weight that the text holds, 0–1. */
  shares: Map<string, number>;
}

function fitOf(text: string): Fit {
  const { rarity, postings } = indexed();
  const fit: Fit = { cosines: new Map(), shares: new Map() };
  const words = [...contentOf(text)].filter((word) => postings.has(word));
  const length = Math.hypot(...words.map((word) => rarity.get(word) ?? 0));
  for (const word of words) {
    const weight = (rarity.get(word) ?? 0) / length;
    for (const [id, inQuestion] of postings.get(word) ?? []) {
      fit.cosines.set(id, (fit.cosines.get(id) ?? 0) + weight * inQuestion);
      fit.shares.set(id, (fit.shares.get(id) ?? 0) + inQuestion ** 2);
    }
  }
  return fit;
}

/**
 * Whether an answer speaks to something else: to another question of the bank far better than to the one asked, or to
 * nothing in it. Padding neither hides nor causes it: words that the bank does not know change nothing.
 * @param isProbe an answer to a probe may leave the words of the main question behind.
 */
export function isOffTopic(answer: string, question: BankQuestion, isProbe: boolean): boolean {
  if (contentOf(answer).size < SMALLEST_ANSWER) return false;
  const { cosines, shares } = fitOf(answer);
  if (!isProbe && (shares.get(question.id) ?? 0) < LEAST_SHARE) return true;
  const best = Math.max(0, ...cosines.values());
  return best >= CLEAR && best > (isProbe ? PROBE_MARGIN : MAIN_MARGIN) * (cosines.get(question.id) ?? 0);
}
