import type { History } from '@temporalio/common/lib/proto-utils.js';
import { ModelError } from '../../interviewer/model-error.ts';
import { requestRescore } from '../../services/interviews/request-rescore.ts';
import { plan, play, sayOf, until } from '../support/interviewing.ts';
import { type ScriptedModel, createScriptedModel } from '../support/scripted-model.ts';
import { startSystem } from '../support/system.ts';
import type { Scenario } from './recordings.ts';
import { TWO_QUESTIONS, answerFirst, begin, finish, interviewHistory } from './stage.ts';

type Take = (scenario: Scenario, history: History) => void;

/** A model that judges all that it is asked, and follows up on every second answer; or is down. */
function model(): { model: ScriptedModel; down: (isDown: boolean) => void } {
  const scripted = createScriptedModel();
  let isDown = false;
  const judge = async (): Promise<never> => {
    for (let call = 1; ; call++) {
      const asked = await scripted.asked();
      if (isDown) asked.fail(new ModelError('OVERLOADED', 'UNREACHABLE'));
      else asked.judge({ level: 3, probe: call % 2 === 1 });
    }
  };
  void judge();
  return { model: scripted, down: (value) => void (isDown = value) };
}

/** A model that is there. */
export async function playByModel(take: Take): Promise<void> {
  const { model: interviewer } = model();
  const system = await startSystem({ interviewer, env: { INTERVIEW_PATIENCE_MS: '2000' } });
  const { services } = system;
  const viewer = await system.candidate();
  const interviewId = await plan(services, viewer, [...TWO_QUESTIONS, { kind: 'FUNDAMENTALS', questionCount: 1 }]);
  await play(services, viewer, interviewId, ({ text, sequence }) => (sequence === 2 ? null : sayOf(text, sequence)));
  await system.workflowEnds(interviewId);
  take('by-model', await interviewHistory(services, interviewId));
  await system.close();
}

/** A model that is away: for a while, and for longer than scoring waits. */
export async function playWithoutModel(take: Take): Promise<void> {
  const { model: interviewer, down } = model();
  const system = await startSystem({ interviewer, env: { INTERVIEW_PATIENCE_MS: '200', LOG_LEVEL: 'silent' } });
  const { services } = system;

  down(true);
  const away = await begin(system);
  await answerFirst(away);
  await until(services, away.interviewId, ({ type }) => type === 'QUESTION_ASKED', away.at);
  down(false);
  await finish(system, away);
  take('model-down', await interviewHistory(services, away.interviewId));

  down(true);
  const gone = await begin(system);
  // The shortest window that can be stored.
  const shortest = 'update interviews set scoring_window_seconds = 1 where id = $1';
  await services.database.pool.query(shortest, [gone.interviewId]);
  await answerFirst(gone);
  await finish(system, gone);
  take('model-gone', await interviewHistory(services, gone.interviewId));

  down(false);
  await requestRescore(services, gone.viewer, { interviewId: gone.interviewId });
  await until(services, gone.interviewId, ({ type }) => type === 'QUESTION_SCORED');
  await services.teller.idle();
  await system.workflowEnds(gone.interviewId);
  take('rescored', await interviewHistory(services, gone.interviewId));
  await system.close();
}
