import { CANDIDATES } from '../../../bin/demo/candidates.ts';
import { REFUSAL } from '../../../bin/demo/client.ts';
import type { StreamedEvent } from '../../../bin/demo/event-stream.ts';
import type { Person } from './person.ts';

const PLAN = {
  jobRoleId: 'backend',
  level: 'MID',
  rounds: [
    { kind: 'FUNDAMENTALS', questionCount: 3 },
    { kind: 'SYSTEM_DESIGN', questionCount: 1 },
  ],
};

const CREATE = `mutation ($input: CreateInterviewInput!) {
  result: createInterview(input: $input) { ... on Interview { id } ${REFUSAL} } }`;
const START = `mutation ($input: StartRoundInput!) {
  result: startRound(input: $input) { ... on InterviewRound { id } ${REFUSAL} } }`;
const SUBMIT = `mutation ($input: SubmitAnswerInput!) {
  result: submitAnswer(input: $input) { ... on SubmittedAnswer { answer { id } } ${REFUSAL} } }`;
const PARENT = 'query ($id: ID!) { node(id: $id) { ... on InterviewQuestion { parent { text } } } }';

const STRENGTHS = ['strong', 'average', 'weak'] as const;
/** How well a question is answered. */
export type Strength = (typeof STRENGTHS)[number];

/** What is about to happen in an interview. */
export type Moment = Readonly<
  | { type: 'ROUND'; interviewId: string; round: number }
  | { type: 'ANSWER'; interviewId: string; mainQuestions: number; isFollowUp: boolean; answer: string }
>;

type Asked = NonNullable<StreamedEvent['question']>;

async function answerTo(person: Person, { id, kind, text }: Asked, strength: Strength): Promise<string> {
  const candidate = CANDIDATES.find(({ name }) => name === strength);
  if (!candidate) throw new Error(`bin/demo has no candidate named ${strength}.`);
  const parentText =
    kind === 'MAIN'
      ? null
      : (await person.ask<{ node: { parent: { text: string } } }>(PARENT, { id })).node.parent.text;
  return candidate.answer({ text, parentText }) ?? '';
}

/**
 * Takes an interview of two short rounds.
 * @param strengths of the answers to the main questions in turn, and to what follows them up
 * @param before is waited for ahead of every start of a round and every answer
 * @returns the id of the interview, which is over
 * @throws ApiError
 */
export async function takeInterview(
  person: Person,
  key: string,
  strengths: readonly Strength[],
  before: (moment: Moment) => Promise<void> = async () => {},
): Promise<string> {
  const { id: interviewId } = await person.command<{ id: string }>(CREATE, { ...PLAN, idempotencyKey: key });
  let mainQuestions = 0;
  for await (const { type, round, question } of person.events(interviewId)) {
    if (type === 'ROUND_READY' && round) {
      await before({ type: 'ROUND', interviewId, round: round.index });
      await person.command(START, { roundId: round.id });
    }
    if (type === 'QUESTION_ASKED' && question) {
      const isFollowUp = question.kind === 'FOLLOW_UP';
      if (!isFollowUp) mainQuestions += 1;
      const answer = await answerTo(person, question, strengths[(mainQuestions - 1) % strengths.length] ?? 'average');
      await before({ type: 'ANSWER', interviewId, mainQuestions, isFollowUp, answer });
      const idempotencyKey = `pictures:${question.id}`;
      await person.command(SUBMIT, { questionId: question.id, idempotencyKey, text: answer });
    }
    if (type === 'INTERVIEW_COMPLETED') break;
  }
  return interviewId;
}
