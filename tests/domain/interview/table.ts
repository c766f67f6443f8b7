import type { Situation } from './situations.ts';

/** What every command of people comes to in a situation. Accepted: `keys of the events | row and what changed | …`. */
export interface Expected {
  situation: Situation;
  /** `interview; rounds; questions` */
  states: string;
  accepted: Record<string, string>;
  /** Refusals, or `=` for what stands, with their commands. */
  otherwise: Record<string, string>;
  /** The refusal of all that is not listed. */
  others?: string;
}
