import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stand, openStand, signIn } from './browser.ts';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

const SIGN_IN = '**/assets/SignIn-*.js';

/** A page from which files are gone, as after an update. `loads` counts its documents from then on. */
async function withoutFiles(page: Page, files: string | RegExp): Promise<{ loads: () => number }> {
  let loads = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1;
  });
  await page.route(files, (route) => route.fulfill({ status: 404, body: 'Not found' }));
  return { loads: () => loads };
}

/** The server has another build, as the page finds out when it asks. */
async function withNewBuild(page: Page, onAsked: () => Promise<void>): Promise<void> {
  await page.route('/', async (route) => {
    if (route.request().isNavigationRequest()) return route.fallback();
    await onAsked();
    const body = '<script type="module" src="/assets/index-new.js"></script>';
    return route.fulfill({ contentType: 'text/html', body });
  });
}

const missing = (page: Page) => page.getByRole('alert').getByText('This part of Rounds could not be loaded');
const loadAgain = (page: Page) => page.getByRole('button', { name: 'Load again' });

test('a page whose parts are gone loads the new build once, and goes where it was going', async () => {
  const page = await (await stand.visit()).tab();
  await page.goto('/');
  const { loads } = await withoutFiles(page, SIGN_IN);
  await withNewBuild(page, () => page.unroute(SIGN_IN));
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  expect(loads()).toBe(1);
  await page.goBack();
  await page.getByRole('heading', { name: 'Practise the interview.' }).waitFor();
});

test('it is loaded once for a build, even where servers of two builds stand side by side', async () => {
  const page = await (await stand.visit()).tab();
  await page.goto('/');
  const { loads } = await withoutFiles(page, SIGN_IN);
  let asked = 0;
  const again = new Promise<void>((resolve) => {
    void withNewBuild(page, async () => {
      asked += 1;
      if (asked === 2) resolve();
    });
  });
  await page.getByRole('link', { name: 'Sign in' }).click();
  await again;
  await page.waitForLoadState('networkidle');
  await missing(page).waitFor();
  expect([asked, loads()]).toEqual([2, 1]);
});

test('a part that stays away is said, and loaded again by hand', async () => {
  const page = await (await stand.visit()).tab();
  await page.goto('/');
  const { loads } = await withoutFiles(page, SIGN_IN);
  const compared = page.waitForResponse((response) => response.request().resourceType() === 'fetch');
  await page.getByRole('link', { name: 'Sign in' }).click();
  await missing(page).waitFor();
  await (await compared).finished();
  expect(loads()).toBe(0);
  await page.unroute(SIGN_IN);
  await loadAgain(page).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  expect(loads()).toBe(1);
  expect(new URL(page.url()).pathname).toBe('/sign-in');
});

test('what says so needs no part of its own, and goes with the next page', async () => {
  const page = await (await stand.visit()).tab();
  await signIn(page, await stand.api.account());
  await page.getByRole('heading', { name: 'Your first interview' }).waitFor();
  await withoutFiles(page, /\/assets\/(?:Plan|Failed)-[^/]+\.js$/);
  await page.getByRole('link', { name: 'New interview' }).click();
  await missing(page).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: 'Your first interview' }).waitFor();
  await missing(page).waitFor({ state: 'hidden' });
});
