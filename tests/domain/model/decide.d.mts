/** Only what the comparison uses. Rows are compared field by field, so their fields are not spelled out. */
export type Row = Record<string, unknown>;

export interface ModelState {
  interview: Row;
  rounds: Row[];
  questions: Row[];
  evaluations: Row[];
}

export interface ModelDecision {
  state?: ModelState;
  events?: Row[];
  mails?: string[];
  stands?: true;
  refused?: string;
  /** Of a refused plan: the field. */
  path?: string;
}

export interface ModelStep {
  command?: Row & { type: string };
  evaluate?: Row;
  giveUp?: boolean;
  wakeAt?: number;
  done?: true;
}

export function create(input: Row, now: number): ModelDecision;
export function decide(state: ModelState, command: Row, now: number): ModelDecision;
export function next(state: ModelState, now: number, inTheDark: ReadonlySet<string>): ModelStep;
export function allSettled(state: ModelState): boolean;
export function band(state: ModelState, score: unknown, low: number | null): string | null;
