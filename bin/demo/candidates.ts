import { type AskedQuestion, type Knowledge, knowledgeOf } from './knowledge.ts';

/** A scripted candidate. The same questions get the same answers. */
export interface Candidate {
  readonly name: string;
  /** The answer to a question, or null to skip it. */
  answer(question: AskedQuestion): string | null;
}

/** What a candidate says where the question is nothing that was learned. */
const UNPREPARED = 'I would first ask what it is for and how large it is, because the answer depends on that.';

function script(name: string, say: (knowledge: Knowledge, question: AskedQuestion) => string): Candidate {
  return {
    name,
    answer(question) {
      const knowledge = knowledgeOf(question);
      return knowledge === null ? `${UNPREPARED} You asked: ${question.text}` : say(knowledge, question);
    },
  };
}

const firstHalf = (sentences: readonly string[]): readonly string[] =>
  sentences.slice(0, Math.ceil(sentences.length / 2));

/** Knows the material, and answers a follow-up with what it is after. */
const strong = script('strong', ({ sentences, relevant }, { parentText }) =>
  parentText === null ? sentences.join(' ') : `To say more about that: ${relevant.join(' ')}`);

/** Knows about half, and says so. */
const average = script('average', ({ sentences, relevant }, { parentText }) =>
  parentText === null
    ? `${firstHalf(sentences).join(' ')} I would have to look the rest up.`
    : `As far as I know it is like this: ${firstHalf(relevant).join(' ')}`);

/** Has heard of it and is vague; believes what is wrong, and knows no more when asked. */
const weak = script('weak', ({ vague, known, belief, isOpen }, { parentText }) => {
  if (parentText === null) return `${vague} ${known}`;
  return isOpen ? `I think that it is like this: ${belief}.` : 'I am not sure about that.';
});

/** Passes on everything. */
const skipping: Candidate = { name: 'skipping', answer: () => null };

/** From the best to the last: the scores have to come out in this order. */
export const CANDIDATES: readonly Candidate[] = [strong, average, weak, skipping];
