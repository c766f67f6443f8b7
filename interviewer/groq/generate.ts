import { bandOf } from '../../domain/catalogue/vocabulary.ts';
import { QUESTIONS, questionsFor } from '../bank/bank.ts';
import type { GenerateQuestions, Interviewer, PreparedQuestion } from '../interviewer.ts';
import { askAgainIfMalformed, modelOf, withinTotal } from './asking.ts';
import { dataMessage } from './data-message.ts';
import type { Judging } from './evaluate.ts';
import { schema, system, version } from './prompts/generate-questions.ts';
import { asksProtectedMatter } from './protected-matters.ts';
import { gistOf, isRepetition } from './similarity.ts';
import { shortened } from './transcript.ts';
import { shown } from './wording.ts';

/** UTF-16 units. */
const SHORTEST = 20;
const LONGEST = 600;
const MOST_SENTENCES = 4;
/** A question that asks three times is about three things. */
const MOST_QUESTION_MARKS = 2;
const SAMPLES = 2;
/** What the model is shown of what was asked before: texts, and UTF-16 units of each. */
const MOST_BEFORE = 40;
const BEFORE_LIMIT = 240;
/** Questions of a reply that are looked at. */
const MOST_READ = 30;
const TEMPERATURE = 0.8;
const TOKENS_A_QUESTION = 180;
const TOKENS_OF_THOUGHT = 900;

/** Gives away what a good answer holds, or speaks of the making of the question. */
const NO_QUESTION = /\b(?:a good answer|the (?:right|correct|ideal|expected) answer|the candidate|key points?)\b/iu;

/** A question of a model as it may be asked, or null. */
export function askableQuestion(proposed: string): string | null {
  const text = shown(proposed, { least: SHORTEST, most: LONGEST });
  if (text === null || !/[.?!]$/.test(text) || NO_QUESTION.test(text) || asksProtectedMatter(text)) return null;
  const sentences = text.match(/[.?!](?=\s|$)/gu)?.length ?? 0;
  const marks = text.match(/\?/gu)?.length ?? 0;
  return sentences > MOST_SENTENCES || marks > MOST_QUESTION_MARKS ? null : text;
}

interface Made {
  competency: string;
  text: string;
}

/**
 * Puts each good question of the model in the place of a bank question of its competency: those are what the round
 * would consist of without a model, so there are always enough.
 * @param others texts that none may repeat
 */
function placed(bank: PreparedQuestion[], made: Made[], others: readonly string[]): PreparedQuestion[] {
  const result = [...bank];
  const known = others.map(gistOf);
  for (const { competency, text: proposed } of made) {
    const place = result.findIndex((one) => one.competency === competency && 'bank' in one.source);
    const text = place < 0 ? null : askableQuestion(proposed);
    if (text === null) continue;
    const gist = gistOf(text);
    if (known.some((one) => isRepetition(gist, one))) continue;
    known.push(gist);
    result[place] = { competency, source: { text } };
  }
  return result;
}

/**
 * Exactly `count` questions: the model's where they may be asked, else the bank's.
 * @throws ModelError where the model could not be asked
 */
export async function generateQuestions(
  { client, models, totalMs, log }: Judging,
  rules: Interviewer,
  request: GenerateQuestions,
): Promise<PreparedQuestion[]> {
  const { jobRoleId, level, kind, account } = request;
  const model = modelOf(request.model, models);
  const bank = await rules.generateQuestions(request);
  const pool = questionsFor(jobRoleId, kind, bandOf(level)).map(({ text }) => text);
  const seen = request.seen.flatMap((id) => QUESTIONS.filter((one) => one.id === id && one.kind === kind));
  const before = [...request.askedBefore, ...seen.map(({ text }) => text)];
  const competencies = bank.map(({ competency }) => competency);
  const reply = await withinTotal(client, { totalMs, caller: request.signal }, (ask) =>
    askAgainIfMalformed(ask, {
      account,
      purpose: 'GENERATE_QUESTIONS',
      model,
      promptVersion: version,
      messages: [
        {
          role: 'system',
          content: system({ jobRoleId, level, kind, competencies, samples: pool.slice(0, SAMPLES) }),
        },
        dataMessage({ askedBefore: before.slice(0, MOST_BEFORE).map((text) => shortened(text, BEFORE_LIMIT)) }),
      ],
      schema: schema([...new Set(competencies)]),
      temperature: TEMPERATURE,
      maxTokens: TOKENS_OF_THOUGHT + TOKENS_A_QUESTION * request.count,
    }),
  );
  const questions = placed(bank, reply.questions.slice(0, MOST_READ), [...before, ...pool]);
  const made = questions.filter(({ source }) => 'text' in source).length;
  if (made < request.count) {
    log.info({ purpose: 'GENERATE_QUESTIONS', model, made, count: request.count }, 'the bank fills up a round');
  }
  return questions;
}
