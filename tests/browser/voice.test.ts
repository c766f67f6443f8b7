import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Account } from '../graphql/api.ts';
import {
  type Stand, type Visit, afterQuestion, answerField, makeInterview, openStand, question, signIn, startRound, stopTime,
} from './browser.ts';
import { recogniserOf, speeches, webSpeechOf } from './speech.ts';

const TYPED = 'I would measure first.';

let stand: Stand;
let person: Account;
let visit: Visit;
beforeAll(async () => {
  stand = await openStand();
  [visit, person] = await Promise.all([stand.visit(), stand.api.account()]);
  await signIn(await visit.tab(), person);
});
afterAll(() => stand.close());

/** The first question of a new interview, in a tab with that speech recognition. */
async function interviewed(speech: keyof typeof speeches): Promise<{ page: Page; address: string }> {
  const [page, address] = await Promise.all([visit.tab(), makeInterview(stand.api, person, [1])]);
  onTestFinished(() => page.close());
  await page.addInitScript(speeches[speech]);
  await page.goto(address);
  await startRound(page);
  return { page, address };
}

/** The answers of the interview, as the server has them. */
async function storedAnswers(address: string): Promise<string[]> {
  const id = decodeURIComponent(address.split('/')[2] ?? '');
  const { interview } = await stand.api.ask<{ interview: { questions: { answer: { text: string } | null }[] } }>(
    person.token,
    'query ($id: ID!) { interview(id: $id) { questions { answer { text } } } }',
    { id },
  );
  return interview.questions.flatMap(({ answer }) => answer?.text ?? []);
}

const speak = (page: Page) => page.getByText('Voice', { exact: true }).click();
const record = (page: Page) => page.getByRole('button', { name: /^(Start recording|Record on)$/ });
const stop = (page: Page) => page.getByRole('button', { name: 'Stop and review' });
const transcript = (page: Page) => page.getByRole('group', { name: 'Transcript so far' });
const writeInstead = (page: Page) => page.getByRole('button', { name: 'Write instead' });
const focused = (page: Page) => page.locator(':focus');

/** Writes an ending to what stands there, sends it, and gives what the server has then. */
async function writeOn(page: Page, address: string, ending: string): Promise<string[]> {
  await page.keyboard.type(ending);
  await afterQuestion(page, () => page.keyboard.press('Control+Enter'));
  return storedAnswers(address);
}

test('what is said is shown as it is heard, read through, mended, and sent as it was reviewed', async () => {
  const { page, address } = await interviewed('recogniser');
  const speech = recogniserOf(page);
  await answerField(page).fill(TYPED);
  await speak(page);
  await record(page).click();
  await page.getByText('The browser may ask for the microphone.').waitFor();
  await speech.listening();
  await page.getByText('Nothing is sent yet. Stop, read it through, then send.').waitFor();
  await speech.heard('', 'an inbox');
  expect(await transcript(page).innerText()).toBe(`${TYPED} an inbox`);
  await speech.heard('An index makes', 'reeds');
  expect(await transcript(page).innerText()).toBe(`${TYPED} An index makes reeds`);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Send answer' }).click({ force: true });
  await stop(page).click();
  expect(await speech.calls()).toEqual(['start', 'stop']);
  await speech.heard('An index makes reads fast', '');
  await speech.ended(null);
  await answerField(page).waitFor();
  expect(await focused(page).inputValue()).toBe(`${TYPED} An index makes reads fast`);
  expect(await storedAnswers(address)).toEqual([]);
  expect(await writeOn(page, address, ', mostly.')).toEqual([`${TYPED} An index makes reads fast, mostly.`]);
  expect(visit.troubles()).toEqual([]);
});

test('a recogniser that hears nothing is noticed after ten seconds, and writing goes on', async () => {
  const { page, address } = await interviewed('recogniser');
  const speech = recogniserOf(page);
  await answerField(page).fill(TYPED);
  await speak(page);
  await stopTime(page);
  await record(page).click();
  await page.clock.runFor(5_000);
  await speech.listening();
  await page.clock.runFor(9_999);
  const words = page.getByText('No word was heard for 10 seconds. The recording goes on. Check the microphone, or write');
  expect(await words.count()).toBe(0);
  await page.clock.runFor(1);
  await words.waitFor();
  await speech.heard('', 'An index');
  await words.waitFor({ state: 'hidden' });
  await page.clock.runFor(10_000);
  await words.waitFor();
  await writeInstead(page).click();
  expect(await focused(page).innerText()).toBe('Stop and review');
  // The browser does not say that it stopped; nobody waits for it.
  await page.clock.runFor(1_500);
  expect(await focused(page).inputValue()).toBe(`${TYPED} An index`);
  expect(await writeOn(page, address, ' helps.')).toEqual([`${TYPED} An index helps.`]);
  expect(visit.troubles()).toEqual([]);
});

test('a recording that ends by itself says why, keeps the words, and leaves writing open', async () => {
  const { page, address } = await interviewed('recogniser');
  const speech = recogniserOf(page);
  await answerField(page).fill(TYPED);
  await speak(page);
  const said = [TYPED];
  for (const [trouble, words] of [
    ['NOT_ALLOWED', 'The microphone is not allowed here.'],
    ['NO_MICROPHONE', 'No microphone was found.'],
    ['NETWORK', 'The browser could not reach its speech service.'],
    ['LANGUAGE', 'This browser does not understand spoken English.'],
    [null, 'The browser ended the recording by itself. What it heard is kept.'],
  ] as const) {
    await record(page).click();
    const heard = `Words before ${trouble}.`;
    await speech.heard(heard, '');
    await speech.ended(trouble);
    await page.getByText(words).waitFor();
    said.push(heard);
    expect(await transcript(page).innerText()).toBe(said.join(' '));
  }
  await record(page).click();
  await speech.ended('NOT_ALLOWED');
  await writeInstead(page).click();
  expect(await focused(page).inputValue()).toBe(said.join(' '));
  expect(await writeOn(page, address, ' Done.')).toEqual([`${said.join(' ')} Done.`]);
  expect(visit.troubles()).toEqual([]);
});

test('a browser without speech recognition says so, and leads back to writing', async () => {
  const { page, address } = await interviewed('none');
  await answerField(page).fill(TYPED);
  await speak(page);
  await page.getByText('This browser cannot turn speech into text.').waitFor();
  expect(await record(page).count()).toBe(0);
  await writeInstead(page).click();
  expect(await writeOn(page, address, ' Then I decide.')).toEqual([`${TYPED} Then I decide.`]);
  expect(visit.troubles()).toEqual([]);
});

test('a microphone that the browser denies is said in words, and can be tried again', async () => {
  const { page, address } = await interviewed('browser');
  const speech = webSpeechOf(page);
  await speak(page);
  await record(page).click();
  await speech.fails('not-allowed');
  await page.getByText('The microphone is not allowed here. Allow it in the browser’s settings for').waitFor();
  await record(page).click();
  await speech.heard('Now it is allowed.');
  await stop(page).click();
  expect(await focused(page).inputValue()).toBe('Now it is allowed.');
  expect(await writeOn(page, address, ' Good.')).toEqual(['Now it is allowed. Good.']);
  expect(visit.troubles()).toEqual([]);
});

test('a browser that stops listening at every pause is listened through, with the words before', async () => {
  const { page, address } = await interviewed('browser');
  const speech = webSpeechOf(page);
  await answerField(page).fill(TYPED);
  await speak(page);
  await record(page).click();
  await speech.heard('An index');
  await speech.fails('no-speech');
  expect(await speech.starts()).toBe(2);
  await speech.heard('makes reads fast.');
  expect(await transcript(page).innerText()).toBe(`${TYPED} An index makes reads fast.`);
  await stop(page).click();
  expect(await speech.starts()).toBe(2);
  expect(await writeOn(page, address, ' Mostly.')).toEqual([`${TYPED} An index makes reads fast. Mostly.`]);
  expect(visit.troubles()).toEqual([]);
});

test('an interview that is paused in the middle of a recording keeps what was heard', async () => {
  const { page, address } = await interviewed('recogniser');
  const speech = recogniserOf(page);
  await answerField(page).fill(TYPED);
  await speak(page);
  await record(page).click();
  await speech.heard('An index', 'makes');
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Resume' }).click();
  await question(page).waitFor();
  expect(await speech.calls()).toEqual(['start', 'stop']);
  expect(await answerField(page).inputValue()).toBe(`${TYPED} An index makes`);
  await answerField(page).focus();
  await page.keyboard.press('Control+End');
  expect(await writeOn(page, address, ' sense.')).toEqual([`${TYPED} An index makes sense.`]);
  expect(visit.troubles()).toEqual([]);
});
