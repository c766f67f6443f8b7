import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { type Stand, answer, finishRound, makeInterview, openStand, signIn, startRound } from './browser.ts';

const TEXT = 'I would measure first, because guesses cost time.';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

// The page's policy keeps scripts out that it does not come with.
const visitWithAxe = () => stand.visit({ bypassCSP: true });

test('what is not accessible is found, in the theme and at the width where it is', async () => {
  const visit = await visitWithAxe();
  const page = await visit.tab();
  await page.goto('/');
  await page.getByRole('heading', { name: 'Practise the interview.' }).waitFor();
  await page.addStyleTag({ content: `footer { min-width: 21rem; }
    @media (prefers-color-scheme: dark) and (width <= 400px) {
      footer li { color: #555 !important; background: #444 !important; } }` });
  expect(await barriers(page)).toEqual([
    expect.stringMatching(/^dark, 360 px: color-contrast /),
    expect.stringMatching(/^at 320 px: too wide at .*\bfooter\b/),
    expect.stringMatching(/^at 320 px with spaced text: too wide at .*\bfooter\b/),
  ]);
});

test.each([
  ['/', 'Practise the interview.'],
  ['/sign-in', 'Sign in'],
  ['/register', 'Create an account'],
])('%s is accessible', async (address, heading) => {
  const visit = await visitWithAxe();
  const page = await visit.tab();
  await page.goto(address);
  await page.getByRole('heading', { name: heading }).waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(visit.troubles()).toEqual([]);
});

test('the dashboard and the plan are accessible', async () => {
  const [visit, person] = await Promise.all([visitWithAxe(), stand.api.account()]);
  const page = await visit.tab();
  await signIn(page, person);
  await page.getByRole('heading', { name: 'Your first interview' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await makeInterview(stand.api, person, [2, 1]);
  await page.goto('/interviews');
  await page.getByRole('link', { name: 'Start the round' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.goto('/interviews/new');
  await page.getByRole('button', { name: /^Drop / }).first().waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(visit.troubles()).toEqual([]);
});

test('an interview, its results and its learning path are accessible', async () => {
  const [visit, person] = await Promise.all([visitWithAxe(), stand.api.account()]);
  const page = await visit.tab();
  await signIn(page, person);
  const address = await makeInterview(stand.api, person, [1]);
  await page.goto(address);
  await page.getByRole('heading', { name: /^Next:/ }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await startRound(page);
  await answer(page, TEXT);
  await page.getByText('Follow-up', { exact: true }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await finishRound(page, () => TEXT);
  await page.getByRole('heading', { name: 'Your results are there' }).waitFor();
  await page.goto(`${address}/results`);
  await page.getByRole('heading', { name: 'Answers', exact: true }).waitFor();
  const folded = page.locator('details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
  expect(await barriers(page)).toEqual([]);
  await page.goto(`${address}/path`);
  await page.getByRole('heading', { name: 'Roadmap' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.goto('/interviews');
  await page.getByRole('heading', { name: 'History' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(visit.troubles()).toEqual([]);
});
