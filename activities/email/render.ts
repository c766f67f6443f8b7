import type { EmailContent } from '../../store/email-content.ts';
import type { EmailKind } from '../../store/email-messages.ts';
import { htmlOf } from './layout.ts';
import type { Parts, RenderedEmail } from './parts.ts';
import { textOf } from './plain-text.ts';
import type { Links } from './subject-matter.ts';
import { carryOn } from './templates/carry-on.ts';
import { expired } from './templates/expired.ts';
import { reminder } from './templates/reminder.ts';
import { results } from './templates/results.ts';
import { roundOpen } from './templates/round-open.ts';

const TEMPLATES: Record<EmailKind, (content: EmailContent, links: Links) => Parts> = {
  RESULTS: results,
  ROUND_OPEN: roundOpen,
  REMINDER: reminder,
  CONTINUE: carryOn,
  EXPIRED: expired,
};

/** An e-mail, and the link for its headers where it can be stopped. */
export function renderEmail(content: EmailContent, links: Links): RenderedEmail & { unsubscribeUrl: string | null } {
  const parts = TEMPLATES[content.kind](content, links);
  return {
    subject: parts.subject,
    html: htmlOf(parts, content.name),
    text: textOf(parts, content.name),
    unsubscribeUrl: parts.unsubscribeUrl,
  };
}
