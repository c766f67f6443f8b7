import type { EmailContent } from '../../../store/email-content.ts';
import { en } from '../messages/en.ts';
import type { Parts } from '../parts.ts';
import { type Links, interviewTitle, interviewUrl, roundTitle } from '../subject-matter.ts';

/** The interview is scored for the first time. */
export function results(content: EmailContent, links: Links): Parts {
  const { interview, rounds } = content;
  const headline = en.results.headline(interview.band, interview.level);
  return {
    subject: en.results.subject(interviewTitle(content)),
    preview: headline,
    headline,
    paragraphs: [interview.status === 'EXPIRED' ? en.results.expired : en.results.scored],
    facts: [
      { label: en.results.overall, value: en.results.points(interview.score) },
      ...rounds.map((round) => ({ label: roundTitle(content, round), value: en.results.points(round.score) })),
    ],
    action: { label: en.results.action, url: `${interviewUrl(content, links)}/results` },
    note: interview.interviewer === 'RULE_BASED' ? en.results.byRules : en.results.byModel,
    reason: en.reason,
    unsubscribeUrl: null,
  };
}
