import type { InterviewerKind } from '../domain/interviewers.ts';
import { createModelClient } from '../interviewer/groq/client.ts';
import { createGroqInterviewer } from '../interviewer/groq/interviewer.ts';
import { noModel } from '../interviewer/groq/no-model.ts';
import type { Interviewer } from '../interviewer/interviewer.ts';
import { createRuleBasedInterviewer } from '../interviewer/rule-based/interviewer.ts';
import type { Config } from '../platform/config.ts';
import type { Database } from '../platform/database.ts';
import type { Logger } from '../platform/log.ts';
import type { Metrics } from '../platform/metrics.ts';
import { createModelMeter } from '../store/model-budget.ts';

export interface Interviewers {
  /** For new interviews. */
  inUse: Interviewer;
  /** Of an interview as it was created. */
  of(kind: InterviewerKind): Interviewer;
}

const TOTAL_MS = 75_000;

/**
 * Who asks and judges in this process. Interviews by a model stay open where its key was taken away: their calls fail
 * as an operator's error until it is given again.
 */
export function createInterviewers(
  config: Config,
  { pool }: Pick<Database, 'pool'>,
  metrics: Metrics,
  log: Logger,
): Interviewers {
  const rules = createRuleBasedInterviewer();
  const { model } = config;
  const client = model
    ? createModelClient({ config: model, meter: createModelMeter(pool, model.retryMs), metrics, log })
    : noModel;
  const groq = createGroqInterviewer({
    client,
    models: model?.models ?? [],
    totalMs: model?.totalMs ?? TOTAL_MS,
    rules,
    log,
  });
  return { inUse: model ? groq : rules, of: (kind) => (kind === 'GROQ' ? groq : rules) };
}
