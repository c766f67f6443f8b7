import type { EmailKind } from '../email-messages.ts';
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
  /** Inserted with the commit. */
  emails?: NewEmail[];
}

/** An e-mail by what it is about; its words are made when it is sent. */
export interface NewEmail {
  id: string;
  kind: EmailKind;
  /** Unique for ever. */
  businessKey: string;
  /** The round that it is about. */
  roundId: string | null;
}

export interface QuestionWords {
  competency: string;
  bank: BankSource | null;
  textSealed: string | null;
}
