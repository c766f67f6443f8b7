/** What an e-mail says, in plain words. The layout turns it into HTML and into text, and escapes it there. */
export interface Parts {
  subject: string;
  /** The line that a mailbox shows beside the subject. */
  preview: string;
  headline: string;
  /** Beside the greeting, one after the other. */
  paragraphs: readonly string[];
  facts: readonly Fact[];
  action: { label: string; url: string };
  /** Small, under the action. */
  note: string | null;
  /** Why the person gets this. */
  reason: string;
  /** Where the person stops e-mails of this kind; null for those that cannot be stopped. */
  unsubscribeUrl: string | null;
}

/** A line of a table. */
export interface Fact {
  label: string;
  value: string;
  /** Under the value, smaller. */
  detail?: string;
}

/** An e-mail in both its forms. */
export interface RenderedEmail {
  subject: string;
  html: string;
  text: string;
}
