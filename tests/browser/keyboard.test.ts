import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { PASSWORD } from '../graphql/api.ts';
import {
  type Stand, afterQuestion, answer, answerField, makeInterview, openStand, question, signIn, startRound, untilRetried,
} from './browser.ts';
import { arrowTo, expectFocus, tabBackTo, tabTo } from './keyboard.ts';

const TEXT = 'I would measure first, because guesses cost time.';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).waitFor();

test.each([
  { device: 'a desk', width: 1280, height: 860 },
  { device: 'a magnified screen', width: 360, height: 480 },
])('the whole journey is possible with the keys alone on $device', async ({ width, height }) => {
  const visit = await stand.visit({ viewport: { width, height } });
  const page = await visit.tab();
  const press = (key: string) => page.keyboard.press(key);
  const type = (text: string) => page.keyboard.type(text);
  const openQuestion = async () => `heading "${await question(page).innerText()}"`;

  await page.goto('/');
  await tabTo(page, 'link "Start an interview"');
  await press('Enter');
  await heading(page, 'Create an account');
  await expectFocus(page, 'heading "Create an account"');
  await tabTo(page, 'textbox "Name"');
  await type('Ada Lovelace');
  await tabTo(page, 'textbox "E-mail"');
  await type(`${newId()}@example.com`);
  await tabTo(page, 'textbox "Password"');
  await type('short');
  await press('Enter');
  await page.getByText('Use at least 12 characters.').waitFor();
  await expectFocus(page, 'textbox "Password"');
  await press('Control+A');
  await type(PASSWORD);
  await press('Enter');

  await heading(page, 'New interview');
  await expectFocus(page, 'heading "New interview"');
  await page.getByRole('radio').first().waitFor();
  await tabBackTo(page, 'link "Skip to content"');
  await press('Enter');
  await press('Tab');
  await expectFocus(page, /^radio/);
  await arrowTo(page, /^radio "Backend/);
  await tabTo(page, 'radio "Mid"');
  await arrowTo(page, 'radio "Senior"');
  await arrowTo(page, 'radio "Mid"');
  const rows = page.getByRole('region', { name: 'Rounds' }).locator('ol > li');
  const order = () => rows.locator('b').allInnerTexts();
  await rows.filter({ hasText: 'Technical fundamentals' }).waitFor();
  await tabTo(page, 'button "Move Technical fundamentals down"');
  await press('Enter');
  await expectFocus(page, 'button "Move Technical fundamentals down"');
  expect((await order()).slice(1, 3)).toEqual(['System design', 'Technical fundamentals']);
  await tabBackTo(page, 'button "Move Technical fundamentals up"');
  await press('Space');
  await expectFocus(page, 'button "Move Technical fundamentals up"');
  while ((await rows.count()) > 1) {
    await tabTo(page, /^button "Drop (?!Technical fundamentals)/);
    await press('Enter');
    await expectFocus(page, 'heading "Rounds"');
  }
  await tabTo(page, 'button "Add Behavioural"');
  await press('Enter');
  await expectFocus(page, 'heading "Rounds"');
  const counts = { 'Technical fundamentals': '2 questions', Behavioural: '1 question' };
  for (const [title, questions] of Object.entries(counts)) {
    await tabTo(page, `button "Fewer questions in ${title}"`);
    const row = rows.filter({ hasText: title });
    while ((await row.getByText(questions, { exact: true }).count()) === 0) await press('Space');
    await expectFocus(page, `button "Fewer questions in ${title}"`);
  }
  await tabTo(page, 'button "Start interview"');
  await press('Enter');

  await heading(page, 'Next: Technical fundamentals');
  await expectFocus(page, 'heading "Next: Technical fundamentals"');
  await tabTo(page, 'button "Start round"');
  await press('Enter');
  await question(page).waitFor();
  await expectFocus(page, await openQuestion());
  await tabTo(page, 'textbox "Your answer"');
  await type('It depends, and I would measure first.');
  // In other forms Enter sends what is written, from every field.
  await tabBackTo(page, 'radio "Text"');
  await press('Enter');
  expect(await answerField(page).getAttribute('readonly')).toBeNull();
  await tabBackTo(page, 'button "Hide the clock"');
  await press('Space');
  await expectFocus(page, 'button "Show the clock"');
  await afterQuestion(page, async () => {
    await tabTo(page, 'button "Send answer"');
    await press('Enter');
  });
  await page.getByText('Follow-up', { exact: true }).waitFor();
  await expectFocus(page, await openQuestion());
  await tabTo(page, 'textbox "Your answer"');
  await type(TEXT);
  await tabBackTo(page, 'button "Pause"');
  await press('Enter');
  await heading(page, 'Paused');
  await expectFocus(page, 'heading "Paused"');
  await tabTo(page, 'button "Resume"');
  await press('Enter');
  await question(page).waitFor();
  await expectFocus(page, await openQuestion());
  await tabTo(page, 'textbox "Your answer"');
  await afterQuestion(page, () => press('Control+Enter'));
  await expectFocus(page, await openQuestion());
  while ((await page.getByText('Question 2 of 2').count()) === 0) {
    await tabTo(page, 'textbox "Your answer"');
    await type(TEXT);
    await afterQuestion(page, () => press('Control+Enter'));
    await expectFocus(page, await openQuestion());
  }

  await tabTo(page, 'button "Skip"');
  await press('Enter');
  await page.getByRole('dialog', { name: 'Skip this question?' }).waitFor();
  await expectFocus(page, 'button "Keep going"');
  await press('Escape');
  await expectFocus(page, 'button "Skip"');
  await press('Space');
  await tabTo(page, 'button "Skip question"');
  await press('Enter');

  await heading(page, 'Next: Behavioural');
  await expectFocus(page, 'heading "Next: Behavioural"');
  await tabTo(page, 'button "Start round"');
  await press('Space');
  await question(page).waitFor();
  await expectFocus(page, await openQuestion());
  await tabBackTo(page, 'button "End round"');
  await press('Enter');
  await page.getByRole('dialog', { name: 'End this round?' }).waitFor();
  await tabTo(page, 'button "Keep going"');
  // Closed, and opened again before the browser has said that it was closed: the focus was back at its opener.
  await press('Enter');
  await press('Enter');
  await expectFocus(page, 'button "Keep going"');
  await tabTo(page, 'button "End round"');
  await press('Enter');

  await heading(page, 'Your results are there');
  await expectFocus(page, 'heading "Your results are there"');
  await tabTo(page, 'link "See the results"');
  await press('Enter');
  await heading(page, 'Answers');
  await expectFocus(page, /^heading/);
  await tabTo(page, 'link "See your learning path"');
  await press('Enter');
  await heading(page, 'Roadmap');
  await expectFocus(page, /^heading "Your next /);
  await tabTo(page, /^checkbox/);
  await press('Space');
  await page.getByText(/^1 of \d+ steps done$/).waitFor();

  await tabBackTo(page, /^button "(Ada Lovelace )?Account"$/);
  await press('Enter');
  await tabTo(page, 'button "Sign out"');
  await press('Escape');
  await expectFocus(page, /^button "(Ada Lovelace )?Account"$/);
  await press('Enter');
  await tabTo(page, 'button "Sign out"');
  await press('Enter');
  await heading(page, 'Sign in');
  await expectFocus(page, 'heading "Sign in"');
  expect(visit.troubles()).toEqual([]);
});

test('what goes away does not take the focus along', async () => {
  const person = await stand.api.account();
  const [visit, address] = await Promise.all([stand.visit(), makeInterview(stand.api, person, [1])]);
  const page = await visit.tab();
  await signIn(page, person);
  await page.getByRole('link', { name: 'Start the round' }).waitFor();
  await page.route('**/graphql', (route) => route.abort());
  await tabTo(page, 'link "New interview"');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  await tabTo(page, 'button "Try again"');
  await page.unroute('**/graphql');
  await page.keyboard.press('Enter');
  await heading(page, 'Your plan');
  await expectFocus(page, 'heading "New interview"');

  await page.goto(address);
  await startRound(page);
  await tabTo(page, 'textbox "Your answer"');
  await page.keyboard.type(TEXT);
  await page.route('**/graphql', (route) => route.abort());
  await page.keyboard.press('Control+Enter');
  await untilRetried(page);
  await tabTo(page, 'button "Try now"');
  await page.keyboard.press('Enter');
  await page.getByText('Saving your answer').waitFor();
  await expectFocus(page, `heading "${await question(page).innerText()}"`);
});

test('a dialog goes with what it asks about: another question is not skipped, and no round is ended twice', async () => {
  const person = await stand.api.account();
  const [desk, phone, address] = await Promise.all([
    stand.visit(), stand.visit(), makeInterview(stand.api, person, [1]),
  ]);
  const page = await desk.tab();
  const other = await phone.tab();
  await Promise.all([signIn(page, person), signIn(other, person)]);
  await page.goto(address);
  await startRound(page);
  await other.goto(address);
  await question(other).waitFor();
  await tabTo(page, 'textbox "Your answer"');
  await page.keyboard.type('I would first ask');
  await tabTo(page, 'button "Skip"');
  await afterQuestion(page, async () => {
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Skip this question?' }).waitFor();
    await answer(other, TEXT);
  });
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await expectFocus(page, `heading "${await question(page).innerText()}"`);
  await tabBackTo(page, 'button "Dismiss"');
  await page.keyboard.press('Enter');
  await page.getByText('This question was closed before your text was sent').waitFor({ state: 'hidden' });
  await expectFocus(page, `heading "${await question(page).innerText()}"`);
  await page.getByText('Question 1 of 1').waitFor();

  await tabBackTo(page, 'button "End round"');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'End this round?' }).waitFor();
  await other.getByRole('button', { name: 'End round' }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'End round' }).click();
  await heading(page, 'Your results are there');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await expectFocus(page, 'heading "Your results are there"');
  expect([...desk.troubles(), ...phone.troubles()]).toEqual([]);
});
