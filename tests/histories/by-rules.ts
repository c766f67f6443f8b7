import type { History } from '@temporalio/common/lib/proto-utils.js';
import { createTemporal } from '../../platform/temporal.ts';
import { cancelInterview } from '../../services/interviews/cancel-interview.ts';
import { extendDeadline } from '../../services/interviews/extend-deadline.ts';
import { pauseInterview } from '../../services/interviews/pause-interview.ts';
import { resumeInterview } from '../../services/interviews/resume-interview.ts';
import { deliveryWorkflowId, interviewWorkflowId } from '../../workflows/names.ts';
import { startEngine } from '../support/engine.ts';
import { plan, play, sayOf } from '../support/interviewing.ts';
import { startMailServer } from '../support/mail-server.ts';
import { type TestSystem, startSystem } from '../support/system.ts';
import { interviewRuns } from '../support/workflow-runs.ts';
import type { Scenario } from './recordings.ts';
import { answerFirst, begin, finish, historyOf, inDays, interviewHistory } from './stage.ts';

type Take = (scenario: Scenario, history: History) => void;

/** Two rounds, one question skipped. */
async function whole(system: TestSystem): Promise<string> {
  const { services } = system;
  const viewer = await system.candidate();
  const interviewId = await plan(services, viewer, [
    { kind: 'FUNDAMENTALS', questionCount: 3 },
    { kind: 'FUNDAMENTALS', questionCount: 1 },
  ]);
  await play(services, viewer, interviewId, ({ text, sequence }) => (sequence === 2 ? null : sayOf(text, sequence)));
  await system.workflowEnds(interviewId);
  return interviewId;
}

/** What needs nothing but rules and people. */
export async function playByRules(take: Take): Promise<void> {
  const mail = await startMailServer();
  const system = await startSystem({ env: { SMTP_URL: mail.url } });
  const { services } = system;
  const temporal = createTemporal(services.config);

  const wholeId = await whole(system);
  take('rule-based', await interviewHistory(services, wholeId));
  const message = await services.database.prisma.emailMessage.findFirstOrThrow({ where: { interviewId: wholeId } });
  await temporal.client.workflow.getHandle(deliveryWorkflowId(message.id)).result();
  take('delivery', await historyOf(services, deliveryWorkflowId(message.id)));

  const followedUp = await begin(system);
  await answerFirst(followedUp);
  await finish(system, followedUp);
  take('follow-ups', await interviewHistory(services, followedUp.interviewId));

  const paused = await begin(system);
  await pauseInterview(services, paused.viewer, paused);
  await resumeInterview(services, paused.viewer, paused);
  await answerFirst(paused);
  await finish(system, paused);
  take('paused', await interviewHistory(services, paused.interviewId));

  const extended = await begin(system, { dueAt: inDays(10) });
  await extendDeadline(services, extended.viewer, { interviewId: extended.interviewId, until: inDays(20) });
  await answerFirst(extended);
  await finish(system, extended);
  take('extended', await interviewHistory(services, extended.interviewId));

  const cancelled = await begin(system);
  await cancelInterview(services, cancelled.viewer, cancelled);
  await system.workflowEnds(cancelled.interviewId);
  take('cancelled', await interviewHistory(services, cancelled.interviewId));

  const restarted = await begin(system);
  await temporal.client.workflow.getHandle(interviewWorkflowId(restarted.interviewId)).terminate();
  await answerFirst(restarted);
  await finish(system, restarted);
  take('restarted', await interviewHistory(services, restarted.interviewId));

  await temporal.close();
  await system.close();
  await mail.close();
}

/** Runs that follow one another: where the history got long, and where the engine lost its database. */
export async function playAcrossRuns(take: Take): Promise<void> {
  const engine = await startEngine({ suggestContinueAsNew: 30 });
  const system = await startSystem({ temporalAddress: engine.address });
  const { services } = system;

  const continued = await begin(system, { rounds: [{ kind: 'FUNDAMENTALS', questionCount: 4 }] });
  await answerFirst(continued);
  await finish(system, continued);
  const [, second] = await interviewRuns(services, continued.interviewId);
  if (!second) throw new Error('The interview did not continue as new.');
  take('continued', second);

  const rebuilt = await begin(system);
  await engine.kill();
  await answerFirst(rebuilt);
  await engine.loseDatabase();
  await engine.start();
  await finish(system, rebuilt);
  take('rebuilt', await interviewHistory(services, rebuilt.interviewId));

  await system.close();
  await engine.close();
}
