import { afterAll, beforeAll, expect, test } from 'vitest';
import { CANDIDATES } from '../../bin/demo/candidates.ts';
import { newId } from '../../platform/ids.ts';
import { PASSWORD } from '../graphql/api.ts';
import { type Stand, afterQuestion, answer, finishRound, isAsked, openStand, question, startRound } from './browser.ts';

/** Short enough that the interviewer asks on. */
const VAGUE = 'It depends, and I would measure first.';
const [strong] = CANDIDATES;
/** Says what the question is after. */
const full = (text: string): string => strong?.answer({ text, parentText: null }) ?? VAGUE;
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

test('a person who knows nothing but the address registers, is interviewed, and learns what to do next', async () => {
  const visit = await stand.visit();
  const page = await visit.tab();
  const heading = (name: string | RegExp) => page.getByRole('heading', { name });
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();

  await page.goto('/');
  await page.getByRole('link', { name: 'Start an interview' }).click();
  await page.getByLabel('Name').fill('Ada Lovelace');
  await page.getByLabel('E-mail').fill(`${newId()}@example.com`);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await press('Create an account');
  await heading('New interview').waitFor();
  await page.getByRole('link', { name: 'Interviews', exact: true }).click();
  await heading('Your first interview').waitFor();
  await page.getByRole('link', { name: 'Choose a role' }).click();

  await page.locator('label', { hasText: 'Backend' }).click();
  await page.locator('label', { hasText: /^Mid$/ }).click();
  const rows = page.getByRole('region', { name: 'Rounds' }).locator('ol > li');
  await rows.filter({ hasText: 'Technical fundamentals' }).waitFor();
  const others = page.getByRole('button', { name: /^Drop (?!Technical fundamentals|Behavioural)/ });
  while ((await others.count()) > 0) await others.first().click();
  const shorten = async (title: string, questions: RegExp) => {
    const row = rows.filter({ hasText: title });
    while ((await row.getByText(questions).count()) === 0) await row.getByRole('button', { name: /^Fewer/ }).click();
  };
  await shorten('Technical fundamentals', /^2 questions$/);
  await shorten('Behavioural', /^1 question$/);
  await press('Start interview');

  await heading('Next: Technical fundamentals').waitFor();
  await startRound(page);
  await answer(page, VAGUE);
  await page.getByText('Follow-up', { exact: true }).waitFor();
  await page.getByText('Question 1 of 2').waitFor();
  while ((await isAsked(page)) && (await page.getByText('Question 2 of 2').count()) === 0) {
    await answer(page, full(await question(page).innerText()));
  }
  await afterQuestion(page, async () => {
    await press('Skip');
    await page.getByRole('dialog', { name: 'Skip this question?' }).waitFor();
    await press('Skip question');
  });

  await heading('Next: Behavioural').waitFor();
  await startRound(page);
  await page.getByText('Question 1 of 1').waitFor();
  const story = full(await question(page).innerText());
  await answer(page, story);
  await finishRound(page, full);
  await heading('Your results are there').waitFor();

  await page.getByRole('link', { name: 'See the results' }).click();
  await heading(/^(Strong|Ready|Borderline|Building) at mid level$/).waitFor();
  await page.getByText(/^\d+ of 100$/).first().waitFor();
  await page.getByText(/80% interval \d+ to \d+/).waitFor();
  const answers = page.getByRole('region', { name: 'Answers', exact: true });
  const folded = answers.locator('details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
  const judged = answers.getByRole('table', { name: 'How it was judged' });
  expect(await judged.count()).toBe(2);
  await judged.last().getByRole('rowheader', { name: 'Own action' }).waitFor();
  await judged.last().getByText(/^Level [3-5] of 5$/).first().waitFor({ state: 'attached' });
  // The words that earned a level are marked in the answer, and each leads to the other.
  const quote = await judged.last().getByRole('cell', { name: /“.+”/ }).first().innerText();
  const words = plain(/“(.+)”/s.exec(quote)?.[1] ?? '');
  expect(plain(story)).toContain(words);
  expect(plain((await answers.locator('mark').allInnerTexts()).join(' '))).toContain(words);
  const note = /\d+/.exec(quote)?.[0] ?? '';
  await answers.getByRole('link', { name: `Evidence ${note}`, exact: true }).last().press('Enter');
  expect(await page.locator('tr:focus').innerText()).toContain(quote);
  await page.getByText('You skipped this question. It counts 0 of 100.').waitFor();

  await page.getByRole('link', { name: 'See your learning path' }).click();
  await heading(/^Your next (week|\d+ weeks)$/).waitFor();
  const roadmap = page.getByRole('region', { name: 'Roadmap' });
  await roadmap.getByRole('checkbox').first().check();
  await roadmap.getByText(/^1 of \d+ steps done$/).waitFor();
  expect(await page.getByRole('link', { name: 'opens in a new tab' }).count()).toBeGreaterThan(0);

  await press(/Account/);
  await press('Sign out');
  await page.waitForURL('**/sign-in');
  await page.goto('/interviews');
  await page.waitForURL(/\/sign-in(\?|$)/);
  await heading('Sign in').waitFor();
  expect(visit.troubles()).toEqual([]);
});
