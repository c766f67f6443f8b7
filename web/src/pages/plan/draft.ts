import { createStore } from 'solid-js/store';
import { weightsOf } from '../../../../domain/scoring.ts';
import type { RoundKind, RoundSuggestion } from './plan.graphql.ts';
import { slotKey } from './schedule.ts';

/** The contract's limit on questions of one round. */
const mostQuestions = 12;
const leastMinutes = 5;

export type PlannedRound = { readonly suggestion: RoundSuggestion; questionCount: number };
type Draft = { suggestions: readonly RoundSuggestion[]; rounds: PlannedRound[] };

const planned = (suggestion: RoundSuggestion, questionCount = suggestion.questionCount): PlannedRound => ({
  suggestion,
  questionCount: Math.max(1, Math.min(questionCount, mostOf(suggestion))),
});

/** As many questions as the round can have. */
export const mostOf = ({ maxQuestionCount }: RoundSuggestion): number => Math.min(mostQuestions, maxQuestionCount);

/** The plan after other suggestions came: what the person chose stays where it is still offered. */
export function carriedOver(rounds: readonly PlannedRound[], suggestions: readonly RoundSuggestion[]): PlannedRound[] {
  return rounds.flatMap(({ suggestion: before, questionCount }) => {
    const suggestion = suggestions.find(({ kind }) => kind === before.kind);
    if (!suggestion) return [];
    return [planned(suggestion, questionCount === before.questionCount ? suggestion.questionCount : questionCount)];
  });
}

/** The plan while it is being made; `rounds` is what createInterview sends, in this order. */
export function createDraft() {
  const [draft, set] = createStore<Draft>({ suggestions: [], rounds: [] });
  let touched = false;
  const change = (rounds: (before: PlannedRound[]) => PlannedRound[]) => {
    touched = true;
    set('rounds', rounds);
  };

  return {
    draft,
    /** Suggestions for another role or level. An untouched plan follows them, a changed one keeps what it can. */
    suggest: (suggestions: readonly RoundSuggestion[]) => {
      const kept = touched ? carriedOver(draft.rounds, suggestions) : [];
      touched &&= kept.length > 0;
      set({ suggestions, rounds: touched ? kept : suggestions.map((suggestion) => planned(suggestion)) });
    },
    available: () =>
      draft.suggestions.filter(({ kind }) => draft.rounds.every(({ suggestion }) => suggestion.kind !== kind)),
    add: (suggestion: RoundSuggestion) => change((rounds) => [...rounds, planned(suggestion)]),
    drop: (kind: RoundKind) => change((rounds) => rounds.filter(({ suggestion }) => suggestion.kind !== kind)),
    setCount: (index: number, questionCount: number) => {
      touched = true;
      set('rounds', index, 'questionCount', questionCount);
    },
    move: (from: number, to: number) =>
      change((rounds) => rounds.toSpliced(from, 1).toSpliced(to, 0, ...rounds.slice(from, from + 1))),
  };
}
export type PlanDraft = ReturnType<typeof createDraft>;

/** Minutes follow the number of questions, as the server computes them. */
export const minutesOf = ({ suggestion, questionCount }: PlannedRound): number =>
  Math.max(leastMinutes, Math.round((suggestion.minutes * questionCount) / suggestion.questionCount));

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Shares of the overall score in whole percent that add up to 100: the largest remainders are rounded up. */
export function sharesOf(rounds: readonly PlannedRound[]): readonly number[] {
  const exact = weightsOf(rounds.map(({ suggestion }) => suggestion.weight)).map((share) => share * 100);
  const shares = exact.map(Math.floor);
  const missing = Math.round(total(exact)) - total(shares);
  const remainder = (index: number) => (exact[index] ?? 0) - (shares[index] ?? 0);
  const byRemainder = exact.map((_share, index) => index).sort((a, b) => remainder(b) - remainder(a));
  for (const index of byRemainder.slice(0, missing)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

export type PlanErrors = Readonly<{
  rows: Readonly<Record<string, string>>;
  dueAt?: string;
  /** Of the times of a schedule, by `slotKey`. */
  slots?: Readonly<Record<string, string>>;
  rest: readonly string[];
}>;
export const noErrors: PlanErrors = { rows: {}, rest: [] };

/**
 * The errors of createInterview by what they are about. A row's error hangs on its kind, so that it moves with it.
 * @param fields message by path, such as `rounds.0.questionCount`
 * @param kinds of the rounds as they were sent
 * @param hasSlots whether there are fields for the times of each round
 */
export function placeErrors(
  fields: Readonly<Record<string, string>>,
  kinds: readonly string[],
  hasSlots = false,
): PlanErrors {
  const rows: Record<string, string> = {};
  const slots: Record<string, string> = {};
  const rest: string[] = [];
  let dueAt: string | undefined;
  for (const [path, message] of Object.entries(fields)) {
    const [, index, field] = /^rounds\.(\d+)\.(\w+)$/.exec(path) ?? [];
    const kind = kinds[Number(index)];
    if (hasSlots && (field === 'opensAt' || field === 'dueAt')) slots[slotKey(Number(index), field)] ??= message;
    else if (path === 'dueAt' || field === 'dueAt') dueAt ??= message;
    else if (kind !== undefined) rows[kind] ??= message;
    else rest.push(message);
  }
  return { rows, rest, ...(dueAt !== undefined && { dueAt }), ...(Object.keys(slots).length > 0 && { slots }) };
}

/** One key for one plan until it is settled: sent again it makes no second interview. Another plan, another key. */
export function createRequestKeys(newKey: () => string) {
  let last: { content: string; key: string } | null = null;
  return {
    keyFor: (input: unknown): string => {
      const content = JSON.stringify(input);
      if (last?.content !== content) last = { content, key: newKey() };
      return last.key;
    },
    /** The request is settled: the same plan is a new interview now. */
    settle: () => {
      last = null;
    },
  };
}
