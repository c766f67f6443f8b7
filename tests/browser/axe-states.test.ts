import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Account } from '../graphql/api.ts';
import { barriers } from './barriers.ts';
import {
  type Stand, type Visit, answerField, makeInterview, openStand, signIn, startRound, stopTime, untilRetried,
} from './browser.ts';
import { recogniserOf, speeches } from './speech.ts';

const TEXT = 'I would measure first, because guesses cost time.';

let stand: Stand;
let person: Account;
let visit: Visit;
let page: Page;
beforeAll(async () => {
  stand = await openStand();
  [visit, person] = await Promise.all([stand.visit({ bypassCSP: true }), stand.api.account()]);
  page = await visit.tab();
  await signIn(page, person);
});
afterEach(() => visit.context.setOffline(false));
afterAll(() => stand.close());

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const say = (words: string) => page.getByText(words).first().waitFor();
/** The browser reports each request that fails without a network, and the page that is nowhere. */
const troubles = () =>
  visit.troubles().filter((trouble) => !/ERR_(INTERNET_DISCONNECTED|FAILED)|404 \(Not Found\)$/.test(trouble));

test('forms that say what is wrong are accessible', async () => {
  const stranger = await stand.visit({ bypassCSP: true });
  const page = await stranger.tab();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await page.goto('/register');
  await press('Create an account');
  await page.getByText('Enter a name.').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.goto('/sign-in');
  await press('Sign in');
  await page.getByText('Enter your password.').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill('not the password');
  await press('Sign in');
  await page.getByRole('alert').waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(stranger.troubles()).toEqual([]);
});

test('a plan that cannot be made as it is is accessible', async () => {
  await page.goto('/interviews/new');
  const drop = page.getByRole('button', { name: /^Drop / });
  await drop.first().waitFor();
  while ((await drop.count()) > 0) await drop.first().click();
  await page.getByLabel('Finish by').fill('2020-02-20');
  await page.getByLabel('Finish by').blur();
  await say('Choose a day that is not over yet.');
  expect(await barriers(page)).toEqual([]);
  expect(troubles()).toEqual([]);
});

test('the account menu, and pages without a network, are accessible', async () => {
  await page.goto('/interviews');
  await page.getByRole('heading', { name: 'Your first interview' }).waitFor();
  await page.getByRole('button', { name: /Account/ }).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await visit.context.setOffline(true);
  await say('You are offline. What you see may be old');
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('link', { name: 'New interview' }).click();
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await visit.context.setOffline(false);
  await page.getByRole('heading', { name: 'Your plan' }).waitFor();
  for (const address of ['/nowhere', '/interviews/nobody']) {
    await page.goto(address);
    await page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
    expect(await barriers(page)).toEqual([]);
  }
  expect(troubles()).toEqual([]);
});

test('every dialog is accessible', async () => {
  await page.goto(await makeInterview(stand.api, person, [2]));
  for (const [opener, title] of [
    ['Cancel interview', 'Cancel this interview?'],
    ['End round', 'End this round?'],
    ['Skip', 'Skip this question?'],
  ] as const) {
    if (opener === 'End round') {
      await startRound(page);
      await answerField(page).fill(TEXT);
    }
    await press(opener);
    await page.getByRole('dialog', { name: title }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
  expect(await page.locator('dialog').count()).toBe(3);
  expect(troubles()).toEqual([]);
});

test('an answer that cannot be sent, and the words on it, are accessible', async () => {
  await page.goto(await makeInterview(stand.api, person, [2]));
  await startRound(page);
  await answerField(page).fill('word '.repeat(4_001));
  await say('too many');
  expect(await barriers(page)).toEqual([]);
  await answerField(page).fill(TEXT);
  await visit.context.setOffline(true);
  await say('Offline. Your draft is kept on this device');
  expect(await barriers(page)).toEqual([]);
  await answerField(page).press('Control+Enter');
  await say('Offline. Your answer is kept on this device');
  expect(await barriers(page)).toEqual([]);
  await page.route('**/graphql', (route) => route.abort());
  await visit.context.setOffline(false);
  await untilRetried(page);
  await page.clock.resume();
  expect(await barriers(page)).toEqual([]);
  await page.unroute('**/graphql');
  await visit.context.setOffline(true);
  await say('Offline. Your answer is kept on this device');
  await visit.context.setOffline(false);
  await page.getByText('Follow-up', { exact: true }).waitFor();
  await visit.context.setOffline(true);
  await say('Offline. Your draft is kept on this device');
  await page.route('**/graphql', (route) => route.abort());
  await visit.context.setOffline(false);
  await say('Reconnecting. Your draft is kept');
  expect(await barriers(page)).toEqual([]);
  await page.unroute('**/graphql');
  expect(troubles()).toEqual([]);
});

test('answering by voice is accessible', async () => {
  await page.addInitScript(speeches.recogniser);
  await page.goto(await makeInterview(stand.api, person, [1]));
  await startRound(page);
  const speech = recogniserOf(page);
  await page.getByText('Voice', { exact: true }).click();
  await page.getByRole('button', { name: 'Start recording' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await press('Start recording');
  await speech.listening();
  await speech.heard(`${TEXT} `.repeat(80), 'and');
  expect(await barriers(page)).toEqual([]);
  await speech.ended('NETWORK');
  await say('The browser could not reach its speech service.');
  expect(await barriers(page)).toEqual([]);
  await stopTime(page);
  await press('Record on');
  await page.clock.runFor(10_000);
  await say('No word was heard for 10 seconds.');
  await page.clock.resume();
  expect(await barriers(page)).toEqual([]);
  await press('Stop and review');
  await speech.ended(null);
  await answerField(page).waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(troubles()).toEqual([]);
});

test('an interview that is paused, or over before its time, is accessible', async () => {
  const address = await makeInterview(stand.api, person, [1]);
  await page.goto(address);
  await startRound(page);
  await press('Pause');
  await page.getByRole('heading', { name: 'Paused' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await press('Cancel interview');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel interview' }).click();
  await page.getByRole('heading', { name: 'This interview was cancelled' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.goto(`${address}/results`);
  await page.getByRole('heading', { name: 'Cancelled' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.goto(`${address}/path`);
  await page.getByRole('heading', { name: 'No path for this interview' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(troubles()).toEqual([]);
});
