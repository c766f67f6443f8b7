import { question } from '../bank/bank.ts';
import type { EvaluateThread, Exchange, PreparedQuestion } from '../interviewer.ts';
import { hear } from '../rule-based/hearing.ts';
import { nextProbe } from '../rule-based/probe.ts';
import { leaks } from './leak.ts';
import { asksProtectedMatter } from './protected-matters.ts';
import { gistOf, isCopyOf, isRepetition } from './similarity.ts';
import { shown, statesScore } from './wording.ts';

/** UTF-16 units. */
const SHORTEST = 12;
const LONGEST = 300;
const MOST_DONT_KNOWS = 2;

/** Says how the answer was, or gives away what a better one would hold. */
const EVALUATES =
  /^(?:good|great|nice|excellent|perfect|correct|exactly|right|wrong|wonderful|impressive|unfortunately|not quite)\b/iu;
const HINTS =
  /\b(?:for example|for instance|such as|e\.g|i\.e|hint|consider using|you (?:forgot|missed|should have))\b/iu;

/** Asked after answers of which none is evidence, to a question that the bank does not know. */
const FOOTHOLD = 'What would you look at or try first here, even if you are not sure?';

const dontKnows = (exchanges: readonly Exchange[]): number =>
  exchanges.filter((exchange) => exchange.floored === 'DONT_KNOW').length;

const bankQuestionOf = ({ exchanges }: EvaluateThread) => {
  const main = exchanges[0]?.bank;
  return main ? question(main.questionId, main.version) : null;
};

/** A follow-up of a model as it may be asked, or null. */
export function askable(proposed: string, thread: EvaluateThread): string | null {
  const text = shown(proposed, { least: SHORTEST, most: LONGEST });
  if (text === null || !text.endsWith('?') || text.indexOf('?') < text.length - 1) return null;
  if (EVALUATES.test(text) || HINTS.test(text) || statesScore(text) || asksProtectedMatter(text)) return null;
  const asked = thread.exchanges.map((exchange) => exchange.question);
  const answers = thread.exchanges.filter(({ floored }) => floored === null).map(({ answer }) => answer);
  const gist = gistOf(text);
  if (asked.some((one) => isRepetition(gist, gistOf(one)))) return null;
  if (answers.some((answer) => isCopyOf(text, answer))) return null;
  const bank = bankQuestionOf(thread);
  return bank && leaks(text, bank, [...asked, ...answers]) ? null : text;
}

/** The follow-up that the rules would ask; null to move on, and for a question that the bank does not know. */
function byRules(thread: EvaluateThread): PreparedQuestion | null {
  const bank = bankQuestionOf(thread);
  const probe = bank && nextProbe(thread.exchanges, hear(bank, thread.exchanges), thread.probesLeft);
  if (!bank || probe === null) return null;
  return { competency: thread.competency, source: { bank: { questionId: bank.id, version: bank.version, probe } } };
}

/**
 * The next follow-up of a thread, or null to move on: the model's if it may be asked, else the rules'.
 * @param proposed null where the model moves on
 */
export function followUp(thread: EvaluateThread, proposed: string | null): PreparedQuestion | null {
  if (thread.probesLeft <= 0 || proposed === null || dontKnows(thread.exchanges) >= MOST_DONT_KNOWS) return null;
  const text = askable(proposed, thread);
  return text === null ? byRules(thread) : { competency: thread.competency, source: { text } };
}

/** The follow-up after answers of which none is evidence; no model is asked for it. */
export function footholdAfter(thread: EvaluateThread): PreparedQuestion | null {
  if (thread.exchanges[0]?.bank) return byRules(thread);
  const spent = thread.probesLeft <= 0 || dontKnows(thread.exchanges) >= MOST_DONT_KNOWS;
  if (spent || thread.exchanges.some((exchange) => exchange.question === FOOTHOLD)) return null;
  return { competency: thread.competency, source: { text: FOOTHOLD } };
}
