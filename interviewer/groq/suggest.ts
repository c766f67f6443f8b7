import type { Level } from '../../domain/catalogue/vocabulary.ts';
import type { Interviewer, RoundSuggestion } from '../interviewer.ts';
import { ModelError } from '../model-error.ts';
import { modelOf, withinTotal } from './asking.ts';
import type { Judging } from './evaluate.ts';
import { feedbackText } from './feedback.ts';
import { REQUEST, schema, system, version } from './prompts/suggest-rounds.ts';

/** A person waits for a plan this long at most. */
export const SUGGEST_MS = 4_000;
/** A plan holds nothing of anybody, so everybody with the same role and level shares it. */
const KEPT_MS = 6 * 3_600_000;
const KEPT_AFTER_FAILURE_MS = 30_000;
/** UTF-16 units. */
const LONGEST_PURPOSE = 240;
const MAX_TOKENS = 1_200;
const TEMPERATURE = 0.7;

const EVERYBODY = { interviewId: null, userId: null, partnerId: null };

interface Refined {
  kind: string;
  questionCount: number;
  purpose: string;
}

/** The catalogue's rounds in the model's order; what it left out follows, and what does not hold stays as it was. */
export function refined(catalogue: readonly RoundSuggestion[], rounds: readonly Refined[]): RoundSuggestion[] {
  const kinds = [...new Set([...rounds.map(({ kind }) => kind), ...catalogue.map(({ kind }) => kind)])];
  return kinds.flatMap((kind) => {
    const own = catalogue.find((round) => round.kind === kind);
    const proposed = rounds.find((round) => round.kind === kind);
    if (!own || !proposed) return own ? [own] : [];
    const count = proposed.questionCount;
    const holds = Number.isInteger(count) && count >= 1 && count <= own.maxQuestionCount;
    const purpose = feedbackText(proposed.purpose, LONGEST_PURPOSE);
    const changed = purpose !== null && /[.!]$/.test(purpose) && !/\d/.test(purpose);
    return [{ ...own, questionCount: holds ? count : own.questionCount, purpose: changed ? purpose : own.purpose }];
  });
}

/**
 * Suggestions by role and level, in the process for six hours; one call at a time for each. Never fails: the
 * catalogue's own stand where a model does not answer in time, and are not kept for long.
 */
export function createSuggestions({ client, models, log }: Judging, rules: Interviewer) {
  const kept = new Map<string, { rounds: Promise<RoundSuggestion[]>; until: number }>();

  async function ask(
    jobRoleId: string,
    level: Level,
    catalogue: RoundSuggestion[],
    model: string,
  ): Promise<RoundSuggestion[]> {
    const caller = AbortSignal.timeout(SUGGEST_MS);
    const reply = await withinTotal(client, { totalMs: SUGGEST_MS, caller }, (asking) =>
      asking({
        account: EVERYBODY,
        purpose: 'SUGGEST_ROUNDS',
        model,
        promptVersion: version,
        messages: [
          { role: 'system', content: system(jobRoleId, level, catalogue) },
          { role: 'user', content: REQUEST },
        ],
        schema: schema(catalogue),
        temperature: TEMPERATURE,
        maxTokens: MAX_TOKENS,
      }),
    );
    return refined(catalogue, reply.rounds);
  }

  return async (jobRoleId: string, level: Level, wanted: string | null): Promise<RoundSuggestion[]> => {
    const catalogue = rules.suggestRounds(jobRoleId, level);
    if (catalogue.length === 0) return catalogue;
    const model = modelOf(wanted, models);
    const key = `${jobRoleId}/${level}/${model}`;
    const found = kept.get(key);
    if (found && performance.now() < found.until) return found.rounds;
    const entry = { rounds: Promise.resolve(catalogue), until: Infinity };
    entry.rounds = ask(jobRoleId, level, catalogue, model).then(
      (rounds) => {
        entry.until = performance.now() + KEPT_MS;
        return rounds;
      },
      (error: unknown) => {
        const { fault, detail } = error instanceof ModelError ? error : { fault: 'FAULT', detail: 'UNEXPECTED' };
        log.warn({ purpose: 'SUGGEST_ROUNDS', fault, detail }, 'the catalogue stands in for a model');
        entry.until = performance.now() + KEPT_AFTER_FAILURE_MS;
        return catalogue;
      },
    );
    kept.set(key, entry);
    return entry.rounds;
  };
}
