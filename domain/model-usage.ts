/** What a model is called for. */
export const MODEL_PURPOSES = [
  'SUGGEST_ROUNDS', 'GENERATE_QUESTIONS', 'EVALUATE_THREAD', 'SUMMARISE_ROUND', 'LEARNING_PATH',
] as const;
export type ModelPurpose = (typeof MODEL_PURPOSES)[number];

/**
 * How a call of a model ended, and what follows from it:
 * - `DONE`: the reply holds.
 * - `OPERATOR`: a wrong key, address or request, which only a person can mend; tried again after minutes.
 * - `RETIRED`: the model is no more; its successor takes over.
 * - `QUOTA`: a limit is used up; tried again when it is not.
 * - `OVERLOADED`: the endpoint is away, slow or broken; tried again.
 * - `MALFORMED`: the reply is none of the shape that was asked for; asked again a few times.
 * - `REFUSED`: the model does not want to, or the text is too large for it.
 * - `CANCELLED`: the caller lost interest.
 */
export const MODEL_OUTCOMES = [
  'DONE', 'OPERATOR', 'RETIRED', 'QUOTA', 'OVERLOADED', 'MALFORMED', 'REFUSED', 'CANCELLED',
] as const;
export type ModelOutcome = (typeof MODEL_OUTCOMES)[number];

/** On whose account a model is called. All null: for everybody, as a suggestion of rounds is. */
export interface ModelAccount {
  interviewId: string | null;
  userId: string | null;
  partnerId: string | null;
}

export interface ModelTokens {
  prompt: number;
  completion: number;
}

/** What an endpoint's headers tell of its limits; null where it does not say. */
export interface ModelLimits {
  /** Tokens a minute. */
  tokenLimit: number | null;
  tokensLeft: number | null;
  /** ms until `tokensLeft` is `tokenLimit` again. */
  tokensResetMs: number | null;
  /** Requests a day. */
  requestsLeft: number | null;
  requestsResetMs: number | null;
  /** ms in which the endpoint wants no call. */
  retryAfterMs: number | null;
}

/** Tokens set aside for a call. */
export interface ModelReservation {
  model: string;
  account: ModelAccount;
  tokens: number;
}

/** One call as it is recorded: numbers and names from closed lists, no word of anybody. */
export interface ModelCall {
  account: ModelAccount;
  purpose: ModelPurpose;
  model: string;
  /** Of the prompt file: `evaluate-thread@1`. */
  promptVersion: string;
  outcome: ModelOutcome;
  /** What the endpoint counted; 0 where it did not say. */
  tokens: ModelTokens;
  latencyMs: number;
  /** Millionths of a US dollar. */
  costMicros: number;
}

/** US dollars for a million tokens. */
export interface ModelPrice {
  prompt: number;
  completion: number;
}

/** What tokens cost, in millionths of a US dollar, rounded up so that no call is free by rounding. */
export const costMicros = (tokens: ModelTokens, price: ModelPrice): number =>
  Math.ceil(tokens.prompt * price.prompt + tokens.completion * price.completion);

/** Whose share of a limit a call takes: the partner's, else the person's, else everybody's. */
export const principalOf = ({ partnerId, userId }: ModelAccount): string => partnerId ?? userId ?? 'everybody';
