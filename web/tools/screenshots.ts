import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { runningSystem } from './running-system.ts';
import { type Moment, takeInterview } from './screenshots/interview.ts';
import { Camera } from './screenshots/camera.ts';
import { NAME, Person, newAddress } from './screenshots/person.ts';

const LIMIT_MS = 600_000;
const MAX_BYTES = 2_000_000;
const COMMITTED = fileURLToPath(new URL('../../docs/screenshots', import.meta.url));

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const pathOf = (interviewId: string, page = ''): string => `/interviews/${encodeURIComponent(interviewId)}${page}`;

/** Registers on the first device and signs in on the others, as a person does. */
async function enter(camera: Camera, account: { email: string; password: string }): Promise<void> {
  await camera.each(async (page) => {
    await page.goto('/register');
    await page.getByLabel('Name', { exact: true }).fill(NAME);
    await page.getByLabel('Password', { exact: true }).fill(account.password);
    await page.getByLabel('Name', { exact: true }).focus();
  });
  await camera.photograph('register');
  await camera.each(async (page, index) => {
    if (index > 0) await page.goto('/sign-in');
    await page.getByLabel('E-mail', { exact: true }).fill(account.email);
    await page.getByLabel('Password', { exact: true }).fill(account.password);
    await page.locator('form button[type="submit"]').click();
    await page.waitForURL(/\/interviews/);
  });
}

/** Photographs an interview between its rounds, and in its first one while the second question is being answered. */
function interviewPictures(camera: Camera): (moment: Moment) => Promise<void> {
  return async (moment) => {
    if (moment.type === 'ROUND' && moment.round > 1) {
      await camera.each(async (page) => {
        await page.goto(pathOf(moment.interviewId));
        await page.getByRole('button', { name: 'Start round' }).first().waitFor();
      });
      await camera.photograph('interview-between');
      await camera.each(async (page) => {
        await page.goto('/interviews');
        await page.getByRole('table', { name: 'Overall score, last interviews' }).waitFor();
      });
      await camera.photograph('dashboard');
    }
    if (moment.type === 'ANSWER' && moment.mainQuestions === 2 && !moment.isFollowUp) {
      const draft = moment.answer.slice(0, moment.answer.indexOf('.') + 1);
      await camera.each(async (page, index) => {
        await page.goto(pathOf(moment.interviewId));
        // There is room on a desktop only: on a phone the question comes first.
        if (index === 0) await page.getByLabel('Earlier in this round').getByText('Question 1').click();
        await page.getByRole('textbox', { name: 'Your answer' }).fill(draft);
      });
      await camera.photograph('interview', { isWhole: true });
      // A draft that is left behind would be shown again when its question has been answered.
      await camera.each((page) => page.getByRole('textbox', { name: 'Your answer' }).fill(''));
    }
  };
}

async function takePictures(url: string, camera: Camera, ending: AbortSignal): Promise<void> {
  await camera.each(async (page) => {
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
  await camera.photograph('landing');
  const account = { email: newAddress(), password: randomBytes(24).toString('base64url') };
  await enter(camera, account);

  await camera.each(async (page) => {
    await page.goto('/interviews');
    await page.getByRole('link', { name: 'Choose a role' }).waitFor();
  });
  await camera.photograph('dashboard-empty');
  await camera.each(async (page) => {
    await page.goto('/interviews/new');
    await page.getByRole('button', { name: 'Start interview' }).waitFor();
    await page.getByRole('button', { name: /^Drop / }).first().waitFor();
  });
  await camera.photograph('plan');

  const person = await Person.signIn(url, account, ending);
  const key = account.email;
  await takeInterview(person, `${key}:1`, ['weak']);
  await takeInterview(person, `${key}:2`, ['average']);
  const strengths = ['average', 'strong', 'average', 'strong'] as const;
  const id = await takeInterview(person, `${key}:3`, strengths, interviewPictures(camera));

  await camera.each(async (page) => {
    await page.goto(pathOf(id, '/results'));
    await page.getByRole('link', { name: 'See your learning path' }).waitFor();
  });
  await camera.photograph('results');
  await camera.photograph('results-answer', {
    from: '[aria-labelledby="answers"] section:has(details[open] mark)',
    isWhole: true,
  });
  await camera.each(async (page) => {
    await page.goto(pathOf(id, '/path'));
    await page.getByRole('heading', { name: 'Roadmap' }).waitFor();
  });
  await camera.photograph('path');
  await camera.each(async (page) => {
    await page.goto('/graphql');
    await page.getByRole('button', { name: 'Run' }).click();
    await page.locator('#result', { hasText: 'Backend engineer' }).waitFor();
  });
  await camera.photograph('console');
}

/** @returns the exit code */
async function main(): Promise<number> {
  const url = await runningSystem();
  const others = process.env['OUT']?.trim() || null;
  const camera = await Camera.open(url, { committed: COMMITTED, others });
  try {
    await takePictures(url, camera, AbortSignal.timeout(LIMIT_MS));
  } finally {
    await camera.close();
  }
  if (camera.bytes > MAX_BYTES) throw new Error(`The pictures have ${camera.bytes} bytes, more than ${MAX_BYTES}.`);
  print(`The pictures are in docs/screenshots (${Math.round(camera.bytes / 1000)} kB).`);
  return 0;
}

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'The pictures could not be taken.'}\n`);
  return 1;
});
