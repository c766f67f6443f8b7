import { readFile, writeFile } from 'node:fs/promises';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { test } from 'vitest';
import { createTemporal } from '../../platform/temporal.ts';
import { interviewWorkflowId } from '../../workflows/names.ts';
import { plan, play } from '../support/interviewing.ts';
import { createScriptedModel } from '../support/scripted-model.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

test('records the histories of this release', async () => {
  await record('rule-based', await startSystem());
  const model = createScriptedModel();
  const judging = new AbortController();
  const judge = async () => {
    for (let call = 1; !judging.signal.aborted; call++) (await model.asked()).judge({ level: 3, probe: call % 2 === 1 });
  };
  void judge();
  await record('by-model', await startSystem({ interviewer: model, env: { INTERVIEW_PATIENCE_MS: '2000' } }));
  judging.abort();
});

/** Plays an interview with a skip and answers, and writes down what its workflow did. */
async function record(name: string, system: TestSystem): Promise<void> {
  const { services } = system;
  const viewer = await system.candidate();
  const interviewId = await plan(services, viewer, [
    { kind: 'FUNDAMENTALS', questionCount: 3 },
    { kind: 'FUNDAMENTALS', questionCount: 1 },
  ]);
  let asked = 0;
  await play(services, viewer, interviewId, () => {
    asked += 1;
    return asked === 2 ? null : 'I would measure before I change anything, because what is slow is seldom what one thinks.';
  });
  await system.workflowEnds(interviewId);
  const temporal = createTemporal(services.config);
  const history = await temporal.client.workflow.getHandle(interviewWorkflowId(interviewId)).fetchHistory();
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  // Who polled, by process and machine, is nobody's business.
  const json = historyToJSON(history).replaceAll(/"\d+@[^"]*"/g, '"worker"');
  await writeFile(new URL(`${version}-${name}.json`, import.meta.url), `${json}\n`);
  await temporal.close();
  await system.close();
}
