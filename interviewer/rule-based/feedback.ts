import type { BankQuestion } from '../bank/question.ts';
import { isMentioned } from './judge.ts';
import type { HeardPoint, Hearing } from './hearing.ts';

const MOST_STRENGTHS = 3;
const MOST_IMPROVEMENTS = 3;

const OFF_TOPIC = 'Nothing in the answer speaks to the question that was asked; start from its words.';
const LISTED = 'Some terms were only listed: say in a sentence what each does and why it matters here.';

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const line = (lead: string, heard: HeardPoint): string =>
  `${lead}: ${sentence(heard.point.title)} ${sentence(heard.point.why)}`;

/** What was mentioned and what separates the thread from the next level; about the answer, never about the person. */
export function feedback(question: BankQuestion, hearing: Hearing): { strengths: string[]; improvements: string[] } {
  const byWeight = [...hearing.points].sort((a, b) => Number(b.point.essential) - Number(a.point.essential));
  const mentioned = byWeight.filter(isMentioned);
  const missing = byWeight.filter((heard) => !isMentioned(heard));
  const prompted = mentioned.filter((heard) => !heard.unprompted);
  const strengths = [...mentioned.filter((heard) => heard.unprompted), ...prompted]
    .slice(0, MOST_STRENGTHS)
    .map((heard) => line(heard.unprompted ? 'Mentioned' : 'Mentioned after a follow-up', heard));
  const improvements = [
    ...hearing.misconceptions.map(({ misconception }) => `Check this belief: ${sentence(misconception.title)}`),
    ...(hearing.offTopic ? [OFF_TOPIC] : []),
    ...(hearing.listed ? [LISTED] : []),
    ...missing.map((heard) =>
      line(heard.credit >= 0.5 ? 'Half mentioned' : heard.point.essential ? 'Not mentioned' : 'Would add', heard),
    ),
  ];
  if (missing.length === 0 && !hearing.gaveReason) {
    improvements.push(`Say why, or what it costs. The next level sounds like this: “${question.anchors[4]}”`);
  }
  return { strengths, improvements: improvements.slice(0, MOST_IMPROVEMENTS) };
}
