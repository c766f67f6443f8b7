import { Context } from '@temporalio/activity';
import { ROUND_KIND_DETAILS } from '../domain/catalogue/rounds.ts';
import type { EvaluationDetails } from '../domain/evaluation-details.ts';
import { verified } from '../domain/evidence.ts';
import type { RecordEvaluation } from '../domain/interview/commands.ts';
import type { View } from '../domain/interview/view.ts';
import type { EvaluateThread, Interviewer, ThreadJudgement } from '../interviewer/interviewer.ts';
import { ModelError } from '../interviewer/model-error.ts';
import { newId } from '../platform/ids.ts';
import { sealedPlace } from '../store/sealed.ts';
import { type ThreadInWords, readThread } from '../store/threads.ts';
import type { ActivityDependencies } from './dependencies.ts';
import { heardIn, withFloors } from './floors.ts';
import { replaceModel, toldBefore, whileAlive } from './model-work.ts';
import { questionWords } from './questions.ts';
import { type Underway, record } from './record.ts';

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

/** Replies of no use to one evaluation, over all attempts, before it counts as one that cannot be verified. */
const MOST_MALFORMED = 3;

/** A judgement. What fails is tried again by the engine; a model that cannot hold the form is not asked for ever. */
function judged(interviewer: Interviewer, thread: EvaluateThread): Promise<ThreadJudgement> {
  let malformed = toldBefore()[0] ?? 0;
  const judge = async (): Promise<ThreadJudgement> => {
    try {
      return await interviewer.evaluateThread(thread);
    } catch (error) {
      if (!(error instanceof ModelError) || error.fault !== 'MALFORMED') throw error;
      malformed += 1;
      if (malformed < MOST_MALFORMED) throw error;
      return { status: 'NOT_SCORED', reason: 'EVIDENCE_UNVERIFIED' };
    }
  };
  return whileAlive(judge, () => [malformed]);
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
        model: thread.model,
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
      const { exchanges, reasons } = heardIn(thread, interviewer);
      const { kind, level, competency, language, jobRoleId, probesLeft, model, userId, partnerId } = thread;
      const request = { kind, level, competency, language, jobRoleId, probesLeft, model, exchanges };
      const account = { interviewId, userId, partnerId };
      try {
        const judgement = await judged(interviewer, {
          ...request,
          account,
          signal: Context.current().cancellationSignal,
        });
        return await store(thread, interviewer, withFloors(judgement, reasons, kind), underway);
      } catch (error) {
        if (!(error instanceof ModelError && error.fault === 'RETIRED')) throw error;
        return replaceModel(deps, thread, underway);
      }
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
