import { isGibberish } from './gibberish.ts';
import { GLUE_WORDS, wordsOf } from './plain-words.ts';

/** Why an answer counts as level 1 and as no evidence; shown with the score. */
export const FLOOR_REASONS = ['DONT_KNOW', 'GIBBERISH', 'ECHO', 'REPEATED'] as const;
export type FloorReason = (typeof FLOOR_REASONS)[number];

/** Why an answer is not taken at all; the candidate can send another. */
export type AnswerRefusal = 'BLANK' | 'TOO_LONG' | 'NUL';

/** Unicode code points, as PostgreSQL's `char_length` counts them, so that an emoji is one and not two. */
export const MAX_ANSWER_LENGTH = 10_000;

const VISIBLE = /[^\s\p{Z}\p{Cc}\p{Cf}]/u;

/** Null for an answer that is taken. Text without a visible character is BLANK. */
export function refuseAnswer(text: string): AnswerRefusal | null {
  if (text.includes('\0')) return 'NUL';
  if (!VISIBLE.test(text)) return 'BLANK';
  // A code point is one or two UTF-16 units: only texts between the two bounds are counted.
  if (text.length <= MAX_ANSWER_LENGTH) return null;
  if (text.length > 2 * MAX_ANSWER_LENGTH) return 'TOO_LONG';
  return [...text].length > MAX_ANSWER_LENGTH ? 'TOO_LONG' : null;
}

/** Ways to say "I don't know". */
const NO_KNOWLEDGE = new RegExp(
  [
    "(?:don'?t|do not|didn'?t|did not|wouldn'?t|would not) (?:really |even |actually )?" +
      '(?:know|remember|recall|understand)',
    "(?:can'?t|cannot|can not|couldn'?t) (?:really )?(?:say|tell|answer|remember|recall|think of (?:anything|one|any))",
    '(?:absolutely |really )?no (?:idea|clue|answer)',
    '(?:not (?:really |entirely |at all )?sure|unsure|not familiar|clueless)',
    "(?:never|haven'?t|have not) (?:really )?(?:heard|used|seen|done|learned|learnt|worked with|come across)",
    'dunno|idk|beats me|i forgot|i give up|nothing comes to mind|n/a',
  ].map((phrase) => `(?<![\\p{L}\\p{N}])(?:${phrase})(?![\\p{L}\\p{N}])`).join('|'),
  'u',
);

/** What is left of an answer that only asks for the next question. */
const PASSING_WORDS = new Set(
  ("pass skip next question sorry ok okay well um uh hmm i i'll i'd let's lets please can we like want have to on " +
    'this that one the thanks thank you').split(' '),
);

function passesOn(text: string): boolean {
  const words = wordsOf(text);
  const passes = words.includes('pass') || words.includes('skip') || text.includes('next question');
  return passes && words.every((word) => PASSING_WORDS.has(word));
}

/** May stand around a "don't know" without adding anything. */
const IDLE_WORDS = new Set(
  ("sorry apologies afraid honestly honest frankly really truly um umm uh uhm er erm hm hmm well ok okay so oh " +
    "yeah please thanks thank question one lets let's answer here now yet at all anything much about this that " +
    "it moment right myself just simply idea know sure too before ever off top head say i i'm im i'd i'll i've " +
    "am me my a an the to of is be on for in have got do what how and but would could can you with still").split(' '),
);

/** A topic is only named, not spoken about, after one of these: "not sure how indexes work". */
const TOPIC = new RegExp(
  '^(?:(?:really|exactly|anything|much|enough|a lot|a thing|very) )*' +
    '(?:about|of|with|how|what|why|when|where|which|whether|if|to|the answer)\\b',
);

function saysOnlyDontKnow(answer: string, question: string): boolean {
  const text = answer.toLowerCase().normalize('NFKC').replace(/[’‘`]/gu, "'").replace(/\s+/gu, ' ').trim();
  if (text.length > 300) return false;
  if (passesOn(text)) return true;
  const asked = new Set(wordsOf(question));
  const names = (clause: string): boolean =>
    TOPIC.test(clause) &&
    wordsOf(clause).every((word) => asked.has(word) || GLUE_WORDS.has(word) || IDLE_WORDS.has(word));
  let found = false;
  let rest = text;
  for (let match = NO_KNOWLEDGE.exec(rest); match; match = NO_KNOWLEDGE.exec(rest)) {
    found = true;
    const after = rest.slice(match.index + match[0].length).trimStart();
    const clause = /^[^,.;!?]*/.exec(after)?.[0].split(/\b(?:but|maybe|perhaps)\b/)[0] ?? '';
    rest = `${rest.slice(0, match.index)} , ${names(clause) ? after.slice(clause.length) : after}`;
  }
  return found && wordsOf(rest).every((word) => IDLE_WORDS.has(word));
}

/** Words around a question that is read out again. */
const ECHO_WORDS = new Set(
  'question asked ask asking repeat again answer you said say saying so well um hmm ok okay'.split(' '),
);
const SHINGLE = 4;

function echoes(answer: string, question: string): boolean {
  const said = wordsOf(answer);
  const asked = wordsOf(question);
  if (said.length < 5 || asked.length < 5) return false;
  const known = new Set(asked);
  const added = said.filter((word) => !known.has(word) && !GLUE_WORDS.has(word) && !ECHO_WORDS.has(word)).length;
  if (added > 0.05 * said.length) return false;
  const shingles = new Set(asked.slice(SHINGLE - 1).map((_, at) => asked.slice(at, at + SHINGLE).join(' ')));
  const covered = new Set<number>();
  said.forEach((_, at) => {
    if (!shingles.has(said.slice(at, at + SHINGLE).join(' '))) return;
    for (let offset = 0; offset < SHINGLE; offset++) covered.add(at + offset);
  });
  if (covered.size >= 0.6 * said.length) return true;
  const saidSet = new Set(said);
  return asked.filter((word) => saidSet.has(word)).length >= 0.6 * asked.length;
}

const normalised = (text: string): string => wordsOf(text).join(' ');

/** Whether two answers are the same words; two words may well be the right answer twice. */
export function isSameText(answer: string, earlier: string): boolean {
  const same = normalised(answer);
  return same.split(' ').length > 2 && normalised(earlier) === same;
}

/**
 * Why an answer is no evidence, or null. Short answers are real answers; only what says nothing is floored.
 * @param context.question the question as it was asked.
 * @param context.earlierAnswers of the same interview, in any order.
 */
export function floorOf(
  answer: string,
  context: { question: string; earlierAnswers: readonly string[] },
): FloorReason | null {
  if (saysOnlyDontKnow(answer, context.question)) return 'DONT_KNOW';
  if (isGibberish(answer)) return 'GIBBERISH';
  if (echoes(answer, context.question)) return 'ECHO';
  return context.earlierAnswers.some((earlier) => isSameText(answer, earlier)) ? 'REPEATED' : null;
}
