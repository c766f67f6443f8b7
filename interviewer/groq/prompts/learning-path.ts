import { z } from 'zod';
import { jobRole } from '../../../domain/catalogue/roles.ts';
import type { Level } from '../../../domain/catalogue/vocabulary.ts';
import { DATA_RULES, FAIRNESS_RULES } from './ground-rules.ts';
import { list, oneOf, text } from './reply.ts';
import { BAR } from './rubric.ts';

export const version = 'learning-path@1';

const TASK = `You word a learning path after a practice job interview. Which gaps it has, their order and their weeks
are decided; you say why each matters, what to do, and which pages of the catalogue fit best.`;

const RULES = `How to word it
- strengths: at most one line for each competency in strengths, from what stands there: what the answers showed.
- gaps: each gap of the data once, by its id.
  - weakness: one sentence: what the answers lacked.
  - why: two or three sentences: what was said or left out, and what it costs in practice at this level.
  - steps: one or two exercises of about an hour each that change the next answer to such a question: begin with a verb,
    say what is to be made and how one knows that it is done. No reading, no course, no page.
  - resourceIds: one or two ids out of the catalogue of that gap, one that explains and one that practises if there is
    one. Never another id, never an address.
- Lines of 20 to 300 characters, plain text in English, about the answers and the work, never about the person.
- Only what stands in the data: no new fact about the answers, no number that is not there.
- No praise, no blame, no links, no names, nothing about being hired, no learning styles.`;

const line = z.object({ competency: z.string(), text: text(400) });

/** The reply to ask for, with the ids that it may use. */
export function schema(strong: readonly string[], gaps: readonly string[], resources: readonly string[]) {
  const gap = z.object({
    id: oneOf(gaps),
    weakness: text(400),
    why: text(600),
    steps: list(text(300), 2),
    resourceIds: list(resources.length > 0 ? oneOf(resources) : z.string(), 2),
  });
  const strength = strong.length > 0 ? line.extend({ competency: oneOf(strong) }) : line;
  return z.object({ strengths: list(strength, 3), gaps: list(gap, gaps.length) });
}

export type Reply = z.infer<ReturnType<typeof schema>>;

/** The system message. */
export function system(jobRoleId: string, level: Level): string {
  const role = jobRole(jobRoleId);
  const setting = `Role: ${role ? `${role.title}. ${role.summary}` : 'not stated.'}\nLevel: ${BAR[level]}`;
  return [TASK, setting, RULES, FAIRNESS_RULES, DATA_RULES].join('\n\n');
}
