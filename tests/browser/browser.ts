import { type Browser, type BrowserContext, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { inject } from 'vitest';
import { decodeIdOf } from '../../graphql/global-id.ts';
import { clientFiles } from '../../graphql/static.ts';
import { type Account, type Api, type ApiClient, PASSWORD, startApi } from '../graphql/api.ts';
import { freePort } from '../support/ports.ts';
import type { SystemOptions, TestSystem } from '../support/system.ts';
import { clientFolder } from './chromium.ts';

/** A whole system that serves the built client, and a browser to look at it with. */
export interface Stand {
  api: Api;
  /** A person's browser: cookies and storage of its own. */
  visit(options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

export interface Visit {
  context: BrowserContext;
  /** Opens a tab. */
  tab(): Promise<Page>;
  /** Errors in the console, exceptions and failed requests of all tabs, since the last call. */
  troubles(): string[];
}

/**
 * Starts both; one for a test file.
 * @param options.accessTokenSeconds how long an access token lasts; a quarter of an hour where left out
 */
export async function openStand(options: Pick<SystemOptions, 'accessTokenSeconds'> = {}): Promise<Stand> {
  const client = clientFiles(clientFolder);
  if (client === null) throw new Error('There is no web client to test. Build it first: npm run build:web');
  const port = await freePort();
  // The session's cookie is taken from pages of the public address only; nobody takes the e-mails, which is a warning.
  const env = { LOG_LEVEL: 'error', PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}` };
  const [api, browser] = await Promise.all([
    startApi({ worker: true, temporalAddress: undefined, client, port, env, ...options }),
    openBrowser(),
  ]);
  return {
    api,
    visit: (options) => visit(browser, { baseURL: api.url, ...options }),
    async close() {
      await browser.close();
      await api.close();
    },
  };
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: inject('chromium'), headless: true });

/** @param options with the address that the paths of the pages begin with */
export async function visit(browser: Browser, options: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1280, height: 860 },
    reducedMotion: 'reduce',
    ...options,
  });
  let seen: string[] = [];
  const watch = (page: Page): void => {
    page.on('console', (message) => message.type() === 'error' && seen.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => seen.push(`exception: ${error.message}`));
    page.on('requestfailed', (request) => {
      const error = request.failure()?.errorText ?? '';
      // A page that is left gives up its stream of events.
      if (error !== 'net::ERR_ABORTED') seen.push(`request: ${error} ${request.url()}`);
    });
  };
  context.on('page', watch);
  return {
    context,
    tab: () => context.newPage(),
    troubles() {
      const all = seen;
      seen = [];
      return all;
    },
  };
}

/** Signs in over the form; the dashboard is shown afterwards. */
export async function signIn(page: Page, { email }: Account): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL('**/interviews');
}

/** Makes an interview of rounds of fundamentals over the API; returns the address of its page. */
export async function makeInterview(
  api: ApiClient,
  { token }: Account,
  questionCounts: readonly number[],
): Promise<string> {
  const kinds = ['FUNDAMENTALS', 'BEHAVIOURAL', 'SYSTEM_DESIGN'];
  const rounds = questionCounts.map((questionCount, index) => ({ kind: kinds[index], questionCount }));
  const { createInterview } = await api.ask<{ createInterview: { id: string } }>(
    token,
    'mutation ($input: CreateInterviewInput!) { createInterview(input: $input) { ... on Interview { id } } }',
    { input: { jobRoleId: 'backend', level: 'MID', idempotencyKey: crypto.randomUUID(), rounds } },
  );
  return `/interviews/${encodeURIComponent(createInterview.id)}`;
}

/** The interview of a page's address, as the database knows it. */
export function interviewIdOf(address: string): string {
  const id = decodeIdOf('Interview', decodeURIComponent(address.split('/')[2] ?? ''));
  if (id === null) throw new Error(`There is no interview at ${address}.`);
  return id;
}

/** How many answers of the interview at an address are stored. */
export const storedAnswers = ({ services }: TestSystem, address: string): Promise<number> =>
  services.database.prisma.answer.count({ where: { interviewId: interviewIdOf(address) } });

export const question = (page: Page) => page.locator('#question');
export const answerField = (page: Page) => page.getByRole('textbox', { name: 'Your answer' });

/** Starts the round that is ready and waits for its first question. */
export async function startRound(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start round' }).click();
  await question(page).waitFor();
}

/** Does something with the open question and waits until it is not the one that is shown any more. */
export async function afterQuestion(page: Page, act: () => Promise<void>): Promise<void> {
  const asked = await question(page).innerText();
  await act();
  await question(page).filter({ hasText: asked }).waitFor({ state: 'hidden' });
}

/** Writes an answer to the open question and sends it with the keyboard. */
export async function answer(page: Page, text: string): Promise<void> {
  await afterQuestion(page, async () => {
    await answerField(page).fill(text);
    await answerField(page).press('Control+Enter');
  });
}

/** Whether a question is open; false between rounds and after them. */
export async function isAsked(page: Page): Promise<boolean> {
  await page.locator('#question, [data-kind]').first().waitFor();
  return (await question(page).count()) > 0;
}

/** Answers whatever is asked until the round is over. */
export async function finishRound(page: Page, say: (question: string) => string): Promise<number> {
  let answered = 0;
  while (await isAsked(page)) {
    await answer(page, say(await question(page).innerText()));
    answered += 1;
  }
  return answered;
}

/** From now on the page's timers run only when a test says so. What it began before goes on. */
export async function stopTime(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt((await page.evaluate<number>('Date.now()')) + 1_000);
}

/** Lets time pass until an answer that finds no server waits for its next attempt; from then on time stands still. */
export async function untilRetried(page: Page): Promise<void> {
  await stopTime(page);
  // Shorter than the shortest wait, so that none is passed over.
  while ((await page.getByRole('button', { name: 'Try now' }).count()) === 0) await page.clock.runFor(300);
}
