import type { EmailContent } from '../../../store/email-content.ts';
import { en } from '../messages/en.ts';
import { momentIn } from '../moment.ts';
import type { Parts } from '../parts.ts';
import { type Links, interviewUrl, ownRound, roundFacts, roundTitle } from '../subject-matter.ts';

/** A pause needs an interview that has begun; a due date of one's own can be moved before that as well. */
function moreTime({ interview }: EmailContent): string | null {
  if (interview.dueSetBy === 'CANDIDATE') return en.reminder.move;
  return interview.status === 'IN_PROGRESS' ? en.reminder.pause : null;
}

/** The due date of a round is near. */
export function reminder(content: EmailContent, links: Links): Parts {
  const round = ownRound(content);
  const title = roundTitle(content, round);
  const due = momentIn(round.dueAt, content.timeZone);
  const begun = round.startedAt !== null;
  return {
    subject: en.reminder.subject(title, due),
    preview: begun ? en.reminder.begun : en.reminder.waiting,
    headline: en.reminder.headline(title, due),
    paragraphs: [begun ? en.reminder.begun : en.reminder.waiting, en.reminder.after],
    facts: roundFacts(content, round),
    action: { label: begun ? en.reminder.goOn : en.reminder.begin, url: interviewUrl(content, links) },
    note: moreTime(content),
    reason: en.reason,
    unsubscribeUrl: links.unsubscribeUrl,
  };
}
