import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stand, finishRound, makeInterview, openStand, signIn, startRound } from './browser.ts';

const TEXT = 'I would measure first, because guesses cost time.';
const ANSWERS = '[aria-labelledby="answers"] section div > details';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

test('answers that nobody has opened are in the page, and on paper all of them are', async () => {
  const [visit, person] = await Promise.all([stand.visit(), stand.api.account()]);
  const page = await visit.tab();
  await signIn(page, person);
  const address = await makeInterview(stand.api, person, [3]);
  await page.goto(address);
  await startRound(page);
  await finishRound(page, () => TEXT);
  await page.getByRole('heading', { name: 'Your results are there' }).waitFor();

  await page.goto(`${address}/results`);
  const answers = page.locator(ANSWERS);
  const folded = answers.and(page.locator(':not([open])')).filter({ hasText: TEXT });
  await folded.nth(1).waitFor({ state: 'attached' });
  expect(await answers.count()).toBe(3);
  expect(await folded.count()).toBe(2);
  expect(await folded.getByRole('table', { includeHidden: true }).count()).toBe(2);

  // Before any of them had its turn: a page that does nothing else yet is printed.
  await page.addInitScript('window.setTimeout = () => 0');
  await page.reload();
  await answers.nth(2).waitFor();
  expect(await folded.count()).toBe(0);
  // In the same task: what is drawn after it does not come onto the paper.
  const printed = await page.evaluate<string[]>(`dispatchEvent(new Event('beforeprint'));
    [...document.querySelectorAll('${ANSWERS}[open]')].map(({ textContent }) => textContent)`);
  expect(printed).toEqual(Array(3).fill(expect.stringContaining(TEXT)));
  expect(visit.troubles()).toEqual([]);
});
