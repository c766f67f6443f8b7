import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectFolder } from '../../bin/local/program.ts';
import { type Stand, answer, finishRound, makeInterview, openStand, signIn, startRound } from './browser.ts';

const AXE = readFileSync(path.join(projectFolder, 'node_modules/axe-core/axe.min.js'), 'utf8');
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [1280, 390];
const TEXT = 'I would measure first, because guesses cost time.';

interface Violation {
  id: string;
  help: string;
  nodes: { target: string[] }[];
}

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

// The page's policy keeps scripts out that it does not come with.
const visitWithAxe = () => stand.visit({ bypassCSP: true });

/** Looks at what is shown, in both themes and at both widths; names what is wrong and where. */
async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(AXE);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 860 });
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const seen = await page.evaluate<Violation[]>('axe.run().then(({ violations }) => violations)');
      found.push(...seen.map(({ id, help, nodes }) =>
        `${colorScheme}, ${width} px: ${id} (${help}) at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`));
    }
  }
  await page.setViewportSize({ width: 1280, height: 860 });
  return found;
}

test('what is not accessible is found, in the theme and at the width where it is', async () => {
  const visit = await visitWithAxe();
  const page = await visit.tab();
  await page.goto('/');
  await page.getByRole('heading', { name: 'Practise the interview.' }).waitFor();
  await page.addStyleTag({ content: `@media (prefers-color-scheme: dark) and (width <= 400px) {
    footer li { color: #555 !important; background: #444 !important; } }` });
  expect(await violations(page)).toEqual([expect.stringMatching(/^dark, 390 px: color-contrast /)]);
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
  expect(await violations(page)).toEqual([]);
  expect(visit.troubles()).toEqual([]);
});

test('the dashboard and the plan are accessible', async () => {
  const [visit, person] = await Promise.all([visitWithAxe(), stand.api.account()]);
  const page = await visit.tab();
  await signIn(page, person);
  await page.getByRole('heading', { name: 'Your first interview' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await makeInterview(stand.api, person, [2, 1]);
  await page.goto('/interviews');
  await page.getByRole('link', { name: 'Start the round' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.goto('/interviews/new');
  await page.getByRole('button', { name: /^Drop / }).first().waitFor();
  expect(await violations(page)).toEqual([]);
  expect(visit.troubles()).toEqual([]);
});

test('an interview, its results and its learning path are accessible', async () => {
  const [visit, person] = await Promise.all([visitWithAxe(), stand.api.account()]);
  const page = await visit.tab();
  await signIn(page, person);
  const address = await makeInterview(stand.api, person, [1]);
  await page.goto(address);
  await page.getByRole('heading', { name: /^Next:/ }).waitFor();
  expect(await violations(page)).toEqual([]);
  await startRound(page);
  await answer(page, TEXT);
  await page.getByText('Follow-up', { exact: true }).waitFor();
  expect(await violations(page)).toEqual([]);
  await finishRound(page, () => TEXT);
  await page.getByRole('heading', { name: 'Your results are there' }).waitFor();
  await page.goto(`${address}/results`);
  await page.getByRole('heading', { name: 'Answers', exact: true }).waitFor();
  const folded = page.locator('details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
  expect(await violations(page)).toEqual([]);
  await page.goto(`${address}/path`);
  await page.getByRole('heading', { name: 'Roadmap' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.goto('/interviews');
  await page.getByRole('heading', { name: 'History' }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(visit.troubles()).toEqual([]);
});
