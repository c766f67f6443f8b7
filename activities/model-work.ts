import { Context } from '@temporalio/activity';
import type { InterviewerKind } from '../domain/interviewers.ts';
import type { ModelPurpose } from '../domain/model-usage.ts';
import type { View } from '../domain/interview/view.ts';
import type { Interviewer } from '../interviewer/interviewer.ts';
import { ModelError } from '../interviewer/model-error.ts';
import { modelInUse, noticeRetired } from '../store/retired-models.ts';
import type { ActivityDependencies } from './dependencies.ts';
import { type Underway, record } from './record.ts';

/** A worker that died in a call is noticed within the heartbeat timeout of the workflow's `model` activities. */
const HEARTBEAT_MS = 5_000;

/**
 * Works with a model, which takes seconds, while the engine is told that the worker lives. Cancellation arrives with
 * the reply to that.
 * @param told is kept for the next attempt: numbers only, they are in the engine's database
 */
export async function whileAlive<T>(work: () => Promise<T>, told: () => number[]): Promise<T> {
  const context = Context.current();
  if (context.info.isLocal) return work();
  const timer = setInterval(() => context.heartbeat(told()), HEARTBEAT_MS);
  try {
    return await work();
  } finally {
    context.heartbeat(told());
    clearInterval(timer);
  }
}

/** What the last attempt told. */
export function toldBefore(): number[] {
  const details: unknown = Context.current().info.heartbeatDetails;
  return Array.isArray(details) ? details.filter((value) => typeof value === 'number') : [];
}

/** The interview whose model is called. */
export interface Judged {
  interviewId: string;
  interviewer: InterviewerKind;
  model: string | null;
}

/**
 * Takes a retired model out of use and gives the interview its successor, which judges everything anew.
 * @throws ModelError OPERATOR where no successor is left
 */
export async function replaceModel(
  deps: ActivityDependencies,
  judged: Judged,
  underway: Underway,
): Promise<View | null> {
  const { interviewId, model: retired } = judged;
  const { models } = deps.interviewerOf('GROQ');
  if (retired !== null && (await noticeRetired(deps.pool, retired))) {
    deps.metrics.modelsRetired.inc();
    deps.log.error({ retired }, 'a model is retired; put its successor first in GROQ_MODELS');
  }
  const model = await modelInUse(deps.pool, models);
  // Where all are retired the first of them is named: an interview does not go back to a model that it has left.
  const isSuccessor = model !== null && models.indexOf(model) > models.indexOf(retired ?? '');
  if (!isSuccessor) throw new ModelError('OPERATOR', 'NO_SUCCESSOR');
  return record(deps, interviewId, { type: 'changeModel', model }, underway);
}

/** Words do not wait for a successor that an operator has yet to name. */
async function replaceIfPossible(deps: ActivityDependencies, judged: Judged): Promise<void> {
  try {
    await replaceModel(deps, judged, []);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    deps.log.error({ fault: error.fault, detail: error.detail }, 'a retired model has no successor in GROQ_MODELS');
  }
}

/**
 * Has words made by the interview's model, and by rules where it has failed that often: nobody waits for words. What
 * rules judge is done at once.
 * @param choice.attempts of this activity before the rules take over
 * @param make is given the interviewer and, for a model, its name
 */
export async function byModelOrRules<T>(
  deps: ActivityDependencies,
  judged: Judged,
  choice: { purpose: ModelPurpose; attempts: number },
  make: (interviewer: Interviewer, model: string | null) => Promise<T>,
  byRules: () => Promise<T>,
): Promise<T> {
  const interviewer = deps.interviewerOf(judged.interviewer);
  if (judged.interviewer === 'RULE_BASED') return make(interviewer, null);
  const { cancellationSignal, info } = Context.current();
  try {
    return await whileAlive(() => make(interviewer, judged.model), () => []);
  } catch (error) {
    if (!(error instanceof ModelError) || cancellationSignal.aborted) throw error;
    if (error.fault === 'RETIRED') await replaceIfPossible(deps, judged);
    if (info.attempt < choice.attempts) throw error;
    deps.metrics.modelFallbacks.inc({ purpose: choice.purpose });
    deps.log.warn({ purpose: choice.purpose, fault: error.fault, detail: error.detail }, 'rules stand in for a model');
    return byRules();
  }
}
