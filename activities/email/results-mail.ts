import { Engine } from 'mrml';
import { jobRole } from '../../domain/catalogue/roles.ts';
import { roundDetails } from '../../domain/catalogue/rounds.ts';
import type { Level } from '../../domain/catalogue/vocabulary.ts';
import type { ScoreBand } from '../../domain/interview/states.ts';
import type { ResultsEmail } from '../../store/results-email.ts';

const LEVEL_NAMES: Record<Level, string> = {
  INTERN: 'intern',
  JUNIOR: 'junior',
  MID: 'mid',
  SENIOR: 'senior',
  STAFF: 'staff',
};

const BAND_LINES: Record<ScoreBand, string> = {
  STRONG: 'Strong at {level} level',
  READY: 'Ready at {level} level',
  BORDERLINE: 'Borderline at {level} level',
  BUILDING: 'Still building towards {level} level',
};

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const points = (score: number | null): string => (score === null ? 'not scored' : `${Math.round(score)} of 100`);

/** A results e-mail as HTML and as text. Everything that a person wrote is escaped. */
export function resultsMail(content: ResultsEmail, publicUrl: string): { subject: string; html: string; text: string } {
  const role = jobRole(content.jobRoleId)?.title ?? 'mock';
  const level = LEVEL_NAMES[content.level];
  const headline =
    content.band === null ? 'Too little was scored for an overall result' : BAND_LINES[content.band].replace('{level}', level);
  const link = `${publicUrl}/interviews/${content.interviewId}/results`;
  const opening =
    content.status === 'EXPIRED'
      ? 'Your interview reached its due date before it was finished. What you answered was scored all the same.'
      : 'Your interview is scored, and your learning path is ready.';
  const practice =
    content.interviewer === 'RULE_BASED'
      ? 'Practice mode: rule-based, no AI. It shows which points were mentioned and does not judge correctness.'
      : 'Scored by an AI model against a published rubric; every level has its quote.';
  const rounds = content.rounds.map(({ kind, score }) => ({
    title: roundDetails(content.jobRoleId, kind).title,
    score: points(score),
  }));
  return {
    subject: `Your results: ${role}, ${level} level`,
    html: render({ headline, opening, practice, link, name: content.name, overall: points(content.score), rounds }),
    text: [
      `Hello ${content.name},`,
      opening,
      `${headline}. Overall: ${points(content.score)}.`,
      rounds.map(({ title, score }) => `- ${title}: ${score}`).join('\n'),
      `See the feedback on every answer, and your learning path: ${link}`,
      practice,
    ].join('\n\n'),
  };
}

interface Parts {
  headline: string;
  opening: string;
  practice: string;
  link: string;
  name: string;
  overall: string;
  rounds: { title: string; score: string }[];
}

const engine = new Engine();

function render(parts: Parts): string {
  const rows = parts.rounds
    .map(
      ({ title, score }) => `<tr style="border-top:1px solid #d9d3c4">
        <td style="padding:10px 0">${escape(title)}</td><td style="padding:10px 0;text-align:right">${score}</td></tr>`,
    )
    .join('');
  const result = engine.toHtml(`<mjml>
  <mj-head>
    <mj-title>Your interview results</mj-title>
    <mj-preview>${escape(parts.headline)}</mj-preview>
    <mj-attributes>
      <mj-all font-family="Georgia, 'Times New Roman', serif" color="#22201b" />
      <mj-text font-size="16px" line-height="1.6" />
    </mj-attributes>
  </mj-head>
  <mj-body background-color="#f4f0e6" width="560px">
    <mj-section padding="32px 0 8px"><mj-column>
      <mj-text font-size="14px" letter-spacing="1px">ROUNDS</mj-text>
    </mj-column></mj-section>
    <mj-section background-color="#fffdf7" padding="24px 12px"><mj-column>
      <mj-text>Hello ${escape(parts.name)},</mj-text>
      <mj-text>${parts.opening}</mj-text>
      <mj-text font-size="26px" line-height="1.3">${escape(parts.headline)}</mj-text>
      <mj-text>Overall: ${parts.overall}</mj-text>
      <mj-table font-size="16px">${rows}</mj-table>
      <mj-button href="${escape(parts.link)}" background-color="#1f5a46" color="#ffffff" font-size="16px"
        border-radius="4px" align="left">See feedback and learning path</mj-button>
    </mj-column></mj-section>
    <mj-section padding="12px 0 32px"><mj-column>
      <mj-text font-size="13px" color="#5d574b">${parts.practice}</mj-text>
    </mj-column></mj-section>
  </mj-body>
</mjml>`);
  if (result.type === 'error') throw new Error(`The results e-mail did not render: ${result.message}`);
  return result.content;
}
