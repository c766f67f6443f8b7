import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRuleBasedInterviewer } from '../../interviewer/rule-based/interviewer.ts';
import { newId } from '../../platform/ids.ts';
import type { InterviewEventsSubscriptionVariables, TypedDocumentString } from '../../web/src/api/generated/graphql.ts';
import { type Unwrapped, unwrapRoot } from '../../web/src/api/outcome.ts';
import { InterviewEvents, InterviewSnapshot } from '../../web/src/live/interview.graphql.ts';
import {
  type InterviewChange, type InterviewEvent, type InterviewView, type Known, applyChange, applyEvent, knownFrom,
} from '../../web/src/live/reducer.ts';
import {
  CompleteRound, PauseInterview, ResumeInterview, SkipQuestion, StartRound, SubmitAnswer,
} from '../../web/src/pages/interview/interview.graphql.ts';
import { type Account, type Api, startApi } from './api.ts';
import { subscribe } from './events.ts';

/** Short enough that the interviewer asks on. */
const VAGUE = 'It depends, and I would measure first.';
const RESCORE = 'mutation ($id: ID!) { requestRescore(input: {interviewId: $id}) { ... on Interview { id } } }';
const ROUNDS = [
  { kind: 'FUNDAMENTALS', questionCount: 2 },
  { kind: 'BEHAVIOURAL', questionCount: 1 },
  { kind: 'SYSTEM_DESIGN', questionCount: 2 },
];

/** Until the person asks for it again, one round is not scored. */
let scoresAll = false;

let api: Api;
let ada: Account;
beforeAll(async () => {
  const rules = createRuleBasedInterviewer();
  api = await startApi({
    worker: true,
    temporalAddress: undefined,
    // Nobody takes the e-mails, which is a warning.
    env: { LOG_LEVEL: 'error' },
    interviewer: {
      ...rules,
      evaluateThread: async (thread) =>
        scoresAll || thread.kind !== 'BEHAVIOURAL'
          ? rules.evaluateThread(thread)
          : { status: 'NOT_SCORED', reason: 'MODEL_REFUSED' },
    },
  });
  ada = await api.account();
});
afterAll(() => api.close());

/** Sends a command of the client. */
async function give<Data extends object, Variables extends object>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Unwrapped<Data>> {
  const outcome = unwrapRoot<Data>(await api.ask<Data>(ada.token, document.toString(), variables));
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value;
}

async function created(): Promise<string> {
  const { createInterview } = await api.ask<{ createInterview: { id: string } }>(
    ada.token,
    'mutation ($input: CreateInterviewInput!) { createInterview(input: $input) { ... on Interview { id } } }',
    { input: { jobRoleId: 'backend', level: 'MID', idempotencyKey: newId(), rounds: ROUNDS } },
  );
  return createInterview.id;
}

async function snapshotOf(id: string): Promise<InterviewView> {
  const { interview } = await api.ask<{ interview: InterviewView }>(ada.token, InterviewSnapshot.toString(), { id });
  return knownFrom(interview).view;
}

/** The events after a sequence. */
async function eventsOf(interviewId: string, afterSequence: number) {
  const variables: InterviewEventsSubscriptionVariables = { interviewId, afterSequence };
  const stream = await subscribe<InterviewEvent>(api, ada, variables, InterviewEvents.toString());
  return {
    leave: () => stream.leave(),
    async next(): Promise<InterviewEvent> {
      const result = await stream.next();
      if (!result?.data) throw new Error(`The stream has no further event: ${JSON.stringify(result)}`);
      return result.data.interviewEvents;
    },
  };
}

async function startReadyRound({ rounds }: Pick<InterviewView, 'rounds'>): Promise<InterviewChange> {
  const roundId = rounds.find(({ status }) => status === 'READY')?.id ?? '';
  return give(StartRound, { input: { roundId } });
}

/** Answers the first question, pauses before the second, skips the third, and ends the last round before its time. */
async function react({ type, interview, question }: InterviewEvent, asked: number): Promise<InterviewChange[]> {
  if (type === 'ROUND_READY') return [await startReadyRound(interview)];
  if (type === 'INTERVIEW_COMPLETED') {
    scoresAll = true;
    await api.ask(ada.token, RESCORE, { id: interview.id });
  }
  if (type !== 'QUESTION_ASKED' || question?.state !== 'ASKED') return [];
  const round = interview.rounds.find(({ id }) => id === question.round.id);
  if (round?.kind === 'SYSTEM_DESIGN') return [await give(CompleteRound, { input: { roundId: round.id } })];
  const input = { questionId: question.id, idempotencyKey: newId() };
  if (asked === 3) {
    const skipped = await give(SkipQuestion, { input });
    return [{ interview: skipped.round.interview, question: skipped }];
  }
  const changes: InterviewChange[] = [];
  if (asked === 2) {
    const of = { input: { interviewId: interview.id } };
    changes.push({ interview: await give(PauseInterview, of) }, { interview: await give(ResumeInterview, of) });
  }
  return [...changes, await give(SubmitAnswer, { input: { ...input, text: VAGUE } })];
}

/** The reply to a skip says more of the question's round than a snapshot does. */
const plain = (view: InterviewView): InterviewView => ({
  ...view,
  questions: view.questions.map((question) => ({ ...question, round: { id: question.round.id } })),
});

type Reading = (known: Known) => Known;

/** Takes an interview to the end of its rescore, as a client does that follows it from the first snapshot on. */
async function taken() {
  const id = await created();
  const snapshots = [await snapshotOf(id)];
  const readings: Reading[] = [];
  const [first] = snapshots;
  if (first === undefined) throw new Error('There is no snapshot.');
  let known = knownFrom(first);
  const read = (reading: Reading): void => {
    readings.push(reading);
    known = reading(known);
  };
  const stream = await eventsOf(id, first.lastEventSequence);
  const types: string[] = [];
  let compared = 0;
  const started = await startReadyRound(first);
  read((before) => applyChange(before, started));
  for (let [asked, paths] = [0, 0]; paths < 2; ) {
    const event = await stream.next();
    types.push(event.type);
    read((before) => applyEvent(before, event));
    const snapshot = await snapshotOf(id);
    snapshots.push(snapshot);
    // What is read while the interview moves on may be of two moments.
    if ((await snapshotOf(id)).lastEventSequence === known.sequence) {
      expect(plain(known.view)).toEqual(snapshot);
      compared += 1;
    }
    if (event.type === 'QUESTION_ASKED') asked += 1;
    if (event.type === 'LEARNING_PATH_READY') paths += 1;
    for (const change of await react(event, asked)) read((before) => applyChange(before, change));
  }
  stream.leave();
  expect(compared).toBeGreaterThan(ROUNDS.length);
  return { id, first, snapshots, readings, types, known };
}

test('what a client makes of the events of an interview is what a later snapshot shows', async () => {
  const { id, first, snapshots, readings, types, known } = await taken();
  const final = await snapshotOf(id);
  expect(new Set(types)).toEqual(new Set([
    'INTERVIEW_STARTED', 'INTERVIEW_PAUSED', 'INTERVIEW_RESUMED', 'INTERVIEW_SCORING', 'INTERVIEW_COMPLETED',
    'ROUND_READY', 'ROUND_PREPARING', 'ROUND_STARTED', 'ROUND_CLOSED', 'ROUND_COMPLETED',
    'QUESTION_ASKED', 'ANSWER_ACCEPTED', 'QUESTION_SKIPPED', 'QUESTION_SCORED', 'QUESTION_NOT_SCORED',
    'RESCORE_REQUESTED', 'SCORE_CHANGED', 'LEARNING_PATH_READY',
  ]));
  expect(plain(known.view)).toEqual(final);
  expect(known.sequence).toBe(final.lastEventSequence);

  // A client that was away during all of it hears of each event in the state that came after the last.
  const late = await eventsOf(id, first.lastEventSequence);
  let caughtUp = knownFrom(first);
  while (caughtUp.sequence < final.lastEventSequence) caughtUp = applyEvent(caughtUp, await late.next());
  late.leave();
  expect(caughtUp.view).toEqual(final);

  // Any snapshot, then the readings in any order and as often as they come.
  const start = fc.constantFrom(...snapshots);
  const twice = [...readings, ...readings];
  const order = fc.shuffledSubarray(twice, { minLength: twice.length });
  fc.assert(
    fc.property(start, order, (snapshot, shuffled) => {
      const view = shuffled.reduce((before, reading) => reading(before), knownFrom(snapshot)).view;
      expect(plain(view)).toEqual(final);
    }),
  );
});
