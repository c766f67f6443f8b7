import { QUESTIONS } from '../../interviewer/bank/bank.ts';
import type { BankQuestion } from '../../interviewer/bank/question.ts';
import { mention } from '../../interviewer/rule-based/mention.ts';
import { sentences } from '../../interviewer/rule-based/text.ts';

/** A question as a candidate reads it. */
export interface AskedQuestion {
  readonly text: string;
  /** The main question that this one follows up; null for a main question. */
  readonly parentText: string | null;
}

/** What a candidate who has learned the material knows about a question. */
export interface Knowledge {
  /** Sentences of the model answer, in order. */
  readonly sentences: readonly string[];
  /** Those that speak to what was asked: all for a main question. */
  readonly relevant: readonly string[];
  /** What somebody says who has heard of it. */
  readonly vague: string;
  /** The first thing that anybody remembers. */
  readonly known: string;
  /** A wrong belief. */
  readonly belief: string;
  /** A follow-up that is after no certain point. */
  readonly isOpen: boolean;
}

const BY_TEXT = new Map(QUESTIONS.map((question) => [question.text, question]));

function sentencesOf(text: string): string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end));
}

/** Phrase groups that a follow-up is after: one point's, or those of the optional points for an open one. */
function wanted(question: BankQuestion, probe: string): string[][][] {
  const asked = question.points.filter((point) => point.probe === probe);
  const points = asked.length > 0 ? asked : question.points.filter((point) => !point.essential);
  return points.map((point) => point.groups);
}

function relevantSentences(question: BankQuestion, probe: string): string[] {
  const { modelAnswer } = question;
  const all = sentences(modelAnswer);
  const found = new Set(
    wanted(question, probe).flatMap((groups) => {
      const best = mention(groups, all);
      return all.filter(({ start, end }) => start >= best.start && end <= best.end);
    }),
  );
  return all.filter((sentence) => found.has(sentence)).map(({ start, end }) => modelAnswer.slice(start, end));
}

/** What is to be known about a question; null for one that is not in the bank. */
export function knowledgeOf({ text, parentText }: AskedQuestion): Knowledge | null {
  const question = BY_TEXT.get(parentText ?? text);
  if (!question) return null;
  const all = sentencesOf(question.modelAnswer);
  const [belief] = question.misconceptions;
  const essential = question.points.find((point) => point.essential);
  return {
    sentences: all,
    relevant: parentText === null ? all : relevantSentences(question, text),
    vague: question.anchors[2],
    known: relevantSentences(question, essential?.probe ?? '')[0] ?? '',
    belief: belief?.title ?? '',
    isOpen: !question.points.some((point) => point.probe === text),
  };
}
