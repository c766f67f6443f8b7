import { wordsOf } from '../../domain/plain-words.ts';
import type { BankQuestion } from '../bank/question.ts';
import type { Exchange } from '../interviewer.ts';
import { isMentioned } from './judge.ts';
import type { Hearing } from './hearing.ts';

const SHORT_ANSWER_WORDS = 25;
/** Probes in a row that bring nothing new before the interviewer moves on. */
const FRUITLESS_PROBES = 2;
const MOST_DONT_KNOWS = 2;

const CLARIFY = 'clarify';
const FOOTHOLD = 'foothold';
const DEPTH = 'depth';

/** How many of the last answers in a row were to probes and mentioned no point for the first time. */
function fruitlessProbes(exchanges: Exchange[], hearing: Hearing): number {
  let count = 0;
  for (let index = exchanges.length - 1; index > 0; index--) {
    if (hearing.points.some((heard) => heard.exchange === index)) break;
    count++;
  }
  return count;
}

/**
 * The next probe of a thread by its name in a bank reference, or null to move on. None is asked twice, and none names
 * what it is after.
 */
export function nextProbe(exchanges: Exchange[], hearing: Hearing, probesLeft: number): string | null {
  const last = exchanges.at(-1);
  if (!last || probesLeft <= 0) return null;
  const asked = new Set(exchanges.map((exchange) => exchange.bank?.probe ?? null));
  const dontKnows = exchanges.filter((exchange) => exchange.floored === 'DONT_KNOW').length;
  if (dontKnows >= MOST_DONT_KNOWS || asked.has(DEPTH) || fruitlessProbes(exchanges, hearing) >= FRUITLESS_PROBES) {
    return null;
  }
  const nothingYet = !hearing.points.some(isMentioned);
  const missing = hearing.points.filter((heard) => heard.point.essential && !isMentioned(heard));
  if (last.floored === 'DONT_KNOW' && nothingYet && !asked.has(FOOTHOLD)) return FOOTHOLD;
  if (!asked.has(CLARIFY) && !asked.has(FOOTHOLD) && missing.length > 0) {
    const short = exchanges.length === 1 && wordsOf(last.answer).length < SHORT_ANSWER_WORDS;
    if (short || nothingYet) return CLARIFY;
  }
  const open = missing.find((heard) => !asked.has(`point:${heard.point.id}`));
  if (open) return `point:${open.point.id}`;
  const belief = hearing.misconceptions.find(({ misconception }) => !asked.has(`misconception:${misconception.id}`));
  if (belief) return `misconception:${belief.misconception.id}`;
  return missing.length === 0 ? DEPTH : null;
}

/** The words of a probe of the question; throws for a name that the question does not hold. */
export function probeText(question: BankQuestion, probe: string): string {
  if (probe === CLARIFY || probe === FOOTHOLD || probe === DEPTH) return question.probes[probe];
  const [kind, id] = probe.split(':');
  const holder =
    kind === 'point'
      ? question.points.find((point) => point.id === id)
      : kind === 'misconception'
        ? question.misconceptions.find((misconception) => misconception.id === id)
        : undefined;
  if (!holder) throw new Error(`Question ${question.id}@${question.version} holds no probe ${probe}`);
  return holder.probe;
}
