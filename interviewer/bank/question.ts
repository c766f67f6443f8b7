import type { Band, RoundKind } from '../../domain/catalogue/vocabulary.ts';

/**
 * Something a good answer mentions. It is mentioned where one phrase of *every* group stands within two
 * neighbouring sentences; each group lists alternatives. Phrases are compared word by word after stemming,
 * so `['retry']` also finds "retries" and "retried".
 */
export interface KeyPoint {
  /** Unique within its question, kebab-case. */
  id: string;
  /** Criterion of the round's rubric that the point is evidence for, as in `domain/catalogue/rounds.ts`. */
  criterion: string;
  essential: boolean;
  /** What the point is, shown as feedback once the thread is closed: "Names the cost of an index on writes". */
  title: string;
  /** Why it matters in practice, one sentence, shown with the title. */
  why: string;
  groups: string[][];
  /** Neutral question that gives a candidate room to mention the point without naming it. */
  probe: string;
}

/** A wrong belief worth a probe: it asks for a consequence and does not correct. Matched like a key point. */
export interface Misconception {
  id: string;
  title: string;
  groups: string[][];
  probe: string;
}

/** One main question with all that a rule-based judge needs. Stored interviews name it by id and version. */
export interface BankQuestion {
  /** kebab-case, unique in the bank, never reused: `fundamentals-mid-index-cost`. */
  id: string;
  /** Raised whenever text, points, misconceptions or probes change their meaning. */
  version: number;
  kind: RoundKind;
  band: Band;
  /** Id of `domain/catalogue/competencies.ts`. */
  competency: string;
  /** What the interviewer says, one to four sentences. */
  text: string;
  /** 2–4 essential and 2–4 optional ones. */
  points: KeyPoint[];
  /** 1–3. */
  misconceptions: Misconception[];
  probes: {
    /** After an answer that is short or refers to nothing specific. */
    clarify: string;
    /** One easier step after "I don't know". */
    foothold: string;
    /** Once every essential point was mentioned: why, a limit or a failure. */
    depth: string;
  };
  /** One exemplar sentence of an answer at that level. */
  anchors: { 2: string; 3: string; 4: string };
  /** A full answer in a candidate's voice; shown only after the attempt. */
  modelAnswer: string;
}
