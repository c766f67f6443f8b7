/** Who asks and judges, as it is stored with an interview. */
export type InterviewerKind = 'GROQ' | 'RULE_BASED';

interface InterviewerFacts {
  provider: string;
  /** Shown with every score; null where there is nothing to be said. */
  notice: string | null;
}

/** An interview keeps its interviewer for all its scores, also where a process uses another one by now. */
export const INTERVIEWERS: Record<InterviewerKind, InterviewerFacts> = {
  GROQ: {
    provider: 'Groq',
    notice: 'judged by an AI model; every quote is checked against the answer, the levels can still be wrong',
  },
  RULE_BASED: {
    provider: 'Rounds',
    notice: 'practice mode: rule-based, no AI; shows which points were mentioned, does not judge correctness',
  },
};
