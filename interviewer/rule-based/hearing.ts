import { wordsOf } from '../../domain/plain-words.ts';
import type { BankQuestion, KeyPoint, Misconception } from '../bank/question.ts';
import type { Exchange } from '../interviewer.ts';
import { holdsOneOf, mention } from './mention.ts';
import { spokenSentences } from './spoken.ts';
import { isOffTopic } from './topic.ts';
import { type Sentence, sentences } from './text.ts';

/** How far a key point was mentioned in a thread. */
export interface HeardPoint {
  point: KeyPoint;
  /** Best share of its phrase groups in sentences, 0–1; 1 is "mentioned". */
  credit: number;
  /** The same, bare lists of terms included. */
  named: number;
  /** First exchange that mentioned it in full, or null. */
  exchange: number | null;
  /** False where it was first mentioned in the answer to its own probe. */
  unprompted: boolean;
  quote: string | null;
}

export interface HeardMisconception {
  misconception: Misconception;
  quote: string;
}

/** What the answers of a thread mention. */
export interface Hearing {
  points: HeardPoint[];
  /** Those that were not taken back in the answer to their probe. */
  misconceptions: HeardMisconception[];
  /** A reason, consequence or price stands beside one of the points, and was not asked for. */
  gaveReason: boolean;
  /** Terms that were only listed. */
  listed: boolean;
  /** Nothing speaks to the question that was asked; not where that is known from another question. */
  offTopic: boolean;
}

export const LONGEST_QUOTE = 240;

const REASONS = [
  'because', 'since', 'so that', 'so', 'therefore', 'thus', 'which means', 'that means', 'which is why', 'that is why',
  'due to', 'otherwise', 'tradeoff', 'trade off', 'price', 'downside', 'drawback', 'disadvantage', 'at the cost',
  'costs', 'cheaper', 'in exchange', 'in return', 'instead of', 'rather than', 'whereas', 'depends on', 'the risk',
  'as long as', 'unless', 'but', 'however', 'although', 'even if', 'to avoid', 'would lose',
];
const NEGATIONS = new Set(
  ("not no never nor isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't cannot couldn't " +
    'myth wrong mistake wrongly mistaken').split(' '),
);

interface Heard {
  exchange: Exchange;
  all: Sentence[];
  spoken: Sentence[];
}

/** Sentences that hold a phrase of the question's points; others between them do not part a thought. */
function relevant(question: BankQuestion, found: Sentence[]): Sentence[] {
  const groups = [...question.points, ...question.misconceptions].flatMap((item) => item.groups);
  return found.filter((sentence) => groups.some((group) => holdsOneOf(group, sentence)));
}

/**
 * What was said before an answer left the topic: the longest beginning that is on it, so that one more sentence never
 * takes anything away. Only what could earn something is asked for its topic, so that padding decides nothing.
 */
function onTopic(question: BankQuestion, exchange: Exchange, found: Sentence[]): Sentence[] {
  const isProbe = exchange.bank?.probe !== null;
  for (let length = found.length; length > 0; length--) {
    const beginning = found.slice(0, length);
    const text = beginning.map(({ start, end }) => exchange.answer.slice(start, end)).join('\n');
    if (!isOffTopic(text, question, isProbe)) return beginning;
  }
  return [];
}

function listen(question: BankQuestion, exchange: Exchange): Heard {
  if (exchange.floored !== null) return { exchange, all: [], spoken: [] };
  const found = sentences(exchange.answer);
  const spoken = new Set(spokenSentences(exchange.answer, found));
  const all = onTopic(question, exchange, relevant(question, found));
  return { exchange, all, spoken: all.filter((sentence) => spoken.has(sentence)) };
}

/** A piece of an answer, cut between words to at most 240 characters. */
function quoteOf(answer: string, start: number, end: number): string {
  const text = answer.slice(start, end);
  if (text.length <= LONGEST_QUOTE) return text;
  const cut = text.slice(0, LONGEST_QUOTE);
  const space = cut.search(/\s\S*$/u);
  return (space > 0 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/u, '')).trimEnd();
}

function hearPoint(point: KeyPoint, heard: Heard[]): HeardPoint {
  const result: HeardPoint = { point, credit: 0, named: 0, exchange: null, unprompted: false, quote: null };
  heard.forEach(({ exchange, all, spoken }, index) => {
    const inSentences = mention(point.groups, spoken);
    const anywhere = mention(point.groups, all);
    if (inSentences.credit > result.credit || (result.quote === null && anywhere.credit > result.named)) {
      const best = inSentences.credit > result.credit ? inSentences : anywhere;
      result.quote = quoteOf(exchange.answer, best.start, best.end);
    }
    result.credit = Math.max(result.credit, inSentences.credit);
    result.named = Math.max(result.named, anywhere.credit);
    if (inSentences.credit === 1 && result.exchange === null) {
      result.exchange = index;
      result.unprompted = exchange.bank?.probe !== `point:${point.id}`;
    }
  });
  return result;
}

/** A window that negates more than its phrases do speaks against the belief. */
function isDenied(misconception: Misconception, window: string): boolean {
  const count = (text: string): number => wordsOf(text).filter((word) => NEGATIONS.has(word)).length;
  const ownPhrases = misconception.groups.map((group) => Math.max(...group.map(count)));
  return count(window) > ownPhrases.reduce((n, own) => n + own, 0);
}

function hearMisconception(
  misconception: Misconception,
  heard: Heard[],
  points: HeardPoint[],
): HeardMisconception | null {
  let quote: string | null = null;
  heard.forEach(({ exchange, spoken }, index) => {
    const found = mention(misconception.groups, spoken);
    const window = exchange.answer.slice(found.start, found.end);
    const wasAsked = exchange.bank?.probe === `misconception:${misconception.id}`;
    if (found.credit === 1 && !isDenied(misconception, window)) {
      quote = quoteOf(exchange.answer, found.start, found.end);
    } else if (wasAsked && points.some((point) => point.exchange === index)) {
      quote = null;
    }
  });
  return quote === null ? null : { misconception, quote };
}

/** Listens to a whole thread. Floored and off-topic answers are no evidence. */
export function hear(question: BankQuestion, exchanges: Exchange[]): Hearing {
  const heard = exchanges.map((exchange) => listen(question, exchange));
  const points = question.points.map((point) => hearPoint(point, heard));
  const misconceptions = question.misconceptions.flatMap((misconception) => {
    const found = hearMisconception(misconception, heard, points);
    return found ? [found] : [];
  });
  const real = exchanges.filter((exchange) => exchange.floored === null);
  return {
    points,
    misconceptions,
    gaveReason: heard.some(
      ({ exchange, spoken }) =>
        exchange.bank?.probe !== 'depth' && spoken.some((sentence) => holdsOneOf(REASONS, sentence)),
    ),
    listed: points.some((point) => point.named === 1 && point.credit < 1),
    offTopic: real.length > 0 && exchanges[0]?.floored !== 'REPEATED' && heard.every((one) => one.all.length === 0),
  };
}
