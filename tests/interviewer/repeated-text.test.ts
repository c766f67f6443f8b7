import { expect, test } from 'vitest';
import { heardIn, withFloors } from '../../activities/floors.ts';
import type { ThreadJudgement } from '../../interviewer/interviewer.ts';
import type { OtherAnswer, ThreadExchange, ThreadInWords } from '../../store/threads.ts';

const STORY = 'We had a plan and then we changed it because nobody had asked the people who would use it.';
const OWN = 'I wrote down what each of them needed and showed it to both of them on the same day.';
const bankText = (): string => 'Tell me about a time when a plan had to change. What did you do?';

const said = (answer: string, acceptedAt: number): ThreadExchange => ({ bank: null, text: null, answer, acceptedAt });
const other = (text: string, acceptedAt: number, place: Partial<OtherAnswer> = {}): OtherAnswer => ({
  text, acceptedAt, isFollowUp: false, question: 2, round: 1, ...place,
});
const threadOf = (exchanges: ThreadExchange[], otherAnswers: OtherAnswer[]): ThreadInWords => ({
  interviewId: 'i', userId: 'u', partnerId: null, threadId: 't', kind: 'BEHAVIOURAL', level: 'MID', language: 'en',
  jobRoleId: 'backend', model: null,
  interviewer: 'RULE_BASED', competency: 'communication', round: 1, rescore: 0, answersSeen: exchanges.length,
  probesLeft: 0, exchanges, otherAnswers,
});

test('a text that is given again later stays the first answer’s, even where that is judged last', () => {
  const { exchanges } = heardIn(threadOf([said(STORY, 1), said(OWN, 3)], [other(STORY, 2)]), { bankText });
  expect(exchanges.map(({ floored }) => floored)).toEqual([null, null]);
});

test.each<[string, OtherAnswer[], string]>([
  ['another question', [other(STORY, 1)], 'This answer is the same text as your answer to question 2.'],
  ['one given twice', [other(STORY, 1), other(STORY, 2, { question: 3 })], 'your answer to question 2.'],
  ['a follow-up', [other(STORY, 1, { isFollowUp: true })], 'your answer to a follow-up of question 2.'],
  ['another round', [other(STORY, 1, { round: 3 })], 'your answer to question 2 of round 3.'],
])('names the place of a text from %s', (_, others, explanation) => {
  const { reasons } = heardIn({ ...threadOf([said(STORY, 5)], others) }, { bankText });
  expect(reasons[0]?.explanation).toContain(explanation);
});

const judged: ThreadJudgement = {
  status: 'SCORED',
  criteria: [{ criterion: 'result', level: 2, evidence: OWN }],
  strengths: ['One.'],
  improvements: ['Two.', 'Three.', 'Four.'],
  probe: null,
};

test('a repeated part keeps what the rest was judged by, and its reason stands first', () => {
  const { reasons } = heardIn(threadOf([said(STORY, 2), said(OWN, 3)], [other(STORY, 1)]), { bankText });
  const judgement = withFloors(judged, reasons, 'BEHAVIOURAL');
  expect(judgement).toMatchObject({ criteria: judged.criteria, strengths: ['One.'] });
  expect(judgement).toHaveProperty('improvements', [expect.stringContaining('question 2.'), 'Two.', 'Three.']);
});

test('what is repeated within its own thread takes nothing from it and needs no words', () => {
  const { reasons } = heardIn(threadOf([said(STORY, 2), said(STORY, 3)], []), { bankText });
  expect(withFloors(judged, reasons, 'BEHAVIOURAL')).toEqual(judged);
});

test('a thread without evidence is level 1 throughout, and gives each reason once', () => {
  const exchanges = [said(STORY, 2), said("I don't know.", 3), said(STORY, 4)];
  const { reasons } = heardIn(threadOf(exchanges, [other(STORY, 1)]), { bankText });
  const judgement = withFloors(judged, reasons, 'BEHAVIOURAL');
  if (judgement.status !== 'SCORED') throw new Error(judgement.reason);
  expect(judgement.criteria.every(({ level, evidence }) => level === 1 && evidence === null)).toBe(true);
  expect(judgement.improvements).toEqual([
    expect.stringContaining('This answer is the same text as your answer to question 2.'),
    expect.stringContaining('you do not know'),
  ]);
});
