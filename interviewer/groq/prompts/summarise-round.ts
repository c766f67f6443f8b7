import { z } from 'zod';
import type { Level, RoundKind } from '../../../domain/catalogue/vocabulary.ts';
import { DATA_RULES, FAIRNESS_RULES } from './ground-rules.ts';
import { text } from './reply.ts';
import { setting } from './rubric.ts';

export const version = 'summarise-round@1';

const TASK = `You sum up one round of a practice job interview for the candidate, from the judgements of its
questions.`;

const RULES = `How to write it
- Two to four plain sentences in English, 80 to 600 characters in all, about the answers, spoken to "you".
- First what the answers showed, then what was missing most often, last the one thing to work on first.
- Only what stands in the data: no new fact, no new advice, no number that is not there.
- No praise or blame of the person, no comparison with others, nothing about being hired.
- Plain text: no markup, no links, no names.`;

export const schema = z.object({ summary: text(700) });

/** The system message. */
export const system = (jobRoleId: string, level: Level, kind: RoundKind): string =>
  [TASK, setting(jobRoleId, level, kind), RULES, FAIRNESS_RULES, DATA_RULES].join('\n\n');
