import { INTERVIEWERS } from '../../domain/interviewers.ts';
import { BANK_VERSION } from '../bank/bank.ts';
import type { Interviewer } from '../interviewer.ts';
import { type Judging, evaluateThread } from './evaluate.ts';
import { generateQuestions } from './generate.ts';
import { buildLearningPath } from './learning-path.ts';
import { version as evaluateVersion } from './prompts/evaluate-thread.ts';
import { version as generateVersion } from './prompts/generate-questions.ts';
import { version as learningPathVersion } from './prompts/learning-path.ts';
import { version as suggestVersion } from './prompts/suggest-rounds.ts';
import { version as summariseVersion } from './prompts/summarise-round.ts';
import { createSuggestions } from './suggest.ts';
import { summariseRound } from './summarise.ts';

const PROMPTS = [suggestVersion, generateVersion, evaluateVersion, summariseVersion, learningPathVersion];

export interface GroqInterviewerOptions extends Judging {
  /** Whose questions, plans and words stand where a model's may not. */
  rules: Interviewer;
}

/**
 * Asks and judges by a model. Whatever it replies is checked: levels need a quote that stands in an answer, words are
 * shown only as plain text, and totals are computed elsewhere. All methods but `refineSuggestions` throw a ModelError
 * where the model fails; each takes at most two calls within `totalMs`.
 */
export function createGroqInterviewer({ rules, ...judging }: GroqInterviewerOptions): Interviewer {
  return {
    kind: 'GROQ',
    provider: judging.client.provider,
    models: judging.models,
    notice: INTERVIEWERS.GROQ.notice,
    version: `${PROMPTS.join(',')}/bank-${BANK_VERSION}`,
    suggestRounds: (jobRoleId, level) => rules.suggestRounds(jobRoleId, level),
    refineSuggestions: createSuggestions(judging, rules),
    generateQuestions: (request) => generateQuestions(judging, rules, request),
    evaluateThread: (thread) => evaluateThread(judging, thread),
    summariseRound: (round) => summariseRound(judging, rules, round),
    buildLearningPath: (request) => buildLearningPath(judging, request),
    bankText: (reference) => rules.bankText(reference),
  };
}
