import { type FloorReason, floorOf, isSameText } from '../domain/answer-gate.ts';
import { ROUND_KIND_DETAILS } from '../domain/catalogue/rounds.ts';
import type { RoundKind } from '../domain/catalogue/vocabulary.ts';
import type { Exchange, Interviewer, ThreadJudgement } from '../interviewer/interviewer.ts';
import type { OtherAnswer, ThreadInWords } from '../store/threads.ts';

/** Why an answer is no evidence, in words for the person who gave it. */
export interface Floor {
  reason: FloorReason;
  explanation: string;
  /** Repeated from another question: what was said is known, and counts there. */
  isElsewhere: boolean;
}

/** The exchanges of a thread in the order given, and of each why it is no evidence, or null. */
export interface HeardThread {
  exchanges: Exchange[];
  reasons: (Floor | null)[];
}

const MOST_IMPROVEMENTS = 3;

const EXPLANATIONS: Record<Exclude<FloorReason, 'REPEATED'>, string> = {
  DONT_KNOW: 'The answer says that you do not know. Say what you do know, even if it is only where you would start.',
  GIBBERISH: 'The answer holds no readable sentence. Two or three plain sentences are enough to be judged.',
  ECHO: 'The answer repeats the question. Add what you would do, and why.',
};

/** Says whose text it is: of another question, or null for an earlier one of the same thread. */
function explainRepeat(other: OtherAnswer | null, thread: { round: number; isFollowUp: boolean }): string {
  const what = thread.isFollowUp ? 'Your answer to a follow-up is' : 'This answer is';
  if (other === null) return `${what} the same text as your earlier answer to this question, so it adds nothing.`;
  const whose = other.isFollowUp ? 'your answer to a follow-up of question' : 'your answer to question';
  const where = `${other.question}${other.round === thread.round ? '' : ` of round ${other.round}`}`;
  return `${what} the same text as ${whose} ${where}. It counts there only: answer this question in its own terms.`;
}

/** The thread as a judge hears it. An answer repeats only what was accepted before it, however late it is judged. */
export function heardIn(thread: ThreadInWords, interviewer: Pick<Interviewer, 'bankText'>): HeardThread {
  const heard: HeardThread = { exchanges: [], reasons: [] };
  for (const [index, { bank, text, answer, acceptedAt }] of thread.exchanges.entries()) {
    const question = bank ? interviewer.bankText(bank) : (text ?? '');
    const others = thread.otherAnswers.filter((other) => other.acceptedAt < acceptedAt);
    const own = heard.exchanges.map((exchange) => exchange.answer);
    const floored = floorOf(answer, { question, earlierAnswers: [...others.map((other) => other.text), ...own] });
    heard.exchanges.push({ bank, question, answer, floored });
    const repeated = others.find((other) => isSameText(answer, other.text)) ?? null;
    const explanation =
      floored === 'REPEATED'
        ? explainRepeat(repeated, { round: thread.round, isFollowUp: index > 0 })
        : floored && EXPLANATIONS[floored];
    const isElsewhere = floored === 'REPEATED' && repeated !== null;
    heard.reasons.push(floored && explanation ? { reason: floored, explanation, isElsewhere } : null);
  }
  return heard;
}

/**
 * A thread in which nothing is evidence is level 1 throughout, with the reasons, whoever judged it. Where only a part
 * is repeated from elsewhere, that reason stands before what the rest was judged by.
 */
export function withFloors(
  judgement: ThreadJudgement,
  reasons: HeardThread['reasons'],
  kind: RoundKind,
): ThreadJudgement {
  if (judgement.status === 'NOT_SCORED') return judgement;
  const floors = reasons.filter((floor) => floor !== null);
  if (floors.length < reasons.length) {
    const repeats = floors.filter(({ isElsewhere }) => isElsewhere).map(({ explanation }) => explanation);
    const improvements = [...repeats.slice(0, 1), ...judgement.improvements].slice(0, MOST_IMPROVEMENTS);
    return { ...judgement, improvements };
  }
  const isFirst = ({ reason }: Floor, at: number): boolean => floors.findIndex((one) => one.reason === reason) === at;
  return {
    status: 'SCORED',
    criteria: ROUND_KIND_DETAILS[kind].criteria.map(({ criterion }) => ({ criterion, level: 1, evidence: null })),
    strengths: [],
    improvements: floors.filter(isFirst).map(({ explanation }) => explanation),
    probe: judgement.probe,
  };
}
