import type { EmailContent } from '../../../store/email-content.ts';
import { en } from '../messages/en.ts';
import type { Parts } from '../parts.ts';
import { type Links, interviewUrl, ownRound, roundFacts, roundTitle } from '../subject-matter.ts';

/** A round that was to open later is open. */
export function roundOpen(content: EmailContent, links: Links): Parts {
  const round = ownRound(content);
  const title = roundTitle(content, round);
  return {
    subject: en.roundOpen.subject(title),
    preview: en.roundOpen.body,
    headline: en.roundOpen.headline(title),
    paragraphs: [en.roundOpen.body],
    facts: roundFacts(content, round),
    action: { label: en.roundOpen.action, url: interviewUrl(content, links) },
    note: en.roundOpen.note,
    reason: en.reason,
    unsubscribeUrl: null,
  };
}
