import { z } from 'zod';
import { competency } from '../../../domain/catalogue/competencies.ts';
import type { Level, RoundKind } from '../../../domain/catalogue/vocabulary.ts';
import { DATA_RULES } from './ground-rules.ts';
import { list, oneOf, text } from './reply.ts';
import { rubric, setting } from './rubric.ts';

export const version = 'generate-questions@1';

const TASK = 'You write main questions for one round of a practice job interview. They are asked as you write them.';

const RULES = `How to write them
- One question for each competency in the list, in its order; a competency that stands there twice gets two questions.
- One subject a question, one to four sentences, 20 to 600 characters, plain text in plain English.
- It can be answered aloud in three to six minutes, without a screen, and judged by the rubric.
- At the bar of the level: neither trivia nor a definition to recite, nor knowledge of one product or company.
- Open: it says what the situation is, never what a good answer holds, and gives no examples of answers.
- Different in substance from everything in askedBefore, and from one another: another situation, another problem.
- Never about age, sex, gender, origin, language, family, health, disability, religion, politics, pay or private life.
- No greeting, no name of a person or company, no links, no markup.`;

const MOST_QUESTIONS = 12;

/** The questions to ask for, of these competencies. */
export const schema = (competencies: readonly string[]) =>
  z.object({ questions: list(z.object({ competency: oneOf(competencies), text: text(600) }), MOST_QUESTIONS) });

export interface SystemInput {
  jobRoleId: string;
  level: Level;
  kind: RoundKind;
  /** One for each question wanted. */
  competencies: readonly string[];
  /** Texts of the bank for the same round, for tone and size. */
  samples: readonly string[];
}

/** The system message. */
export function system({ jobRoleId, level, kind, competencies, samples }: SystemInput): string {
  return [
    TASK,
    setting(jobRoleId, level, kind),
    rubric(jobRoleId, kind),
    RULES,
    ['Questions of other interviews, for tone and size only:', ...samples.map((text) => `- ${text}`)].join('\n'),
    DATA_RULES,
    ['Competencies', ...competencies.map((id) => `- ${id}: ${competency(id)?.title ?? id}`)].join('\n'),
  ].join('\n\n');
}
