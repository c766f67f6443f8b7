import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Account, PASSWORD } from '../graphql/api.ts';
import {
  type Stand, type Visit, afterQuestion, answerField, makeInterview, openStand, question, signIn, startRound,
  storedAnswers,
} from './browser.ts';
import { type Sent, named, operationOf, sentBy, visitedBy, watchStays } from './watching.ts';

const TEXT = 'I would measure first, because guesses cost time.';
/** Long enough that the client renews before the end, as with tokens of the usual length: both clocks count seconds. */
const ACCESS_TOKEN_SECONDS = 5;

let stand: Stand;
beforeAll(async () => {
  stand = await openStand({ accessTokenSeconds: ACCESS_TOKEN_SECONDS });
});
afterAll(() => stand.close());

/** A person who writes an answer to the first question of a new interview. */
async function writing(): Promise<{ visit: Visit; page: Page; person: Account; address: string }> {
  const [visit, person] = await Promise.all([stand.visit(), stand.api.account()]);
  const address = await makeInterview(stand.api, person, [2]);
  const page = await visit.tab();
  await signIn(page, person);
  await page.goto(address);
  await startRound(page);
  await answerField(page).fill(TEXT);
  await page.getByText(/^Draft saved/).waitFor();
  return { visit, page, person, address };
}

/** Signs out as one who has forgotten the interview in the first tab. */
async function signOutInAnotherTab(visit: Visit): Promise<Page> {
  const other = await visit.tab();
  await other.goto('/interviews');
  await other.getByRole('button', { name: /Account/ }).click();
  await other.getByRole('button', { name: 'Sign out' }).click();
  return other;
}

/** Fills in the form that is shown. */
async function signInAgain(page: Page, { email }: Account): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** A tab whose requests are recorded. */
interface Recorded {
  tab: Page;
  sent: Sent[];
}

const subscriptions = ({ sent }: Recorded): Sent[] => named(sent, 'InterviewEvents');

/** The next subscriptions of the tab; one that was sent already does not count. */
const subscribed = ({ tab }: Recorded): Promise<unknown> =>
  tab.waitForRequest((request) => operationOf(request)?.operation === 'InterviewEvents');

/** Has all tabs subscribe with one token, whose end they then meet at the same moment. */
async function share(visit: Visit, tabs: readonly Recorded[]): Promise<string | null> {
  for (;;) {
    const all = Promise.all(tabs.map(subscribed));
    await visit.context.setOffline(true);
    await visit.context.setOffline(false);
    await all;
    const [token = null, ...others] = new Set(tabs.map((tab) => subscriptions(tab).at(-1)?.token));
    if (token !== null && others.length === 0) return token;
  }
}

/** What the tab has sent since it first subscribed with a token, once it has subscribed with the next one. */
async function afterToken(recorded: Recorded, token: string | null): Promise<Sent[]> {
  while (subscriptions(recorded).at(-1)?.token === token) await subscribed(recorded);
  const { sent } = recorded;
  return sent.slice(1 + sent.findIndex((one) => one.operation === 'InterviewEvents' && one.token === token));
}

test('a token that ends during a round is renewed once for all tabs, and nobody notices', async () => {
  const { visit, page, address } = await writing();
  const other = await visit.tab();
  await other.goto(address);
  await question(other).waitFor();
  const tabs = [page, other].map((tab): Recorded => ({ tab, sent: sentBy(tab) }));
  const visited = tabs.map(({ tab }) => visitedBy(tab));
  const watched = tabs.flatMap(({ tab }) => [watchStays(tab, '#question'), watchStays(tab, 'textarea')]);
  const stays = await Promise.all(watched);
  const asked = await question(page).innerText();

  const token = await share(visit, tabs);
  const renewed = await Promise.all(tabs.map((tab) => afterToken(tab, token)));
  const next = renewed.map((sent) => named(sent, 'InterviewEvents').find((one) => one.token !== token)?.token);
  expect(new Set(next).size).toBe(1);
  expect(named(renewed.flat(), 'RefreshSession')).toHaveLength(1);

  expect(await answerField(page).inputValue()).toBe(TEXT);
  for (const stayed of stays) expect(await stayed()).toBe(true);
  await afterQuestion(page, () => answerField(page).press('Control+Enter'));
  await question(other).filter({ hasText: asked }).waitFor({ state: 'hidden' });
  expect(await storedAnswers(stand.api.system, address)).toBe(1);
  expect(visited).toEqual([[], []]);
  expect(tabs.flatMap(({ sent }) => named(sent, 'InterviewSnapshot'))).toEqual([]);
  expect(visit.troubles().filter((trouble) => !trouble.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
});

test('a session that is taken away leads to signing in, and from there back to what was written', async () => {
  const { visit, page, person, address } = await writing();
  await stand.api.system.services.database.prisma.refreshToken.deleteMany({ where: { userId: person.userId } });
  await page.waitForURL('**/sign-in?**');
  await page.getByText('Your session has ended').waitFor();
  await signInAgain(page, person);
  await page.waitForURL(`**${address}`);
  await question(page).waitFor();
  expect(await answerField(page).inputValue()).toBe(TEXT);
  await afterQuestion(page, () => answerField(page).press('Control+Enter'));
  expect(await storedAnswers(stand.api.system, address)).toBe(1);
  expect(visit.troubles()).toEqual([]);
});

test('signing out in another tab leads to signing in here, and from there back to what was written', async () => {
  const { visit, page, person, address } = await writing();
  const other = await signOutInAnotherTab(visit);
  await other.waitForURL('**/sign-in');
  await page.waitForURL('**/sign-in?**');
  await page.getByText('You signed out in another tab').waitFor();
  await signInAgain(page, person);
  await page.waitForURL(`**${address}`);
  await question(page).waitFor();
  expect(await answerField(page).inputValue()).toBe(TEXT);
  await other.waitForURL('**/interviews');
  expect(await storedAnswers(stand.api.system, address)).toBe(0);
  expect(visit.troubles()).toEqual([]);
});

test('an answer that was on its way when the session ended is sent after signing in, once', async () => {
  const { visit, page, person, address } = await writing();
  const asked = await question(page).innerText();
  await page.route('**/graphql', (route) =>
    operationOf(route.request())?.operation === 'SubmitAnswer' ? route.abort('connectionreset') : route.fallback());
  await answerField(page).press('Control+Enter');
  await page.getByText('Not confirmed yet').waitFor();
  await signOutInAnotherTab(visit);
  await page.waitForURL('**/sign-in?**');
  await page.unrouteAll({ behavior: 'wait' });
  await signInAgain(page, person);
  await page.waitForURL(`**${address}`);
  await question(page).filter({ hasNotText: asked }).waitFor();
  expect(await storedAnswers(stand.api.system, address)).toBe(1);
});
