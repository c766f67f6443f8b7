import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Account } from '../graphql/api.ts';
import {
  type Stand, type Visit, afterQuestion, answer, answerField, makeInterview, openStand, question, signIn, startRound,
  storedAnswers,
} from './browser.ts';

const TEXT = 'I would measure first, because guesses cost time.';

let stand: Stand;
let person: Account;
beforeAll(async () => {
  stand = await openStand();
  person = await stand.api.account();
});
afterAll(() => stand.close());

/** A signed-in person before the first question of a new interview. */
async function interviewed(questionCount: number): Promise<{ visit: Visit; address: string }> {
  const [visit, address] = await Promise.all([stand.visit(), makeInterview(stand.api, person, [questionCount])]);
  const page = await visit.tab();
  await signIn(page, person);
  await page.goto(address);
  await startRound(page);
  return { visit, address };
}

test('a reload in the middle of an answer keeps what was written', async () => {
  const { visit, address } = await interviewed(1);
  const [page] = visit.context.pages();
  if (!page) throw new Error('There is no tab.');
  await answerField(page).fill(TEXT);
  await page.getByText(/^Draft saved/).waitFor();
  await page.reload();
  await question(page).waitFor();
  expect(await answerField(page).inputValue()).toBe(TEXT);
  expect(await storedAnswers(stand.api.system, address)).toBe(0);
  expect(visit.troubles()).toEqual([]);
});

test('an answer that is sent without a network arrives once, when the network is back', async () => {
  const { visit, address } = await interviewed(1);
  const [page] = visit.context.pages();
  if (!page) throw new Error('There is no tab.');
  await afterQuestion(page, async () => {
    await answerField(page).fill(TEXT);
    await visit.context.setOffline(true);
    await answerField(page).press('Control+Enter');
    await page.getByText('Offline. Your answer is kept on this device and sent when you are back').waitFor();
    expect(await storedAnswers(stand.api.system, address)).toBe(0);
    await visit.context.setOffline(false);
  });
  expect(await storedAnswers(stand.api.system, address)).toBe(1);
  expect(visit.troubles().filter((trouble) => !trouble.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
});

test('an answer that is given in one tab appears in the other', async () => {
  const { visit, address } = await interviewed(2);
  const [first] = visit.context.pages();
  if (!first) throw new Error('There is no tab.');
  const second = await visit.tab();
  await second.goto(address);
  await question(second).waitFor();
  const asked = await question(first).innerText();
  expect(await question(second).innerText()).toBe(asked);
  await answer(first, TEXT);
  await question(second).filter({ hasText: asked }).waitFor({ state: 'hidden' });
  await second.getByText(TEXT).first().waitFor({ state: 'attached' });
  expect(await question(second).innerText()).toBe(await question(first).innerText());
  expect(await storedAnswers(stand.api.system, address)).toBe(1);
  expect(visit.troubles()).toEqual([]);
});
