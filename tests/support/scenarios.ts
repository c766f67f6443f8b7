import type { Command, RecordEvaluation } from '../../domain/interview/commands.ts';
import { decide } from '../../domain/interview/decide.ts';
import { answers, first, isUnclosed, mains, openQuestion, pending, waiting } from '../../domain/interview/derived.ts';
import type { InterviewState } from '../../domain/interview/states.ts';
import { newId } from '../../platform/ids.ts';
import type { SetClock, StoredInterview } from './stored-interview.ts';

const DAY = 86_400_000;

/** A way for an interview to get somewhere, made of accepted commands. */
export interface Scenario {
  name: string;
  rounds?: { opensAt?: number }[];
  arrange(interview: StoredInterview, clock: SetClock): Promise<void>;
}

const firstRound = (state: InterviewState): string => {
  const round = first(state);
  if (!round) throw new Error('Every round is closed.');
  return round.id;
};

async function start(interview: StoredInterview): Promise<void> {
  await interview.must({ type: 'startRound', roundId: firstRound(await interview.state()) });
}

async function prepare(interview: StoredInterview): Promise<void> {
  const roundId = firstRound(await interview.state());
  await interview.must({ type: 'addPreparedQuestions', roundId, questionIds: [newId(), newId()] });
}

async function ask(interview: StoredInterview): Promise<void> {
  const command = commandsOf(await interview.state()).find((one) => one.type === 'askQuestion');
  if (!command) throw new Error('Nothing is to be asked.');
  await interview.must(command);
}

async function answer(interview: StoredInterview): Promise<void> {
  const question = openQuestion(await interview.state());
  if (!question) throw new Error('Nothing is open.');
  await interview.must({ type: 'submitAnswer', questionId: question.id });
}

function evaluation(state: InterviewState, more: { probe: boolean; scored: boolean }): RecordEvaluation | null {
  const main = state.questions.find((question) => pending(state, question));
  if (!main) return null;
  const named = {
    type: 'recordEvaluation' as const,
    evaluationId: newId(),
    threadId: main.id,
    answersSeen: answers(state, main),
    rescore: main.rescore,
  };
  return more.scored
    ? { ...named, status: 'SCORED', criteria: [{ weight: 1, level: 3 }], ...(more.probe && { probeId: newId() }) }
    : { ...named, status: 'NOT_SCORED', reason: 'MODEL_REFUSED' };
}

async function evaluate(interview: StoredInterview, more: { probe: boolean; scored: boolean }): Promise<void> {
  const command = evaluation(await interview.state(), more);
  if (!command) throw new Error('Nothing is to be judged.');
  await interview.must(command);
}

const SCORED = { probe: false, scored: true };

async function answerRound(interview: StoredInterview, scored: boolean): Promise<void> {
  await start(interview);
  await prepare(interview);
  for (let question = 0; question < 2; question++) {
    await ask(interview);
    await answer(interview);
    await evaluate(interview, { probe: false, scored });
  }
  await interview.must({ type: 'closeRound', roundId: firstRound(await interview.state()) });
}

export const SCENARIOS: Scenario[] = [
  { name: 'created', async arrange() {} },
  {
    name: 'opens later, and it is later',
    rounds: [{ opensAt: Date.UTC(2027, 0, 2) }],
    async arrange(_, clock) {
      clock.time = Date.UTC(2027, 0, 3);
    },
  },
  { name: 'started', arrange: start },
  {
    name: 'prepared',
    async arrange(interview) {
      await start(interview);
      await prepare(interview);
    },
  },
  {
    name: 'asked',
    async arrange(interview) {
      await start(interview);
      await prepare(interview);
      await ask(interview);
    },
  },
  {
    name: 'answered, to be judged',
    async arrange(interview) {
      await start(interview);
      await prepare(interview);
      await ask(interview);
      await answer(interview);
    },
  },
  {
    name: 'a follow-up waits',
    async arrange(interview) {
      await start(interview);
      await prepare(interview);
      await ask(interview);
      await answer(interview);
      await evaluate(interview, { probe: true, scored: true });
    },
  },
  {
    name: 'paused with an open question, for too long',
    async arrange(interview, clock) {
      await start(interview);
      await prepare(interview);
      await ask(interview);
      await interview.must({ type: 'pauseInterview' });
      clock.time += 31 * DAY;
    },
  },
  {
    name: 'finished, the last answer to be judged',
    async arrange(interview) {
      await start(interview);
      await prepare(interview);
      await ask(interview);
      await answer(interview);
      await evaluate(interview, SCORED);
      await ask(interview);
      await answer(interview);
    },
  },
  {
    name: 'overdue with an open question',
    async arrange(interview, clock) {
      await start(interview);
      await prepare(interview);
      await ask(interview);
      clock.time += 40 * DAY;
    },
  },
  {
    name: 'one round closed and not scored yet, something not scored in it',
    arrange: (interview) => answerRound(interview, false),
  },
  {
    name: 'to be scored',
    rounds: [{}],
    arrange: (interview) => answerRound(interview, true),
  },
  {
    name: 'its learning path due',
    rounds: [{}],
    async arrange(interview) {
      await answerRound(interview, true);
      const [round] = (await interview.state()).rounds;
      if (round) await interview.must({ type: 'recordRoundScore', roundId: round.id });
    },
  },
  {
    name: 'completed with nothing scored',
    rounds: [{}],
    async arrange(interview) {
      await answerRound(interview, false);
      const [round] = (await interview.state()).rounds;
      if (round) await interview.must({ type: 'recordRoundScore', roundId: round.id });
      await interview.must({ type: 'storeLearningPath' });
    },
  },
];

/** One command of each type with a target in this state, whether it would be accepted or not. */
export function commandsOf(state: InterviewState): Command[] {
  const round = state.rounds.find(isUnclosed) ?? state.rounds[0];
  if (!round) return [];
  const roundId = round.id;
  const open = openQuestion(state) ?? state.questions.find((question) => question.state !== 'PREPARED');
  const probe = mains(state, round).map((main) => waiting(state, main)).find((question) => question !== undefined);
  const next = probe ?? mains(state, round).find((main) => main.state === 'PREPARED');
  const bare = state.rounds.find((one) => isUnclosed(one) && mains(state, one).length === 0) ?? round;
  const scoring = state.rounds.find((one) => one.status === 'SCORING') ?? round;
  const judged = evaluation(state, { probe: true, scored: true });
  return [
    { type: 'startRound', roundId },
    { type: 'completeRound', roundId },
    ...(open ? [{ type: 'submitAnswer' as const, questionId: open.id }, { type: 'skipQuestion' as const, questionId: open.id }] : []),
    { type: 'pauseInterview' },
    { type: 'resumeInterview', by: 'PERSON' },
    { type: 'resumeInterview', by: 'WORKFLOW' },
    { type: 'extendDeadline', by: 'CANDIDATE', until: state.interview.dueAt + 60 * DAY },
    { type: 'cancelInterview' },
    { type: 'requestRescore' },
    { type: 'openRound', roundId },
    { type: 'addPreparedQuestions', roundId: bare.id, questionIds: [newId(), newId()] },
    ...(next ? [{ type: 'askQuestion' as const, questionId: next.id }] : []),
    ...(judged ? [judged] : []),
    { type: 'closeRound', roundId },
    { type: 'expire' },
    { type: 'recordRoundScore', roundId: scoring.id },
    { type: 'storeLearningPath' },
    { type: 'changeModel', model: 'second' },
  ];
}

/** Those that would be accepted now. */
export const acceptedIn = (state: InterviewState, now: number): Command[] =>
  commandsOf(state).filter((command) => decide(state, command, now).outcome === 'changed');

/** A command's name; who resumes matters. */
export const nameOf = (command: Command): string =>
  command.type === 'resumeInterview' ? `resumeInterview by ${command.by}` : command.type;

export const ALL_COMMANDS: string[] = [
  'startRound', 'completeRound', 'submitAnswer', 'skipQuestion', 'pauseInterview', 'resumeInterview by PERSON',
  'resumeInterview by WORKFLOW', 'extendDeadline', 'cancelInterview', 'requestRescore', 'openRound',
  'addPreparedQuestions', 'askQuestion', 'recordEvaluation', 'closeRound', 'expire', 'recordRoundScore',
  'storeLearningPath', 'changeModel',
];
