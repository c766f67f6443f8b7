import { z } from 'zod';
import { ROUND_KIND_DETAILS } from '../../../domain/catalogue/rounds.ts';
import type { Level, RoundKind } from '../../../domain/catalogue/vocabulary.ts';
import type { BankQuestion } from '../../bank/question.ts';
import { DATA_RULES, FAIRNESS_RULES, WORDING_RULES } from './ground-rules.ts';
import { integer, list, oneOf, rubricLevel, text } from './reply.ts';
import { rubric, setting } from './rubric.ts';

export const version = 'evaluate-thread@1';

const TASK = `You judge one thread of a practice job interview: a main question, its follow-ups and the answers.
You judge what was said against the rubric, criterion by criterion, and propose the next follow-up. Totals are computed
elsewhere.`;

const RULES = `How to judge
- Judge each criterion on its own. Decide first which words of the answers are evidence for it, then the level.
- quote: one piece of one answer, 3 to 30 words in a row, copied character by character; answer: the number of the
  exchange that it is from. Never quote a question. Never join pieces.
- Level 2 or above needs a quote. Level 1 means that the answers had the occasion and show nothing: quote null.
- level null only where no question gave an occasion for the criterion. All criteria are in the reply, each once.
- What is wrong does not count as said. What only came after a follow-up counts, but no higher than level 3.
- An exchange with noEvidence gave nothing; its answer is left out.
- Most answers are at 2, 3 or 4. Between two levels take the one whose words describe more of the answers.

Feedback
- strengths: up to 3. quote: verbatim from an answer; text: what it earned and why that matters in practice.
- improvements: up to 3, the most useful first. quote: the words that fall short, or null where something is missing;
  text: the one point that separates the answer from the next level, why it matters, and one sentence that would do.
- text is in your own words, one to three sentences, at most 300 characters.

Follow-up
- followUp: one neutral question of at most 250 characters that ends with a question mark, or null to move on.
- First what is unclear or under 25 words: ask for something specific. Then the first essential point that is missing:
  ask what happens in a situation that needs it, without naming it. Then a wrong belief: ask for a consequence, without
  correcting it. If the essentials are there, one question for why, a limit or a failure.
- Null when the essentials are there and that was asked, or when two follow-ups in a row brought nothing new.
- Never hint at an answer, give an example, say whether something was right, repeat a question, or ask about private
  life.`;

const REMINDER = `Important: each level of 2 or above needs a quote that stands in one answer character by character,
3 to 30 words in a row, and the number of that exchange. Each criterion stands in the reply once; levels are 1 to 5.`;

const note = z.object({ quote: text(240).nullable(), text: text(400) });

/** The reply to ask for, with the criteria of a kind of round. */
export function schema(kind: RoundKind) {
  return z.object({
    criteria: list(
      z.object({
        criterion: oneOf(ROUND_KIND_DETAILS[kind].criteria.map(({ criterion }) => criterion)),
        quote: text(240).nullable(),
        answer: integer().nullable(),
        level: rubricLevel().nullable(),
      }),
      ROUND_KIND_DETAILS[kind].criteria.length,
    ),
    strengths: list(note, 3),
    improvements: list(note, 3),
    followUp: text(300).nullable(),
  });
}

export type Reply = z.infer<ReturnType<typeof schema>>;

/** What the bank knows about its question. */
function reference(question: BankQuestion): string {
  const lines = (essential: boolean): string[] =>
    question.points
      .filter((point) => point.essential === essential)
      .map((point) => `- (${point.criterion}) ${point.title}. ${point.why}`);
  return [
    'Reference for the main question; other right answers count as much, in any words',
    `Question: ${question.text}`,
    'Essential points:',
    ...lines(true),
    'Optional points:',
    ...lines(false),
    'Wrong beliefs:',
    ...question.misconceptions.map(({ title }) => `- ${title}`),
    ...([2, 3, 4] as const).map((level) => `An answer at level ${level} sounds like: ${question.anchors[level]}`),
  ].join('\n');
}

export interface SystemInput {
  jobRoleId: string;
  level: Level;
  kind: RoundKind;
  /** Null where the question was made for one person. */
  question: BankQuestion | null;
  mayProbe: boolean;
  /** Whether this is the second time, after quotes that did not hold. */
  again: boolean;
}

/** The system message. Whatever differs between threads of a kind of round stands behind what does not. */
export function system({ jobRoleId, level, kind, question, mayProbe, again }: SystemInput): string {
  return [
    TASK,
    setting(jobRoleId, level, kind),
    rubric(jobRoleId, kind),
    FAIRNESS_RULES,
    question ? reference(question) : 'There is no reference for the main question: judge by what is right.',
    RULES,
    WORDING_RULES,
    DATA_RULES,
    ...(mayProbe ? [] : ['No follow-up is left: followUp is null.']),
    ...(again ? [REMINDER] : []),
  ].join('\n\n');
}
