import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodeIdOf } from '../../graphql/global-id.ts';
import { submitAnswer } from '../../services/interviews/submit-answer.ts';
import type { Account } from '../graphql/api.ts';
import {
  type Visit, afterQuestion, answerField, interviewIdOf, makeInterview, question, signIn, startRound, storedAnswers,
} from './browser.ts';
import { until } from '../support/interviewing.ts';
import { type ProcessStand, openProcessStand } from './process-stand.ts';
import { type Sent, named, operationOf, sentBy, visitedBy, watchStays } from './watching.ts';

const TEXT = 'I would measure first, because guesses cost time.';

let stand: ProcessStand;
beforeAll(async () => {
  stand = await openProcessStand();
});
afterAll(() => stand.close());

interface Interviewed {
  visit: Visit;
  page: Page;
  person: Account;
  address: string;
  /** What the page has sent since the interview was opened. */
  sent: Sent[];
}

/** A signed-in person before the first question of a new interview. */
async function interviewed(): Promise<Interviewed> {
  const [visit, person] = await Promise.all([stand.visit(), stand.api.account()]);
  const address = await makeInterview(stand.api, person, [2]);
  const page = await visit.tab();
  // Time goes its usual way, and a test may jump ahead.
  await page.clock.install();
  await signIn(page, person);
  const sent = sentBy(page);
  await page.goto(address);
  await startRound(page);
  await page.getByText('Connected', { exact: true }).waitFor();
  return { visit, page, person, address, sent };
}

/** The sequence of an interview's last event. */
async function lastSequence(address: string): Promise<number> {
  const { interviewEvent } = stand.system.services.database.prisma;
  return interviewEvent.count({ where: { interviewId: interviewIdOf(address) } });
}

const resumedFrom = (sent: readonly Sent[]) =>
  new Set(named(sent, 'InterviewEvents').map(({ variables }) => variables.afterSequence));
const keysOf = (sent: readonly Sent[]) =>
  new Set(named(sent, 'SubmitAnswer').map(({ variables }) => variables.input?.idempotencyKey));

/** How often the answer that the page holds back was tried. */
const attempts = (page: Page): Promise<number> => page.evaluate<number>(`Math.max(...Object.keys(localStorage)
  .filter((key) => key.startsWith('rounds:outbox:'))
  .map((key) => JSON.parse(localStorage.getItem(key)).attempts))`);

/** Lets the API be away for longer than an access token lasts, and pauses between attempts grow to their limit. */
async function outlast(page: Page): Promise<void> {
  await page.clock.fastForward('15:00');
  while ((await attempts(page)) < 7) await page.clock.fastForward('00:40');
  await page.getByText('Not confirmed yet').waitFor();
}

const NO_SERVER = /ERR_(CONNECTION_REFUSED|CONNECTION_RESET|INCOMPLETE_CHUNKED_ENCODING)/;

/** What went wrong beside the requests that found no server. */
const unexpected = (visit: Visit): string[] => visit.troubles().filter((trouble) => !NO_SERVER.test(trouble));

const isAnswer = (request: Request): boolean => operationOf(request)?.operation === 'SubmitAnswer';

/** Stores an answer that a page sends, as a process does in its last moment. */
async function store(person: Account, { variables: { input } }: Sent): Promise<void> {
  const { questionId = '', text = '', idempotencyKey = '' } = input ?? {};
  const viewer = { userId: person.userId, roles: ['CANDIDATE'], address: null };
  const id = decodeIdOf('InterviewQuestion', questionId);
  await submitAnswer(stand.system.services, viewer, { questionId: id, text, idempotencyKey });
}

test('an answer that is written and sent while the API is away arrives once, and the page stays', async () => {
  const { visit, page, address, sent } = await interviewed();
  await answerField(page).fill(TEXT.slice(0, 20));
  const [questionStays, fieldStays] = [await watchStays(page, '#question'), await watchStays(page, 'textarea')];
  const [visited, asked, last] = [visitedBy(page), await question(page).innerText(), await lastSequence(address)];
  sent.length = 0;

  await stand.killApi();
  await page.getByText('Reconnecting. Your draft is kept').waitFor();
  expect(await question(page).innerText()).toBe(asked);
  expect(await answerField(page).inputValue()).toBe(TEXT.slice(0, 20));
  await answerField(page).fill(TEXT);
  await afterQuestion(page, async () => {
    await answerField(page).press('Control+Enter');
    await page.getByText('Not confirmed yet. It is kept on this device and tried again by itself').waitFor();
    expect(await answerField(page).inputValue()).toBe(TEXT);
    expect(await fieldStays()).toBe(true);
    await outlast(page);
    expect(await storedAnswers(stand.system, address)).toBe(0);
    await stand.startApi();
    // Looking at the page again: the events go on, and with them goes what waits, half a minute before its time.
    const sentOn = page.waitForRequest(isAnswer, { timeout: 10_000 });
    await page.evaluate('document.dispatchEvent(new Event("visibilitychange"))');
    await sentOn;
  });

  expect(await questionStays()).toBe(true);
  expect(visited).toEqual([]);
  expect(await storedAnswers(stand.system, address)).toBe(1);
  expect(named(sent, 'SubmitAnswer').length).toBeGreaterThan(1);
  expect(keysOf(sent).size).toBe(1);
  expect(named(sent, 'InterviewSnapshot')).toEqual([]);
  expect(resumedFrom(sent)).toEqual(new Set([last]));
  expect(unexpected(visit)).toEqual([]);
});

test('where the API dies after it took an answer, it is stored once, and the next question comes', async () => {
  const { visit, page, person, address, sent } = await interviewed();
  const questionStays = await watchStays(page, '#question');
  const [visited, last] = [visitedBy(page), await lastSequence(address)];
  await page.route('**/graphql', async (route) => {
    const answer = operationOf(route.request());
    if (answer?.operation !== 'SubmitAnswer') return route.fallback();
    await stand.killApi();
    await store(person, answer);
    await route.abort('connectionreset');
  });
  sent.length = 0;

  await afterQuestion(page, async () => {
    await answerField(page).fill(TEXT);
    await answerField(page).press('Control+Enter');
    await page.getByText('Not confirmed yet').waitFor();
    await until(stand.system.services, interviewIdOf(address), ({ type }) => type === 'QUESTION_ASKED', last);
    await page.unrouteAll({ behavior: 'wait' });
    await stand.startApi();
  });

  expect(await questionStays()).toBe(true);
  expect(visited).toEqual([]);
  expect(await storedAnswers(stand.system, address)).toBe(1);
  expect(keysOf(sent).size).toBe(1);
  expect(named(sent, 'InterviewSnapshot')).toEqual([]);
  expect(resumedFrom(sent)).toEqual(new Set([last]));
  await page.getByText(TEXT).first().waitFor({ state: 'attached' });
  expect(unexpected(visit)).toEqual([]);
});
