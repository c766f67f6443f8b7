import { type AskedQuestion, type Knowledge, knowledgeOf } from './knowledge.ts';

/** A scripted candidate. The same questions get the same answers. */
export interface Candidate {
  readonly name: string;
  /** The answer to a question, or null to skip it. */
  answer(question: AskedQuestion): string | null;
}

/**
 * What a candidate says to a question that no bank holds, sentence by sentence: the better, the more of them. They are
 * about the question, or the same answer would be given twice.
 */
const unprepared = (topic: string): readonly string[] => [
  `On ${topic} I would first ask what it is for, because everything else depends on that.`,
  'Then I measure what happens today, and write down the two numbers that would have to change.',
  'I choose the smallest step that can be undone, since a wrong guess is cheap while it can be taken back.',
  'Its limit is the load at which one machine no longer holds it; from there on I would split the work by customer.',
  'In the end I compare the numbers with those from before, and tell the team what we learned.',
];

const TOPIC_WORDS = 6;
const topicOf = (text: string): string =>
  text.replaceAll(/[.?!,]/g, '').split(/\s+/).slice(-TOPIC_WORDS).join(' ').toLowerCase();

function script(
  name: string,
  unpreparedSentences: number,
  say: (knowledge: Knowledge, question: AskedQuestion) => string,
): Candidate {
  return {
    name,
    answer(question) {
      const knowledge = knowledgeOf(question);
      if (knowledge !== null) return say(knowledge, question);
      return unprepared(topicOf(question.text)).slice(0, unpreparedSentences).join(' ');
    },
  };
}

const firstHalf = (sentences: readonly string[]): readonly string[] =>
  sentences.slice(0, Math.ceil(sentences.length / 2));

/** Knows the material, and answers a follow-up with what it is after. */
const strong = script('strong', 5, ({ sentences, relevant }, { parentText }) =>
  parentText === null ? sentences.join(' ') : `To say more about that: ${relevant.join(' ')}`);

/** Knows about half, and says so. */
const average = script('average', 2, ({ sentences, relevant }, { parentText }) =>
  parentText === null
    ? `${firstHalf(sentences).join(' ')} I would have to look the rest up.`
    : `As far as I know it is like this: ${firstHalf(relevant).join(' ')}`);

/** Has heard of it and is vague; believes what is wrong, and knows no more when asked. */
const weak = script('weak', 1, ({ vague, known, belief, isOpen }, { parentText }) => {
  if (parentText === null) return `${vague} ${known}`;
  return isOpen ? `I think that it is like this: ${belief}.` : 'I am not sure about that.';
});

/** Passes on everything. */
const skipping: Candidate = { name: 'skipping', answer: () => null };

/** From the best to the last: the scores have to come out in this order. */
export const CANDIDATES: readonly Candidate[] = [strong, average, weak, skipping];
