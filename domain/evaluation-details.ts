/** What is stored, sealed, of an evaluation: the judgement in words beside its numbers. */
export interface EvaluationDetails {
  criteria: {
    criterion: string;
    /** 1–5, or null where the evidence did not hold. */
    level: number | null;
    /** Verbatim from one of the thread's answers. */
    evidence: string | null;
  }[];
  strengths: string[];
  improvements: string[];
}
