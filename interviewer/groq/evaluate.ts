import { ROUND_KIND_DETAILS } from '../../domain/catalogue/rounds.ts';
import type { Logger } from '../../platform/log.ts';
import { question } from '../bank/bank.ts';
import type { EvaluateThread, ThreadJudgement } from '../interviewer.ts';
import { ModelError } from '../model-error.ts';
import { type Ask, modelOf, withMoreRoom, withinTotal } from './asking.ts';
import type { ModelClient } from './client.ts';
import { dataMessage } from './data-message.ts';
import { feedbackLines } from './feedback.ts';
import { followUp, footholdAfter } from './probe.ts';
import { type Reply, schema, system, version } from './prompts/evaluate-thread.ts';
import { type Answer, THREAD_LIMIT, transcriptOf } from './transcript.ts';
import { type Verdict, verify } from './verify.ts';

/** Of the reply: about 700 for the judgement, the rest for thought. */
const MAX_TOKENS = 2_000;

export interface Judging {
  client: ModelClient;
  models: readonly string[];
  /** For both calls together. */
  totalMs: number;
  log: Pick<Logger, 'info' | 'warn'>;
}

/** How the thread is put to the model. */
interface Manner {
  /** UTF-16 units of all answers together. */
  limit: number;
  maxTokens: number;
  /** Whether quotes of the first reply did not hold. */
  again: boolean;
}

interface Judged {
  reply: Reply;
  verdict: Verdict;
}
type Attempt = Judged | { error: ModelError };

const FIRST: Manner = { limit: THREAD_LIMIT, maxTokens: MAX_TOKENS, again: false };

function secondManner(first: Attempt): Manner {
  if ('verdict' in first) return { ...FIRST, again: true };
  const { fault, detail } = first.error;
  if (detail === 'TOO_LARGE') return { ...FIRST, limit: THREAD_LIMIT / 2 };
  return fault === 'MALFORMED' ? { ...FIRST, maxTokens: withMoreRoom(MAX_TOKENS) } : FIRST;
}

/** The one of which more holds, the first of equals; of two errors the one that a later try may mend. */
function better(first: Attempt, second: Attempt): Attempt {
  if ('error' in second) return 'error' in first && first.error.fault === 'REFUSED' ? second : first;
  if ('error' in first) return second;
  const more = second.verdict.weight - first.verdict.weight || first.verdict.dropped - second.verdict.dropped;
  return more > 0 ? second : first;
}

/** One call. Errors that another call at once may mend are results, the others are thrown. */
async function attempt(
  ask: Ask,
  thread: EvaluateThread,
  model: string,
  manner: Manner,
  isMendable: (error: ModelError) => boolean,
): Promise<Attempt> {
  const { account, jobRoleId, level, kind, exchanges } = thread;
  const { data, answers } = transcriptOf(exchanges, manner.limit);
  const main = exchanges[0]?.bank;
  const input = { jobRoleId, level, kind, question: main ? question(main.questionId, main.version) : null };
  try {
    const reply = await ask({
      account,
      purpose: 'EVALUATE_THREAD',
      model,
      promptVersion: version,
      messages: [
        { role: 'system', content: system({ ...input, mayProbe: thread.probesLeft > 0, again: manner.again }) },
        dataMessage(data),
      ],
      schema: schema(kind),
      temperature: 0,
      maxTokens: manner.maxTokens,
    });
    return { reply, verdict: verify(reply, ROUND_KIND_DETAILS[kind].criteria, answers) };
  } catch (error) {
    if (error instanceof ModelError && isMendable(error)) return { error };
    throw error;
  }
}

const holds = (one: Attempt): boolean => 'verdict' in one && one.verdict.dropped === 0 && one.verdict.suffices;
const isMendable = ({ fault }: ModelError): boolean => fault === 'MALFORMED' || fault === 'REFUSED';

/** The better of at most two calls. */
async function judged(ask: Ask, thread: EvaluateThread, model: string, log: Judging['log']): Promise<Attempt> {
  const first = await attempt(ask, thread, model, FIRST, isMendable);
  if (holds(first)) return first;
  // With a judgement in hand no trouble of the second call is worth losing it.
  const inHand = 'verdict' in first && first.verdict.suffices;
  const second = await attempt(ask, thread, model, secondManner(first), (error) =>
    isMendable(error) || (inHand && error.fault !== 'CANCELLED'),
  );
  const best = better(first, second);
  const ended = 'verdict' in best ? { dropped: best.verdict.dropped, suffices: best.verdict.suffices } : {};
  log.info({ purpose: 'EVALUATE_THREAD', model, ...ended }, 'a model was asked to judge once more');
  return best;
}

function judgementOf(thread: EvaluateThread, { reply, verdict }: Judged, answers: Answer[]): ThreadJudgement {
  if (!verdict.suffices) return { status: 'NOT_SCORED', reason: 'EVIDENCE_UNVERIFIED' };
  return {
    status: 'SCORED',
    criteria: verdict.criteria,
    strengths: feedbackLines(reply.strengths, answers, true),
    improvements: feedbackLines(reply.improvements, answers, false),
    probe: followUp(thread, reply.followUp),
  };
}

/**
 * Judges a thread in at most two calls within `totalMs`; in none where no answer is evidence.
 * @throws ModelError where a later try may succeed
 */
export async function evaluateThread(judging: Judging, thread: EvaluateThread): Promise<ThreadJudgement> {
  const { client, models, totalMs, log } = judging;
  const { criteria } = ROUND_KIND_DETAILS[thread.kind];
  const { answers } = transcriptOf(thread.exchanges, THREAD_LIMIT);
  if (answers.length === 0) {
    const nothing = criteria.map(({ criterion }) => ({ criterion, level: 1, evidence: null }));
    return { status: 'SCORED', criteria: nothing, strengths: [], improvements: [], probe: footholdAfter(thread) };
  }
  const model = modelOf(thread.model, models);
  const best = await withinTotal(client, { totalMs, caller: thread.signal }, (ask) => judged(ask, thread, model, log));
  if ('verdict' in best) return judgementOf(thread, best, answers);
  if (best.error.fault === 'REFUSED') return { status: 'NOT_SCORED', reason: 'MODEL_REFUSED' };
  throw best.error;
}
