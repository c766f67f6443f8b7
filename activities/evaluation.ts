import { Context } from '@temporalio/activity';
import { type FloorReason, floorOf } from '../domain/answer-gate.ts';
import { ROUND_KIND_DETAILS } from '../domain/catalogue/rounds.ts';
import type { EvaluationDetails } from '../domain/evaluation-details.ts';
import { verified } from '../domain/evidence.ts';
import type { RecordEvaluation } from '../domain/interview/commands.ts';
import type { View } from '../domain/interview/view.ts';
import type { Exchange, Interviewer, ThreadJudgement } from '../interviewer/interviewer.ts';
import { newId } from '../platform/ids.ts';
import { sealedPlace } from '../store/sealed.ts';
import { type ThreadInWords, readThread } from '../store/threads.ts';
import type { ActivityDependencies } from './dependencies.ts';
import { questionWords } from './questions.ts';
import { type Underway, record } from './record.ts';

const FLOOR_EXPLANATIONS: Record<FloorReason, string> = {
  DONT_KNOW: 'The answer says that you do not know. Say what you do know, even if it is only where you would start.',
  GIBBERISH: 'The answer holds no readable sentence. Two or three plain sentences are enough to be judged.',
  ECHO: 'The answer repeats the question. Add what you would do, and why.',
  REPEATED: 'The answer is the same as an earlier one. Answer this question in its own terms.',
};

/** The thread's exchanges with what is no evidence marked, in the order in which they were given. */
function exchangesOf(thread: ThreadInWords, interviewer: Interviewer): Exchange[] {
  const earlier = [...thread.otherAnswers];
  return thread.exchanges.map(({ bank, text, answer }) => {
    const question = bank ? interviewer.bankText(bank) : (text ?? '');
    const floored = floorOf(answer, { question, earlierAnswers: [...earlier] });
    earlier.push(answer);
    return { bank, question, answer, floored };
  });
}

/** A thread in which nothing is evidence is level 1 throughout, with the reason, whoever judged it. */
function withFloors(judgement: ThreadJudgement, exchanges: Exchange[], kind: ThreadInWords['kind']): ThreadJudgement {
  const reasons = exchanges.map((exchange) => exchange.floored);
  if (judgement.status === 'NOT_SCORED' || reasons.some((reason) => reason === null)) return judgement;
  const named = new Set(reasons.filter((reason) => reason !== null));
  return {
    status: 'SCORED',
    criteria: ROUND_KIND_DETAILS[kind].criteria.map(({ criterion }) => ({ criterion, level: 1, evidence: null })),
    strengths: [],
    improvements: [...named].map((reason) => FLOOR_EXPLANATIONS[reason]),
    probe: judgement.probe,
  };
}

/** The verified judgement as the command and the details that store it. */
function settle(judgement: ThreadJudgement, thread: ThreadInWords, ids: { evaluation: string; probe: string }) {
  const named = {
    type: 'recordEvaluation' as const,
    evaluationId: ids.evaluation,
    threadId: thread.threadId,
    answersSeen: thread.answersSeen,
    rescore: thread.rescore,
  };
  if (judgement.status === 'NOT_SCORED') {
    const command: RecordEvaluation = { ...named, status: 'NOT_SCORED', reason: judgement.reason };
    return { command, details: { criteria: [], strengths: [], improvements: [] } satisfies EvaluationDetails };
  }
  const answers = thread.exchanges.map((exchange) => exchange.answer);
  const judged = new Map(verified(judgement.criteria, answers).map((criterion) => [criterion.criterion, criterion]));
  const criteria = ROUND_KIND_DETAILS[thread.kind].criteria.map(({ criterion, weight }) => ({
    criterion,
    weight,
    level: judged.get(criterion)?.level ?? null,
    evidence: judged.get(criterion)?.evidence ?? null,
  }));
  const command: RecordEvaluation = {
    ...named,
    status: 'SCORED',
    criteria: criteria.map(({ weight, level }) => ({ weight, level })),
    ...(judgement.probe && { probeId: ids.probe }),
  };
  const details: EvaluationDetails = {
    criteria: criteria.map(({ criterion, level, evidence }) => ({ criterion, level, evidence })),
    strengths: judgement.strengths,
    improvements: judgement.improvements,
  };
  return { command, details };
}

export function createEvaluationActivities(deps: ActivityDependencies) {
  async function store(
    thread: ThreadInWords,
    interviewer: Interviewer,
    judgement: ThreadJudgement,
    underway: Underway,
  ): Promise<View | null> {
    const ids = { evaluation: newId(), probe: newId() };
    const { command, details } = settle(judgement, thread, ids);
    const key = await deps.sealer.forUser(thread.userId);
    const probe = judgement.status === 'SCORED' ? judgement.probe : null;
    return record(deps, thread.interviewId, command, underway, () => ({
      evaluation: {
        provider: interviewer.provider,
        model: interviewer.model,
        interviewerVersion: interviewer.version,
        detailsSealed: key.seal(sealedPlace.evaluationDetails(ids.evaluation), JSON.stringify(details)),
      },
      ...(probe && { questions: new Map([[ids.probe, questionWords(key, ids.probe, probe)]]) }),
    }));
  }

  return {
    /**
     * Judges the thread of a question as far as it is answered, and stores the judgement with the probe that follows
     * from it. An evaluation that another made first, or that missed an answer, is refused by the commit.
     */
    async evaluateThread(interviewId: string, questionId: string, underway: Underway): Promise<View | null> {
      const thread = await readThread(deps.pool, deps.sealer, questionId);
      if (!thread || thread.interviewId !== interviewId || thread.answersSeen === 0) return null;
      const interviewer = deps.interviewerOf(thread.interviewer);
      const exchanges = exchangesOf(thread, interviewer);
      const judgement = await interviewer.evaluateThread({
        kind: thread.kind,
        level: thread.level,
        competency: thread.competency,
        language: thread.language,
        exchanges,
        probesLeft: thread.probesLeft,
        signal: Context.current().cancellationSignal,
      });
      return store(thread, interviewer, withFloors(judgement, exchanges, thread.kind), underway);
    },

    /** Records that a thread could not be judged within its scoring window. */
    async giveUpEvaluation(interviewId: string, threadId: string, underway: Underway): Promise<View | null> {
      const thread = await readThread(deps.pool, deps.sealer, threadId);
      if (!thread || thread.interviewId !== interviewId) return null;
      const judgement: ThreadJudgement = { status: 'NOT_SCORED', reason: 'MODEL_UNAVAILABLE' };
      return store(thread, deps.interviewerOf(thread.interviewer), judgement, underway);
    },
  };
}
