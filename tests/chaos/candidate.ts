import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Event } from '../graphql/events.ts';
import type { Client } from './client.ts';
import * as documents from './documents.ts';
import { type Finding, found } from './findings.ts';
import { type Action, type CandidatePlan, LEFT_DUE_MS } from './plan.ts';

const FORTY_DAYS_MS = 40 * 86_400_000;

/** An answer that the API has acknowledged. */
export interface Acknowledged {
  answerId: string;
  questionId: string;
  text: string;
}

/** What a candidate was told of an interview; ids are the API's. */
export interface Told {
  plan: CandidatePlan;
  client: Client;
  /** Null until the creation is acknowledged. */
  id: string | null;
  answers: Acknowledged[];
  skipped: string[];
  /** What the subscription brought. */
  events: { sequence: number; type: string }[];
  /** A due date that it was extended to, ms since 1970. */
  dueAt: number | null;
  /** Requests that were sent again after they had been acknowledged, under the same key. */
  repeated: number;
  /** What contradicted what they had been told before. */
  findings: Finding[];
  /** What went wrong, where it came to no end. */
  trouble: unknown;
}

export const nothingTold = (plan: CandidatePlan, client: Client): Told => ({
  plan, client, id: null, answers: [], skipped: [], events: [], dueAt: null, repeated: 0, findings: [],
  trouble: null,
});

export interface Mind {
  /** Whether there is time to think. */
  hasTime: () => boolean;
  /** Told of every question, and of every answer that is about to be sent. */
  notice: (moment: 'asked' | 'sent') => void;
}

/** Makes an account and takes an interview as planned; what goes wrong stands in `trouble`. */
export async function takeInterview(told: Told, mind: Mind): Promise<void> {
  try {
    await register(told.client);
    told.id = await create(told);
    await follow(told, told.id, mind);
  } catch (error) {
    told.trouble = error;
  }
}

async function register(client: Client): Promise<void> {
  const person = { password: 'correct horse battery', name: 'Wilhelmina Featherstone', timeZone: 'UTC' };
  // A reply that is lost has made the account all the same: another address is another account.
  while (client.token === null) {
    const input = { ...person, email: `${randomUUID()}@example.com` };
    const session = await client.askOrHear<{ accessToken: string }>(documents.REGISTER, { input }, 'CONFLICT');
    client.token = session?.accessToken ?? null;
  }
}

async function create(told: Told): Promise<string> {
  const { plan, client } = told;
  const now = Date.now();
  const [first, second] = plan.rounds;
  const opensAt = plan.opensAfterMs === null ? null : new Date(now + plan.opensAfterMs).toISOString();
  const input = {
    jobRoleId: 'backend',
    level: 'MID',
    rounds: [first, { ...second, opensAt }],
    dueAt: plan.ending === 'lets it expire' ? new Date(now + LEFT_DUE_MS).toISOString() : null,
    idempotencyKey: randomUUID(),
  };
  if (plan.ending === 'lets it expire') input.rounds = [first];
  const ask = () => client.ask<{ id: string }>(documents.CREATE, { input }, { own: true });
  const { id } = await ask();
  if (plan.repeats[0]) {
    told.repeated += 1;
    const again = await ask();
    if (again.id !== id) told.findings.push(found('doubled', `one creation was acknowledged as ${id} and ${again.id}`));
  }
  return id;
}

/** Whether this is the last event that a candidate waits for. */
function isLast(type: string, asked: number): boolean {
  if (type === 'INTERVIEW_EXPIRED') return asked === 0;
  return type === 'INTERVIEW_COMPLETED' || type === 'INTERVIEW_CANCELLED' || type === 'LEARNING_PATH_READY';
}

async function follow(told: Told, id: string, mind: Mind): Promise<void> {
  const { client, events, plan } = told;
  let asked = 0;
  for await (const event of client.events(id)) {
    events.push({ sequence: event.sequence, type: event.type });
    // The path comes in the commit that completes an interview, before its last event.
    if (isLast(event.type, asked) && !(event.type === 'LEARNING_PATH_READY' && plan.ending !== 'lets it expire')) return;
    if (event.type === 'ROUND_READY') await start(told, event);
    if (event.type !== 'QUESTION_ASKED') continue;
    mind.notice('asked');
    if (mind.hasTime()) await delay(plan.thoughtMs[asked] ?? 0);
    asked += 1;
    const ends = plan.ending !== 'completes' && asked >= plan.endsAt;
    if (!ends) await react(told, event, { action: plan.actions[asked - 1] ?? 'answers', asked }, mind);
    else if (plan.ending === 'cancels') await client.ask(documents.CANCEL, { input: { interviewId: id } });
  }
}

/** One that is left may have become due meanwhile. */
async function start({ client, plan }: Told, { round }: Event): Promise<void> {
  const variables = { input: { roundId: round?.id } };
  if (plan.ending === 'lets it expire') await client.askOrHear(documents.START, variables, 'CONFLICT');
  else await client.ask(documents.START, variables);
}

async function react(told: Told, event: Event, { action, asked }: { action: Action; asked: number }, mind: Mind) {
  const { client, id: interviewId } = told;
  const questionId = event.question?.id ?? '';
  switch (action) {
    case 'skips': {
      const input = { questionId, idempotencyKey: randomUUID() };
      await client.ask(documents.SKIP, { input });
      told.skipped.push(questionId);
      if (!told.plan.repeats[asked]) return;
      told.repeated += 1;
      await client.ask(documents.SKIP, { input });
      return;
    }
    case 'completes the round':
      await client.ask(documents.COMPLETE, { input: { roundId: event.round?.id } });
      told.skipped.push(questionId);
      return;
    case 'pauses':
      await client.ask(documents.PAUSE, { input: { interviewId } });
      if (mind.hasTime()) await delay(told.plan.thoughtMs[asked] ?? 0);
      await client.ask(documents.RESUME, { input: { interviewId } });
      return answer(told, questionId, { times: 1, asked }, mind);
    case 'extends':
      if (told.plan.ending !== 'lets it expire') await extend(told);
      return answer(told, questionId, { times: 1, asked }, mind);
    case 'answers':
      return answer(told, questionId, { times: 1, asked }, mind);
    case 'answers at once twice':
      return answer(told, questionId, { times: 2, asked }, mind);
  }
}

async function extend(told: Told): Promise<void> {
  const until = Math.max(Date.now() + FORTY_DAYS_MS, (told.dueAt ?? 0) + 86_400_000);
  const input = { interviewId: told.id, until: new Date(until).toISOString() };
  const { dueAt } = await told.client.ask<{ dueAt: string }>(documents.EXTEND, { input });
  if (Date.parse(dueAt) !== until) throw new Error(`An extension to ${input.until} was acknowledged as ${dueAt}.`);
  told.dueAt = until;
}

/** What a careless path would change: accents in two spellings, an astral sign, line ends, spaces at both ends. */
const words = (): string => `  I would ask who needs it and what it costs, then measure — ünïque é 🙂,\r\n`
  + `\tbecause a guess costs a day. I take the smallest step that can be undone: ${randomUUID()}.\n `;

/** Sends an answer so many times at once, as an impatient finger does, and remembers it when it is acknowledged. */
async function answer(
  told: Told,
  questionId: string,
  { times, asked }: { times: number; asked: number },
  mind: Mind,
): Promise<void> {
  const { client, answers, plan } = told;
  const input = { questionId, text: words(), idempotencyKey: randomUUID() };
  mind.notice('sent');
  const send = () => client.ask<{ answer: { id: string } }>(documents.SUBMIT, { input });
  const ids = new Set((await Promise.all(Array.from({ length: times }, send))).map((one) => one.answer.id));
  for (const answerId of ids) answers.push({ answerId, questionId, text: input.text });
  if (plan.repeats[asked]) {
    told.repeated += 2;
    ids.add((await send()).answer.id);
    const other = { input: { ...input, text: 'Other words under the same key.' } };
    const taken = await client.askOrHear(documents.SUBMIT, other, 'CONFLICT');
    if (taken !== null) told.findings.push(found('doubled', `other words were taken under the key of ${questionId}`));
  }
  if (ids.size !== 1) told.findings.push(found('doubled', `one answer to ${questionId} was acknowledged as ${ids.size}`));
}
