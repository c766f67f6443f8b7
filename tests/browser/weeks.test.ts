import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { encodeGlobalId } from '../../graphql/global-id.ts';
import { dayIn, daysAfter, momentOf } from '../../web/src/lib/calendar.ts';
import type { Account } from '../graphql/api.ts';
import { plan } from '../support/interviewing.ts';
import { barriers } from './barriers.ts';
import { type Stand, type Visit, answer, interviewIdOf, openStand, question, signIn, startRound } from './browser.ts';

/** Of the account; the browser is in another. */
const ZONE = 'Europe/Berlin';
const HOUR = 3_600_000;
const TITLE = 'Technical fundamentals';

let stand: Stand;
let visit: Visit;
let person: Account;
let page: Page;
beforeAll(async () => {
  stand = await openStand();
});
beforeEach(async () => {
  [visit, person] = await Promise.all([stand.visit({ bypassCSP: true }), stand.api.account()]);
  page = await visit.tab();
  await signIn(page, person);
});
afterAll(() => stand.close());

const press = (name: string, exact = true) => page.getByRole('button', { name, exact }).click();
const heading = (name: string | RegExp) => page.getByRole('heading', { name }).waitFor();
const say = (words: string | RegExp) => page.getByText(words).first().waitFor();
const today = () => dayIn(Date.now(), ZONE);

/** An interview of one round that opens and is due in so many milliseconds; returns the address of its page. */
async function planned(opensIn: number, dueIn: number): Promise<string> {
  const viewer = { userId: person.userId, roles: ['CANDIDATE'], address: null };
  const [opensAt, dueAt] = [new Date(Date.now() + opensIn), new Date(Date.now() + dueIn)];
  const rounds = [{ kind: 'FUNDAMENTALS' as const, questionCount: 2, opensAt }];
  const id = await plan(stand.api.system.services, viewer, rounds, { dueAt });
  return `/interviews/${encodeURIComponent(encodeGlobalId('Interview', id))}`;
}

const stored = (address: string) =>
  stand.api.system.services.database.prisma.interview.findUniqueOrThrow({
    where: { id: interviewIdOf(address) },
    include: { rounds: { orderBy: { index: 'asc' } } },
  });

test('a plan by the week is changed, refused at its field, mended and made', async () => {
  await page.goto('/interviews/new');
  const schedule = page.getByRole('region', { name: 'Schedule' });
  await page.getByText('Weekly', { exact: true }).click();
  await schedule.getByText('Times in Europe/Berlin').waitFor();
  const drop = page.getByRole('button', { name: /^Drop / });
  while ((await drop.count()) > 2) await drop.last().click();
  const opens = schedule.getByLabel(/^Opens/);
  const due = schedule.getByLabel(/^Due/);
  expect(await opens.nth(0).inputValue()).toBe('');
  expect(await opens.nth(1).inputValue()).toBe(`${daysAfter(today(), 7)}T09:00`);
  expect(await due.nth(1).inputValue()).toBe(`${daysAfter(today(), 14)}T23:59`);

  await due.nth(1).fill(`${daysAfter(today(), 2)}T18:00`);
  expect(await page.getByRole('radio', { name: 'Own times' }).isChecked()).toBe(true);
  await press('Start interview');
  await schedule.getByText('A round is due in the future').waitFor();
  expect(await due.nth(1).and(page.locator(':focus')).count()).toBe(1);
  await opens.nth(0).fill('2020-02-20T09:00');
  await schedule.getByText('Choose a time that is still ahead.').waitFor();
  expect(await barriers(page)).toEqual([]);

  await opens.nth(0).fill('');
  await due.nth(1).fill(`${daysAfter(today(), 10)}T18:00`);
  await press('Start interview');
  await heading(/^Next: /);
  await say(/^Ready when you are\. Due /);
  await say(/^Opens .*, once “.*” is done\./);
  const { rounds, dueAt } = await stored(new URL(page.url()).pathname);
  expect(rounds.map(({ opensAt, dueAt: by }) => [opensAt?.toISOString() ?? null, by.toISOString()])).toEqual([
    [null, momentOf(`${daysAfter(today(), 7)}T23:59`, ZONE)],
    [momentOf(`${daysAfter(today(), 7)}T09:00`, ZONE), momentOf(`${daysAfter(today(), 10)}T18:00`, ZONE)],
  ]);
  expect(dueAt.toISOString()).toBe(momentOf(`${daysAfter(today(), 10)}T18:00`, ZONE));
  expect(visit.troubles()).toEqual([]);
});

test('a round opens by itself, is warned of, moved, paused and resumed, and all of it is told', async () => {
  const address = await planned(4_000, 5 * HOUR);
  const list = await visit.tab();
  await list.goto('/interviews');
  await list.getByText(/Opens (in|this)/).waitFor();
  await list.getByText(/^Less than a day left: due in 5 hours, /).waitFor();
  await page.goto(address);
  await heading(new RegExp(`^${TITLE} opens`));
  await heading(`Next: ${TITLE}`);
  await list.getByText('Ready when you are.').waitFor();

  await say(`Less than a day is left: “${TITLE}” is due in 5 hours`);
  await press('Move the due date');
  const dialog = page.getByRole('dialog', { name: 'Move the due date' });
  await dialog.getByRole('button', { name: 'Move it' }).click();
  await dialog.getByText('Choose when it is due.').waitFor();
  await dialog.getByLabel('Due').fill(`${today()}T23:59`);
  await dialog.getByRole('button', { name: 'Move it' }).click();
  await dialog.getByText(/later than now/).waitFor();
  expect(await barriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'A week' }).click();
  await dialog.getByRole('button', { name: 'Move it' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await page.getByText('Less than a day is left').count()).toBe(0);
  expect(await page.evaluate<boolean>('document.activeElement !== document.body')).toBe(true);
  const moved = (await stored(address)).dueAt.getTime();
  expect(Math.round((moved - Date.now()) / (24 * HOUR))).toBe(7);

  await startRound(page);
  await answer(page, 'I would measure first, because guesses cost time.');
  await question(page).waitFor();
  await press('Pause');
  await heading('Paused');
  await say(/^Since .*All clocks stand still.*It resumes by itself /);
  await list.reload();
  await list.getByText(/Paused since .*or it does by itself/).waitFor();
  expect(await barriers(list)).toEqual([]);
  await list.getByRole('button', { name: /^Resume/ }).click();
  await list.getByText(/is waiting for your answer/).waitFor();
  await question(page).waitFor();
  expect((await stored(address)).dueAt.getTime()).toBeGreaterThan(moved);
  await press('Pause');
  await press('Resume');
  await question(page).waitFor();
  await press('Pause');

  await page.getByText('What has happened').click();
  await say('Times in Europe/Berlin.');
  await page.locator('details li').filter({ hasText: 'Paused.' }).nth(2).waitFor();
  const told = (await page.locator('details ol > li').allInnerTexts()).map((text) => text.replace(/^\d\d:\d\d\s+/, ''));
  expect(told.slice(0, 6)).toEqual([
    'You planned this interview.',
    `“${TITLE}” opened.`,
    expect.stringMatching(/^The due date was moved to /),
    'The interview began.',
    `You started “${TITLE}”. Its questions were prepared.`,
    `“${TITLE}” was under way.`,
  ]);
  expect(told).toContain(`“${TITLE}”, question 1: your answer was accepted.`);
  expect(told.filter((text) => text.startsWith('Paused'))).toHaveLength(3);
  expect(told.filter((text) => text.startsWith('Resumed after less than a minute'))).toHaveLength(2);
  expect(await barriers(page)).toEqual([]);
  // What follows comes by itself.
  await press('Resume');
  await question(page).waitFor();
  expect(visit.troubles()).toEqual([]);
});

test('a due date that a partner set says so, and cannot be moved', async () => {
  const address = await planned(-1_000, 30 * 24 * HOUR);
  const { prisma } = stand.api.system.services.database;
  await prisma.interview.update({ where: { id: interviewIdOf(address) }, data: { dueSetBy: 'PARTNER' } });
  await page.goto(address);
  await say('A partner set this date. Only they can move it.');
  expect(await page.getByRole('button', { name: 'Move the due date' }).count()).toBe(0);
});
