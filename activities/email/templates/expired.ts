import type { EmailContent } from '../../../store/email-content.ts';
import { en } from '../messages/en.ts';
import type { Parts } from '../parts.ts';
import { type Links, interviewTitle, interviewUrl, momentFact } from '../subject-matter.ts';

/** The interview ended by its due date. */
export function expired(content: EmailContent, links: Links): Parts {
  const { interview, answers, timeZone } = content;
  const body = answers > 0 ? en.expired.answered : en.expired.unanswered;
  return {
    subject: en.expired.subject(interviewTitle(content)),
    preview: body,
    headline: en.expired.headline,
    paragraphs: [body],
    facts: [
      { label: en.fact.interview, value: interviewTitle(content) },
      momentFact(en.expired.due, interview.dueAt, timeZone),
      { label: en.expired.answers, value: en.expired.count(answers) },
    ],
    action:
      answers > 0
        ? { label: en.expired.see, url: interviewUrl(content, links) }
        : { label: en.expired.plan, url: `${links.publicUrl}/interviews/new` },
    note: en.expired.again,
    reason: en.reason,
    unsubscribeUrl: null,
  };
}
