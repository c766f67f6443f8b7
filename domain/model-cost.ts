import { type ModelPrice, type ModelTokens, costMicros } from './model-usage.ts';

/** What the cost of a round depends on. */
interface PlannedRound {
  questionCount: number;
  maxProbes: number;
}

/**
 * Tokens of one call, on the generous side: a rubric with its rules and a thread of long answers to read, a reply with
 * its reasoning to write. What a call really took is recorded, and takes the place of these when an interview is over.
 */
const EXPECTED_TOKENS = {
  generateQuestions: { prompt: 3_000, completion: 2_500 },
  evaluateThread: { prompt: 4_000, completion: 1_500 },
  summariseRound: { prompt: 2_000, completion: 600 },
  learningPath: { prompt: 4_000, completion: 2_000 },
} satisfies Record<string, ModelTokens>;

/**
 * What a model costs at most for an interview of this plan, in millionths of a US dollar: each answer judged once, each
 * follow-up that the plan allows asked and answered, no call repeated.
 */
export function estimatedCostMicros(rounds: readonly PlannedRound[], price: ModelPrice): number {
  const cost = (call: keyof typeof EXPECTED_TOKENS): number => costMicros(EXPECTED_TOKENS[call], price);
  const round = cost('generateQuestions') + cost('summariseRound');
  const answer = cost('evaluateThread');
  return rounds.reduce(
    (total, { questionCount, maxProbes }) => total + round + questionCount * (1 + maxProbes) * answer,
    cost('learningPath'),
  );
}
