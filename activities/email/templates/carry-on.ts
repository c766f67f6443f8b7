import type { EmailContent } from '../../../store/email-content.ts';
import { en } from '../messages/en.ts';
import type { Parts } from '../parts.ts';
import {
  type Links, interviewTitle, interviewUrl, isClosed, ownRound, roundFacts, roundTitle,
} from '../subject-matter.ts';

const RESUMED = /^continue:[^:]+:resumed:/;

/** Nothing was heard for days, or a pause ended by its limit. */
export function carryOn(content: EmailContent, links: Links): Parts {
  const round = ownRound(content);
  const title = roundTitle(content, round);
  const resumed = RESUMED.test(content.businessKey);
  const body = resumed ? en.carryOn.resumedBody : en.carryOn.body;
  const { rounds } = content;
  return {
    subject: resumed ? en.carryOn.resumedSubject(interviewTitle(content)) : en.carryOn.subject(title),
    preview: body,
    headline: resumed ? en.carryOn.resumedHeadline : en.carryOn.headline(title),
    paragraphs: [body],
    facts: [
      ...roundFacts(content, round),
      { label: en.fact.done, value: en.carryOn.done(rounds.filter(isClosed).length, rounds.length) },
    ],
    action: { label: en.carryOn.action, url: interviewUrl(content, links) },
    note: en.carryOn.note,
    reason: en.reason,
    unsubscribeUrl: links.unsubscribeUrl,
  };
}
