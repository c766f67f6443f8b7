import { afterAll, beforeAll, expect, test } from 'vitest';
import { interviewHistory } from '../support/histories.ts';
import { plan, play } from '../support/interviewing.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.close());

test('a rule-based answer costs at most eight history events, from one answer to the next', async () => {
  const { services } = system;
  const viewer = await system.candidate();
  const interviewId = await plan(services, viewer, [{ kind: 'FUNDAMENTALS', questionCount: 6 }]);
  await play(services, viewer, interviewId, () => 'I would measure first, because a guess costs more than a look at the numbers.');
  const { eventTypes, answeredAt } = await answers(interviewId);
  expect(answeredAt.length).toBeGreaterThanOrEqual(6);
  const first = answeredAt[0] ?? 0;
  const last = answeredAt.at(-1) ?? 0;
  const perAnswer = (last - first) / (answeredAt.length - 1);
  expect(perAnswer, `of ${eventTypes.length} events`).toBeLessThanOrEqual(8);
});

/** Where in the history answers were told. */
async function answers(interviewId: string) {
  const history = await interviewHistory(system.services, interviewId);
  const events: { eventType: unknown }[] = JSON.parse(history.text);
  const answeredAt = events.flatMap((event, index) => (JSON.stringify(event).includes('ANSWER_ACCEPTED') ? [index] : []));
  return { eventTypes: history.eventTypes, answeredAt };
}
