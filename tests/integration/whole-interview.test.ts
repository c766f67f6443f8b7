import { afterAll, beforeAll, expect, test } from 'vitest';
import { plan, play } from '../support/interviewing.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.close());

test('an interview of three rounds runs from its plan to a learning path', async () => {
  const { services } = system;
  const viewer = await system.candidate();
  const interviewId = await plan(services, viewer, [
    { kind: 'FUNDAMENTALS', questionCount: 2 },
    { kind: 'SYSTEM_DESIGN', questionCount: 1 },
    { kind: 'BEHAVIOURAL', questionCount: 2 },
  ]);
  await play(services, viewer, interviewId, ({ text }) => `I would begin with what is asked: ${text} Because it depends.`);
  const interview = await services.database.prisma.interview.findUniqueOrThrow({
    where: { id: interviewId },
    include: { rounds: true, questions: true, answers: true, evaluations: true, learningPaths: true, events: true },
  });
  expect(interview.status).toBe('COMPLETED');
  expect(interview.rounds.map((round) => round.status)).toEqual(['COMPLETED', 'COMPLETED', 'COMPLETED']);
  expect(interview.learningPaths).toHaveLength(1);
  expect(interview.events.map((event) => event.sequence).sort((a, b) => a - b)).toEqual(
    interview.events.map((_, index) => index + 1),
  );
});
