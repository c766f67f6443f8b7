import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stand, finishRound, makeInterview, openStand, signIn, startRound } from './browser.ts';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

interface Seen {
  url: URL;
  type: string;
  status: number;
  headers: Record<string, string>;
}

/** What came over the network on every page, from the first to the learning path. */
async function walk(): Promise<Seen[]> {
  const person = await stand.api.account();
  const address = await makeInterview(stand.api, person, [1]);
  const visit = await stand.visit();
  const seen: Promise<Seen>[] = [];
  visit.context.on('response', (response) => {
    const request = response.request();
    seen.push((async () => ({
      url: new URL(response.url()),
      type: request.resourceType(),
      status: response.status(),
      headers: await response.allHeaders(),
    }))());
  });
  const asked: string[] = [];
  visit.context.on('request', (request) => asked.push(request.url()));
  const page = await visit.tab();
  for (const [path, heading] of [['/', 'Practise the interview.'], ['/register', 'Create an account']] as const) {
    await page.goto(path);
    await page.getByRole('heading', { name: heading }).waitFor();
  }
  await signIn(page, person);
  await page.goto('/interviews/new');
  await page.getByRole('heading', { name: 'Your plan' }).waitFor();
  await page.goto(address);
  await startRound(page);
  await finishRound(page, () => 'I would measure first, because guesses cost time.');
  await page.goto(`${address}/results`);
  await page.getByRole('heading', { name: 'Answers', exact: true }).waitFor();
  await page.goto(`${address}/path`);
  await page.getByRole('heading', { name: 'Roadmap' }).waitFor();
  expect(visit.troubles()).toEqual([]);
  const foreign = asked.filter((url) => !url.startsWith(`${stand.api.url}/`) && !url.startsWith('data:'));
  expect(foreign, 'requests to others').toEqual([]);
  return Promise.all(seen);
}

test('no page asks anybody else, runs nothing from a page itself, and fetches small files that stay', async () => {
  const seen = await walk();
  const documents = seen.filter(({ type }) => type === 'document');
  expect(documents.length).toBeGreaterThanOrEqual(7);
  for (const { headers } of documents) {
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('no-cache');
  }
  const assets = seen.filter(({ url }) => url.pathname.startsWith('/assets/'));
  expect(assets.length).toBeGreaterThan(10);
  for (const { url, headers } of assets) {
    expect(url.pathname).toMatch(/-[\w-]{8}\.\w+$/);
    expect(headers['cache-control'], url.pathname).toBe('public, max-age=31536000, immutable');
    // Fonts are compressed by themselves, and what is tiny does not get smaller.
    const small = url.pathname.endsWith('.woff2') || Number(headers['content-length']) < 1024;
    if (!small) expect(headers['content-encoding'], url.pathname).toMatch(/^(gzip|br)$/);
  }
  expect(seen.filter(({ status }) => status >= 400).map(({ url, status }) => `${status} ${url.pathname}`)).toEqual([]);
});

test('the token that renews a session is out of reach of scripts, and no token is kept where they read', async () => {
  const person = await stand.api.account();
  const visit = await stand.visit();
  const page = await visit.tab();
  await signIn(page, person);
  await page.getByRole('heading', { name: 'Your first interview' }).waitFor();
  const [cookie, ...others] = await visit.context.cookies(`${stand.api.url}/graphql`);
  expect(others).toEqual([]);
  expect(cookie).toMatchObject({ name: 'rounds_refresh', httpOnly: true, sameSite: 'Strict', path: '/graphql' });
  const { origins } = await visit.context.storageState();
  const ofTab = await page.evaluate<string>('JSON.stringify({ ...sessionStorage }) + document.cookie');
  const readable = JSON.stringify(origins) + ofTab;
  expect(readable).not.toMatch(/eyJ[\w-]+\.[\w-]+\./);
  expect(readable).not.toContain(cookie?.value);
  expect(visit.troubles()).toEqual([]);
});
