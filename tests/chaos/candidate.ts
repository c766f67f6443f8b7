import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Event } from '../graphql/events.ts';
import type { Client } from './client.ts';

const ERROR = '... on Error { code message }';
const REGISTER = `mutation ($input: RegisterInput!) {
  result: register(input: $input) { __typename ${ERROR} ... on Session { accessToken } } }`;
const CREATE = `mutation ($input: CreateInterviewInput!) {
  result: createInterview(input: $input) { __typename ${ERROR} ... on Interview { id } } }`;
const START = `mutation ($input: StartRoundInput!) {
  result: startRound(input: $input) { __typename ${ERROR} ... on InterviewRound { id } } }`;
const COMPLETE = `mutation ($input: CompleteRoundInput!) {
  result: completeRound(input: $input) { __typename ${ERROR} ... on InterviewRound { id } } }`;
const SUBMIT = `mutation ($input: SubmitAnswerInput!) {
  result: submitAnswer(input: $input) { __typename ${ERROR} ... on SubmittedAnswer { answer { id } } } }`;
const SKIP = `mutation ($input: SkipQuestionInput!) {
  result: skipQuestion(input: $input) { __typename ${ERROR} ... on InterviewQuestion { id } } }`;
const PAUSE = `mutation ($input: PauseInterviewInput!) {
  result: pauseInterview(input: $input) { __typename ${ERROR} ... on Interview { id } } }`;
const RESUME = `mutation ($input: ResumeInterviewInput!) {
  result: resumeInterview(input: $input) { __typename ${ERROR} ... on Interview { id } } }`;

const LONGEST_THOUGHT_MS = 800;
const ROUNDS = [
  { kind: 'FUNDAMENTALS', questionCount: 2 },
  { kind: 'SYSTEM_DESIGN', questionCount: 1 },
  { kind: 'BEHAVIOURAL', questionCount: 2 },
];

/** What a candidate does at the second question of an interview. */
const HABITS = ['answers', 'skips', 'pauses', 'answers twice', 'completes the round'] as const;
type Habit = (typeof HABITS)[number];

/** An answer that the API has acknowledged. */
export interface Acknowledged {
  answerId: string;
  questionId: string;
  text: string;
}

/** What a candidate knows of an interview; ids are the API's. */
export interface Taken {
  id: string;
  client: Client;
  answers: Acknowledged[];
  skipped: string[];
  /** What the subscription brought. */
  events: { sequence: number; type: string }[];
}

export async function register(client: Client): Promise<void> {
  const person = { password: 'correct horse battery', name: 'Wilhelmina Featherstone', timeZone: 'UTC' };
  const input = { ...person, email: `${randomUUID()}@example.com` };
  const session = await client.ask<{ accessToken: string }>(REGISTER, { input });
  client.token = session.accessToken;
}

export interface Mind {
  /** Decides with which habit the candidate begins. */
  number: number;
  random: () => number;
  /** Whether there is time to think, and to begin another interview. */
  hasTime: () => boolean;
  /** Told of every question, and of every answer that is about to be sent. */
  notice: (moment: 'asked' | 'sent') => void;
}

/** Takes interviews, one after the other. */
export async function takeInterviews(client: Client, mind: Mind): Promise<Taken[]> {
  const { number } = mind;
  const taken: Taken[] = [];
  while (mind.hasTime()) {
    const idempotencyKey = randomUUID();
    const input = { jobRoleId: 'backend', level: 'MID', rounds: ROUNDS.slice(0, 2 + (number % 2)), idempotencyKey };
    const { id } = await client.ask<{ id: string }>(CREATE, { input });
    const interview: Taken = { id, client, answers: [], skipped: [], events: [] };
    taken.push(interview);
    await takeInterview(interview, HABITS[(number + taken.length) % HABITS.length] ?? 'answers', mind);
  }
  return taken;
}

async function takeInterview(interview: Taken, habit: Habit, mind: Mind): Promise<void> {
  const { client, id, events } = interview;
  let asked = 0;
  try {
    for await (const event of client.events(id)) {
      events.push({ sequence: event.sequence, type: event.type });
      if (event.type === 'ROUND_READY') await client.ask(START, { input: { roundId: event.round?.id } });
      if (event.type === 'INTERVIEW_COMPLETED') return;
      if (event.type !== 'QUESTION_ASKED') continue;
      asked += 1;
      mind.notice('asked');
      if (mind.hasTime()) await delay(mind.random() * LONGEST_THOUGHT_MS);
      await react(interview, event, asked === 2 ? habit : 'answers', mind);
    }
  } catch (error) {
    const last = events.at(-1);
    const where = `${last?.sequence} ${last?.type}`;
    throw new Error(`An interview of one who ${habit} (${id}) went no further than ${where}.`, { cause: error });
  }
}

async function react(interview: Taken, { question, round }: Event, habit: Habit, mind: Mind): Promise<void> {
  const { client, id: interviewId } = interview;
  const questionId = question?.id ?? '';
  switch (habit) {
    case 'skips':
      await client.ask(SKIP, { input: { questionId, idempotencyKey: randomUUID() } });
      interview.skipped.push(questionId);
      return;
    case 'completes the round':
      await client.ask(COMPLETE, { input: { roundId: round?.id } });
      interview.skipped.push(questionId);
      return;
    case 'pauses':
      await client.ask(PAUSE, { input: { interviewId } });
      await client.ask(RESUME, { input: { interviewId } });
      return answer(interview, questionId, 1, mind);
    case 'answers':
      return answer(interview, questionId, 1, mind);
    case 'answers twice':
      return answer(interview, questionId, 2, mind);
  }
}

/** Sends an answer so many times at once, as an impatient finger does, and remembers it when it is acknowledged. */
async function answer({ client, answers }: Taken, questionId: string, times: number, mind: Mind): Promise<void> {
  const text = `I would ask who needs it and what it costs, then measure — ünïque ${randomUUID()}.`;
  const input = { questionId, text, idempotencyKey: randomUUID() };
  mind.notice('sent');
  const sent = Array.from({ length: times }, () => client.ask<{ answer: { id: string } }>(SUBMIT, { input }));
  const ids = new Set((await Promise.all(sent)).map((one) => one.answer.id));
  if (ids.size !== 1) throw new Error(`One answer was acknowledged as ${ids.size}.`);
  for (const answerId of ids) answers.push({ answerId, questionId, text });
}
