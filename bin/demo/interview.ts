import type { Account } from './account.ts';
import type { Candidate } from './candidates.ts';
import { REFUSAL } from './client.ts';
import type { StreamedEvent } from './event-stream.ts';

const PLAN = {
  jobRoleId: 'backend',
  level: 'MID',
  rounds: [{ kind: 'FUNDAMENTALS' }, { kind: 'SYSTEM_DESIGN' }, { kind: 'BEHAVIOURAL' }],
};
/** How many rounds an interview of the demo has. */
export const ROUND_COUNT = PLAN.rounds.length;

const CREATE = `mutation ($input: CreateInterviewInput!) {
  result: createInterview(input: $input) { ... on Interview { id } ${REFUSAL} } }`;
const START = `mutation ($input: StartRoundInput!) {
  result: startRound(input: $input) { ... on InterviewRound { id } ${REFUSAL} } }`;
const SUBMIT = `mutation ($input: SubmitAnswerInput!) {
  result: submitAnswer(input: $input) { ... on SubmittedAnswer { answer { id } } ${REFUSAL} } }`;
const SKIP = `mutation ($input: SkipQuestionInput!) {
  result: skipQuestion(input: $input) { ... on InterviewQuestion { id } ${REFUSAL} } }`;
const PARENT = 'query ($id: ID!) { node(id: $id) { ... on InterviewQuestion { parent { text } } } }';
const RESULTS = `query ($id: ID!) { interview(id: $id) {
  status score band scoreInterval { low high } interviewer { kind notice } rounds { title score }
  usage { calls promptTokens completionTokens costUsd }
  questions { kind state parent { id } id answer { text } evaluation { status criteria { level evidence } } } } }`;

const ENDS = new Set(['INTERVIEW_COMPLETED', 'INTERVIEW_EXPIRED', 'INTERVIEW_CANCELLED']);

/** How far a candidate has come. */
export interface Progress {
  /** From 1; 0 before the first has started. */
  readonly round: number;
  readonly questions: number;
  readonly answers: number;
  readonly followUps: number;
  readonly isOver: boolean;
}

export interface JudgedQuestion {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly parent: { readonly id: string } | null;
  readonly answer: { readonly text: string } | null;
  readonly evaluation: {
    readonly status: string;
    readonly criteria: readonly { readonly level: number | null; readonly evidence: string | null }[];
  } | null;
}

/** What the API says of an interview that is over. */
export interface InterviewResults {
  readonly status: string;
  readonly score: number | null;
  readonly band: string | null;
  readonly scoreInterval: { readonly low: number; readonly high: number } | null;
  readonly interviewer: { readonly kind: string; readonly notice: string | null };
  readonly rounds: readonly { readonly title: string; readonly score: number | null }[];
  /** Null where no model was called. */
  readonly usage: {
    readonly calls: number;
    readonly promptTokens: number;
    readonly completionTokens: number;
    readonly costUsd: number;
  } | null;
  readonly questions: readonly JudgedQuestion[];
}

export interface TakenInterview {
  readonly progress: Progress;
  readonly results: InterviewResults;
}

async function create(account: Account, isShort: boolean): Promise<string> {
  const rounds = PLAN.rounds.map((round) => (isShort ? { ...round, questionCount: 1 } : round));
  const input = { ...PLAN, rounds, idempotencyKey: `demo:${account.email}` };
  return (await account.command<{ id: string }>(CREATE, input)).id;
}

type Asked = NonNullable<StreamedEvent['question']>;

/** The main question that a follow-up belongs to. */
async function parentTextOf(account: Account, { id, kind }: Asked): Promise<string | null> {
  if (kind === 'MAIN') return null;
  const { node } = await account.call<{ node: { parent: { text: string } } }>(PARENT, { id });
  return node.parent.text;
}

/** Answers or skips what was asked. The key is the question's, so that a repeated request is the same one. */
async function react(account: Account, candidate: Candidate, asked: Asked): Promise<boolean> {
  const text = candidate.answer({ text: asked.text, parentText: await parentTextOf(account, asked) });
  const input = { questionId: asked.id, idempotencyKey: `demo:${asked.id}` };
  if (text === null) await account.command(SKIP, input);
  else await account.command(SUBMIT, { ...input, text });
  return text !== null;
}

/**
 * Takes a whole interview: starts each round as it becomes ready and answers each question as it comes.
 * @param isShort one question a round
 * @param onProgress is called after every step
 * @throws ApiError
 */
export async function takeInterview(
  account: Account,
  candidate: Candidate,
  isShort: boolean,
  onProgress: (progress: Progress) => void,
): Promise<TakenInterview> {
  const interviewId = await create(account, isShort);
  const progress = { round: 0, questions: 0, answers: 0, followUps: 0, isOver: false };
  for await (const { type, round, question } of account.events(interviewId)) {
    if (type === 'ROUND_READY' && round) {
      await account.command(START, { roundId: round.id });
      progress.round = round.index;
    }
    if (type === 'QUESTION_ASKED' && question) {
      if (await react(account, candidate, question)) progress.answers += 1;
      progress.questions += 1;
      if (question.kind === 'FOLLOW_UP') progress.followUps += 1;
    }
    progress.isOver = ENDS.has(type);
    onProgress({ ...progress });
    if (progress.isOver) break;
  }
  const { interview } = await account.call<{ interview: InterviewResults }>(RESULTS, { id: interviewId });
  return { progress, results: interview };
}
