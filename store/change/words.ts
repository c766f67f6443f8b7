import type { BankSource } from '../rows.ts';

/** What a commit stores beside the decided rows: sealed words and keys. Decisions never see them. */
export interface Words {
  /** The answer that the command accepted. */
  answer?: { id: string; textSealed: string; idempotencyKey: string; inputHash: string };
  skip?: { key: string; inputHash: string };
  /** By question id: where the words of a new question come from. */
  questions?: Map<string, QuestionWords>;
  evaluation?: { provider: string; model: string | null; interviewerVersion: string; detailsSealed: string };
  /** Summary of the round that the command completed. */
  summarySealed?: string;
  learningPath?: { id: string; contentSealed: string };
  /** Inserted where the commit shows the results for the first time. */
  resultsEmail?: { id: string; businessKey: string };
}

export interface QuestionWords {
  competency: string;
  bank: BankSource | null;
  textSealed: string | null;
}
