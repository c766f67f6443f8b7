import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Temporal, createTemporal } from '../../platform/temporal.ts';
import { pauseInterview } from '../../services/interviews/pause-interview.ts';
import { startRound } from '../../services/interviews/start-round.ts';
import { submitAnswer } from '../../services/interviews/submit-answer.ts';
import { startReconciler } from '../../services/reconciler.ts';
import type { Services, Viewer } from '../../services/services.ts';
import { latestRepairs } from '../../store/repairs.ts';
import { INTERVIEW_WORKFLOW, interviewWorkflowId } from '../../workflows/names.ts';
import { plan, until } from '../support/interviewing.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

const ANSWER = 'I would write down what must never break, because everything else can be changed later.';
const AFTER_SECONDS = 3;
/** Temporal's number of the command. */
const FAIL_WORKFLOW_EXECUTION = 5;

let system: TestSystem;
let temporal: Temporal;
beforeAll(async () => {
  system = await startSystem({ env: { RECONCILE_AFTER_SECONDS: String(AFTER_SECONDS), LOG_LEVEL: 'error' } });
  temporal = createTemporal(system.services.config);
});
afterAll(async () => {
  await temporal.close();
  await system.close();
});

const sql = (text: string, values: unknown[]) => system.services.database.pool.query(text, values);
const runOf = (interviewId: string) => temporal.client.workflow.getHandle(interviewWorkflowId(interviewId));

/** An interview with a question asked. */
async function asked() {
  const { services } = system;
  const viewer = await system.candidate();
  const interviewId = await plan(services, viewer, [{ kind: 'FUNDAMENTALS', questionCount: 2 }]);
  const ready = await until(services, interviewId, (event) => event.type === 'ROUND_READY');
  await startRound(services, viewer, { roundId: ready.roundId });
  const { questionId, sequence } = await until(services, interviewId, (event) => event.type === 'QUESTION_ASKED');
  return { viewer, interviewId, sequence, questionId };
}
type Asked = Awaited<ReturnType<typeof asked>>;

const answer = (services: Services, viewer: Viewer, questionId: string | null) =>
  submitAnswer(services, viewer, { questionId, text: ANSWER, idempotencyKey: `key-${questionId}` });

const terminate = (interviewId: string) => runOf(interviewId).terminate('a test');

/** Ends the run, and has a new one fail as a workflow of ours never should. */
async function fail(interviewId: string): Promise<void> {
  await terminate(interviewId);
  const taskQueue = `failing-${interviewId}`;
  await temporal.client.workflow.start(INTERVIEW_WORKFLOW, {
    workflowId: interviewWorkflowId(interviewId),
    taskQueue,
    args: [{ interviewId }],
  });
  const { workflowService } = temporal.connection;
  const { namespace } = temporal;
  const { taskToken } = await temporal.withDeadline(20_000, () =>
    workflowService.pollWorkflowTaskQueue({ namespace, taskQueue: { name: taskQueue } }));
  const reply: object = {
    namespace,
    taskToken,
    commands: [{
      commandType: FAIL_WORKFLOW_EXECUTION,
      failWorkflowExecutionCommandAttributes: { failure: { message: 'broken' } },
    }],
  };
  await workflowService.respondWorkflowTaskCompleted(reply);
}

/** A round that was started while the engine was another one, which knew the interview. */
async function startedElsewhere(): Promise<string> {
  const viewer = await system.candidate();
  const mute = { ...system.services, teller: { ...system.services.teller, tell: () => undefined } };
  const interviewId = await plan(mute, viewer, [{ kind: 'FUNDAMENTALS', questionCount: 2 }]);
  const { roundId } = await until(mute, interviewId, (event) => event.type === 'ROUND_READY');
  await startRound(mute, viewer, { roundId });
  await sql(`with told as (update interview_events set told_at = clock_timestamp() where interview_id = $1 and by_person)
    update interviews set engine = (select engine from interviews where engine is not null limit 1) where id = $1`, [
    interviewId,
  ]);
  return interviewId;
}

/** An answer whose signal was lost after it was sent: the run waits, and was never told. */
async function answerUnheard({ viewer, interviewId, questionId }: Asked): Promise<void> {
  const teller = { ...system.services.teller, tell: () => undefined };
  await answer({ ...system.services, teller }, viewer, questionId);
  await sql('update interview_events set told_at = clock_timestamp() where interview_id = $1 and by_person', [
    interviewId,
  ]);
}

/** What was found, by interview; a busy machine may take so long that an interview is told again. */
async function repairs(): Promise<Record<string, Set<string>>> {
  const made: Record<string, Set<string>> = {};
  for (const { interviewId, reason, found } of await latestRepairs(system.services.database.pool, 100)) {
    (made[interviewId] ??= new Set()).add(`${reason} ${found}`);
  }
  return made;
}

test('what is overdue goes on, whatever became of its run; what waits rightly is left alone', async () => {
  const { services } = system;
  const [terminated, failed, healthy] = [await asked(), await asked(), await asked()];
  const [expired, paused, deaf] = [await asked(), await asked(), await asked()];
  await pauseInterview(services, paused.viewer, { interviewId: paused.interviewId });
  await until(services, paused.interviewId, (event) => event.type === 'INTERVIEW_PAUSED');
  await services.teller.idle();

  await system.stopWorker();
  await answerUnheard(deaf);
  for (const { viewer, questionId } of [terminated, failed]) await answer(services, viewer, questionId);
  await services.teller.idle();
  await terminate(terminated.interviewId);
  await fail(failed.interviewId);
  const absent = await startedElsewhere();
  // Times that its run knows nothing of, as after a restored backup.
  await sql(`update interview_rounds set due_at = clock_timestamp() - interval '2 minutes' where interview_id = $1`, [
    expired.interviewId,
  ]);
  await sql(
    `update interviews set paused_at = clock_timestamp() - interval '1 minute', pause_limit_seconds = 1 where id = $1`,
    [paused.interviewId],
  );
  await system.startWorker();
  const other = startReconciler({
    pool: services.database.pool,
    runs: services.runs,
    metrics: services.metrics,
    log: services.log,
    afterSeconds: AFTER_SECONDS,
  });
  try {
    for (const { interviewId, sequence } of [terminated, failed, deaf]) {
      await until(services, interviewId, (event) => event.type === 'QUESTION_ASKED', sequence);
    }
    await until(services, absent, (event) => event.type === 'QUESTION_ASKED');
    await until(services, expired.interviewId, (event) => event.type === 'ROUND_EXPIRED');
    await until(services, paused.interviewId, (event) => event.type === 'INTERVIEW_RESUMED');
  } finally {
    await other.stop();
  }
  expect(await repairs()).toEqual({
    [terminated.interviewId]: new Set(['EVALUATION TERMINATED']),
    [failed.interviewId]: new Set(['EVALUATION FAILED']),
    [absent]: new Set(['QUESTION ABSENT']),
    [deaf.interviewId]: new Set(['EVALUATION RUNNING']),
    [expired.interviewId]: new Set(['DEADLINE RUNNING']),
    [paused.interviewId]: new Set(['PAUSE RUNNING']),
  });
  expect(await runOf(healthy.interviewId).describe()).toMatchObject({ status: { name: 'RUNNING' } });
  const counted = await services.metrics.reconciled.get();
  const found = counted.values.map(({ labels }) => `${labels.reason} ${labels.found}`);
  expect(found).toContain('EVALUATION TERMINATED');
  expect(found).toHaveLength(6);
});
