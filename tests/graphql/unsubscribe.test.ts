import { afterAll, beforeAll, expect, test } from 'vitest';
import { createUnsubscribeTokens } from '../../platform/unsubscribe-token.ts';
import { freePort } from '../support/ports.ts';
import { type Account, type Api, startApi } from './api.ts';

let api: Api;
let person: Account;
let token: string;
beforeAll(async () => {
  api = await startApi();
  person = await api.account();
  token = createUnsubscribeTokens(api.system.services.config).issue(person.userId);
});
afterAll(() => api.close());

const FORM = 'application/x-www-form-urlencoded';
const at = (given: string) => `${api.url}/unsubscribe?token=${encodeURIComponent(given)}`;
const post = (given: string, body = 'reminders=off', type = FORM) =>
  fetch(at(given), { method: 'POST', headers: { 'content-type': type }, body });

const wanted = async (): Promise<boolean> => {
  const { me } = await api.ask<{ me: { reminders: boolean } }>(person.token, '{ me { reminders } }');
  return me.reminders;
};

const entries = async () => {
  const rows = await api.system.services.database.prisma.auditLog.findMany({
    where: { userId: person.userId, action: { startsWith: 'account.reminders' } },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ action }) => action);
};

test('opening the link shows one button and changes nothing; pressing it stops reminders, once', async () => {
  const page = await fetch(at(token));
  expect(page.status).toBe(200);
  const html = await page.text();
  expect(html.match(/<button/g)).toHaveLength(1);
  for (const known of [person.email, 'Wilhelmina', person.userId]) expect(html).not.toContain(known);
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; script-src 'none'/);
  expect(policy).toContain("form-action 'self'");
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  expect(await wanted()).toBe(true);

  for (let attempt = 0; attempt < 2; attempt += 1) {
    const done = await post(token);
    expect(done.status).toBe(200);
    expect(await done.text()).toContain('Reminders are off');
  }
  expect(await wanted()).toBe(false);
  expect(await entries()).toEqual(['account.reminders-off']);
  expect(await (await post(token, 'reminders=on')).text()).toContain('Reminders are on');
  expect(await wanted()).toBe(true);
});

test("a mail program's one click stops them, in either form that it may take", async () => {
  const multipart = '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n';
  for (const [body, type] of [
    ['List-Unsubscribe=One-Click', FORM],
    [multipart, 'multipart/form-data; boundary=b'],
  ] as const) {
    await post(token, 'reminders=on');
    expect((await post(token, body, type)).status).toBe(200);
    expect(await wanted()).toBe(false);
  }
});

test('the account has its own switch, there and back', async () => {
  const set = async (value: boolean, as?: string) => {
    const document = `mutation ($input: SetRemindersInput!) {
      setReminders(input: $input) { __typename ... on User { reminders } } }`;
    return (await api.send(document, { input: { wanted: value } }, as === undefined ? {} : { token: as })).body;
  };
  for (const value of [false, true, true]) {
    expect((await set(value, person.token)).data).toEqual({ setReminders: { __typename: 'User', reminders: value } });
    expect(await wanted()).toBe(value);
  }
  expect((await set(false)).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
});

test('a token that is not genuine is told so, and changes nothing', async () => {
  const other = createUnsubscribeTokens(api.system.services.config).issue('018f0000-0000-7000-8000-000000000001');
  const [ownId = '', ownMark = ''] = token.split('.');
  const [, otherMark = ''] = other.split('.');
  for (const bad of ['', 'x', `${ownId}.${otherMark}`, `${ownId}.`, `${ownId}.${ownMark}x`, '\0', 'x'.repeat(5_000)]) {
    for (const answer of [await fetch(at(bad)), await post(bad)]) {
      expect(answer.status).toBe(400);
      const html = await answer.text();
      expect(html).toContain('This link does not work');
      expect(html).not.toContain('<button');
    }
  }
  expect(await wanted()).toBe(true);
  // Whoever holds a link does not learn whether there still is an account.
  expect((await post(other)).status).toBe(200);
});

test('too large is too large, and so is any other method', async () => {
  expect((await post(token, `reminders=off&x=${'x'.repeat(5_000)}`)).status).toBe(413);
  expect((await fetch(at(token), { method: 'PUT' })).status).toBe(404);
  expect(await wanted()).toBe(true);
});

test('a flood from one address is told to wait', async () => {
  const slow = await startApi({ env: { RATE_REGISTER_PER_MINUTE: '1' } });
  try {
    const link = `${slow.url}/unsubscribe?token=${createUnsubscribeTokens(slow.system.services.config).issue(person.userId)}`;
    const answers = [];
    for (let attempt = 0; attempt < 11; attempt += 1) answers.push(await fetch(link));
    expect(answers.map(({ status }) => status)).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
    expect(Number(answers[10]?.headers.get('retry-after'))).toBeGreaterThan(0);
  } finally {
    await slow.close();
  }
});

test('without a database the click is told to come again', async () => {
  const url = `postgresql://postgres@127.0.0.1:${await freePort()}/gone`;
  const lone = await startApi({ env: { DATABASE_URL: url, LOG_LEVEL: 'fatal' } });
  try {
    const known = createUnsubscribeTokens(lone.system.services.config).issue(person.userId);
    const answer = await fetch(`${lone.url}/unsubscribe?token=${known}`, { method: 'POST' });
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('2');
    expect(await answer.text()).toContain('Nothing was changed');
  } finally {
    await lone.close();
  }
});
