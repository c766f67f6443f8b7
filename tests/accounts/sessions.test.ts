import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { newRefreshToken, refreshTokenHash } from '../../platform/tokens.ts';
import { type Api, type Reply, startApi } from '../graphql/api.ts';

const PASSWORD = 'correct horse battery';
const SESSION = `__typename ... on Session { accessToken refreshToken accessTokenExpiresAt user { email } }
  ... on Error { code message }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { ${SESSION} } }`;
const REFRESH = `mutation ($input: RefreshSessionInput) { refreshSession(input: $input) { ${SESSION} } }`;

interface SessionShape {
  __typename: string;
  code?: string;
  message?: string;
  accessToken?: string;
  refreshToken?: string | null;
  accessTokenExpiresAt?: string;
}

let api: Api;
let email: string;

beforeAll(async () => {
  api = await startApi();
  ({ email } = await api.account());
});
afterAll(() => api.close());

async function signIn(
  input: object = {},
  headers: Record<string, string> = {},
): Promise<Reply & { session: SessionShape }> {
  const variables = { input: { email, password: PASSWORD, ...input } };
  const reply = await api.send<{ signIn: SessionShape }>(SIGN_IN, variables, { headers });
  return { ...reply, session: reply.body.data?.signIn ?? { __typename: 'none' } };
}

async function refresh(
  refreshToken: string | null | undefined,
  headers: Record<string, string> = {},
): Promise<Reply & { session: SessionShape }> {
  const variables = (refreshToken ?? null) === null ? {} : { input: { refreshToken } };
  const reply = await api.send<{ refreshSession: SessionShape }>(REFRESH, variables, { headers });
  return { ...reply, session: reply.body.data?.refreshSession ?? { __typename: 'none' } };
}

const cookieOf = (reply: Reply) => reply.headers.getSetCookie()[0] ?? '';
const pairOf = (reply: Reply) => cookieOf(reply).split(';')[0] ?? '';
const audited = (action: string) =>
  api.system.services.database.prisma.auditLog.findMany({ where: { action }, orderBy: { at: 'asc' } });
const rotatedLongAgo = () =>
  api.system.services.database.pool.query(
    `update refresh_tokens set rotated_at = rotated_at - interval '31 seconds' where rotated_at is not null`);

test('a program that asks gets the refresh token in the body and no cookie; others get the cookie only', async () => {
  const asked = await signIn({ returnRefreshToken: true });
  expect(asked.session).toMatchObject({ __typename: 'Session', refreshToken: expect.stringMatching(/^[\w-]{43}$/) });
  expect(asked.headers.getSetCookie()).toEqual([]);
  const silent = await signIn();
  expect(silent.session.refreshToken).toBeNull();
  expect(cookieOf(silent)).toMatch(
    /^rounds_refresh=[\w-]{43}; Max-Age=604800; Path=\/graphql; HttpOnly; SameSite=Strict$/,
  );
});

const BROWSERS: Record<string, string>[] = [
  { origin: 'http://localhost:4000' }, { 'sec-fetch-site': 'same-origin' }, { cookie: 'rounds_refresh=old' },
];
for (const headers of BROWSERS) {
  test(`a browser never gets it in the body: ${JSON.stringify(headers)}`, async () => {
    const reply = await signIn({ returnRefreshToken: true }, headers);
    expect(reply.session.refreshToken).toBeNull();
    expect(cookieOf(reply)).toContain('HttpOnly');
  });
}

test('a public HTTPS address makes the cookie Secure', async () => {
  const secure = await startApi({ env: { PUBLIC_URL: 'https://rounds.example.com' } });
  const input = { email: 'ada@example.com', password: PASSWORD, name: 'Ada' };
  const document = 'mutation ($input: RegisterInput!) { register(input: $input) { __typename } }';
  const reply = await secure.send(document, { input });
  expect(cookieOf(reply)).toContain('; Secure;');
  expect(reply.headers.get('strict-transport-security')).toBe('max-age=31536000');
  await secure.close();
});

test('the cookie refreshes the session of an own page, and of a program without an origin', async () => {
  const cookie = pairOf(await signIn());
  const own = await refresh(null, { cookie, origin: 'http://localhost:4000' });
  expect(own.session).toMatchObject({ __typename: 'Session', refreshToken: null });
  const program = await refresh(null, { cookie: pairOf(own) });
  expect(program.session).toMatchObject({ __typename: 'Session', refreshToken: null });
});

const FOREIGN: Record<string, string>[] = [
  { origin: 'https://evil.example' }, { origin: 'http://localhost:3000' }, { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' },
];
for (const headers of FOREIGN) {
  test(`the cookie is worth nothing on a page of another origin: ${JSON.stringify(headers)}`, async () => {
    const cookie = pairOf(await signIn());
    const reply = await refresh(null, { cookie, ...headers });
    expect(reply.session).toMatchObject({ __typename: 'AuthenticationError', code: 'UNAUTHENTICATED' });
    await api.send('mutation { signOut }', {}, { headers: { cookie, ...headers } });
    expect((await refresh(null, { cookie })).session.__typename).toBe('Session');
  });
}

test('no cookie grants a read', async () => {
  const cookie = pairOf(await signIn());
  const { body } = await api.send('{ me { id } }', {}, { headers: { cookie } });
  expect(body).toEqual({ data: { me: null } });
});

test('each refresh gives another token; the one before is taken for 30 seconds more', async () => {
  const first = (await signIn({ returnRefreshToken: true })).session.refreshToken;
  const second = (await refresh(first)).session.refreshToken;
  const sibling = (await refresh(first)).session.refreshToken;
  expect(new Set([first, second, sibling]).size).toBe(3);
  expect((await refresh(second)).session.__typename).toBe('Session');
  expect((await refresh(sibling)).session.__typename).toBe('Session');
});

test('tabs that refresh at the same moment all stay signed in', async () => {
  const first = (await signIn({ returnRefreshToken: true })).session.refreshToken;
  const replies = await Promise.all(Array.from({ length: 8 }, () => refresh(first)));
  const next = await Promise.all(replies.map((reply) => refresh(reply.session.refreshToken)));
  expect(next.map((reply) => reply.session.__typename)).toEqual(Array(8).fill('Session'));
});

test('a replaced token that comes again later ends the whole session, and is audited', async () => {
  const first = (await signIn({ returnRefreshToken: true })).session.refreshToken;
  const second = (await refresh(first)).session.refreshToken;
  const other = (await signIn({ returnRefreshToken: true })).session.refreshToken;
  await rotatedLongAgo();
  expect((await refresh(first)).session.code).toBe('UNAUTHENTICATED');
  expect((await refresh(second)).session.code).toBe('UNAUTHENTICATED');
  expect((await refresh(other)).session.__typename).toBe('Session');
  expect(await audited('session.refresh-reuse')).toMatchObject([
    { success: false, code: 'UNAUTHENTICATED', resource: 'session', address: '127.0.0.0/24' },
  ]);
});

test('an expired token refreshes nothing', async () => {
  const token = (await signIn({ returnRefreshToken: true })).session.refreshToken;
  await api.system.services.database.pool.query('update refresh_tokens set expires_at = clock_timestamp()');
  expect((await refresh(token)).session.code).toBe('UNAUTHENTICATED');
});

for (const wrong of [null, '', 'nonsense', 'a'.repeat(43), 'a'.repeat(10_000)]) {
  test(`refused: a refresh with ${wrong === null ? 'nothing' : `“${wrong.slice(0, 20)}”`}`, async () => {
    expect((await refresh(wrong)).session).toMatchObject({ __typename: 'AuthenticationError' });
  });
}

test('signing out ends the session by its cookie, and takes the cookie back', async () => {
  const cookie = pairOf(await signIn());
  const reply = await api.send('mutation { signOut }', {}, { headers: { cookie, origin: 'http://localhost:4000' } });
  expect(reply.body).toEqual({ data: { signOut: true } });
  expect(cookieOf(reply)).toMatch(/^rounds_refresh=; Max-Age=0; Path=\/graphql/);
  expect((await refresh(null, { cookie })).session.code).toBe('UNAUTHENTICATED');
});

test("signing out by the access token ends all the session's refresh tokens, and no other session's", async () => {
  const session = (await signIn({ returnRefreshToken: true })).session;
  const other = (await signIn({ returnRefreshToken: true })).session.refreshToken;
  const rotated = (await refresh(session.refreshToken)).session.refreshToken;
  await api.send('mutation { signOut }', {}, { token: session.accessToken ?? '' });
  expect((await refresh(rotated)).session.code).toBe('UNAUTHENTICATED');
  expect((await refresh(session.refreshToken)).session.code).toBe('UNAUTHENTICATED');
  expect((await refresh(other)).session.__typename).toBe('Session');
});

test('a sign-out and refreshes at once leave no token behind', async () => {
  for (let round = 0; round < 5; round += 1) {
    const session = (await signIn({ returnRefreshToken: true })).session;
    const [, ...replies] = await Promise.all([
      api.send('mutation { signOut }', {}, { token: session.accessToken ?? '' }),
      ...Array.from({ length: 4 }, () => refresh(session.refreshToken)),
    ]);
    for (const { session: raced } of replies) {
      expect((await refresh(raced.refreshToken ?? session.refreshToken)).session.code).toBe('UNAUTHENTICATED');
    }
  }
});

test('a token that a racing refresh adds behind the back of a sign-out is ended with the others', async () => {
  const { accessToken = '', refreshToken } = (await signIn({ returnRefreshToken: true })).session;
  const { pool } = api.system.services.database;
  const [held, added] = [refreshTokenHash(refreshToken ?? ''), newRefreshToken()];
  const racing = await pool.connect();
  await racing.query('begin');
  await racing.query('select from refresh_tokens where token_hash = $1 for update', [held]);
  await racing.query(
    `insert into refresh_tokens select $2::uuid, user_id, family_id, $3, created_at, expires_at
      from refresh_tokens where token_hash = $1`,
    [held, newId(), refreshTokenHash(added)],
  );
  const signedOut = api.send('mutation { signOut }', {}, { token: accessToken });
  const waits = `select from pg_stat_activity where wait_event_type = 'Lock' and query like 'update refresh_tokens%'`;
  while ((await pool.query(waits)).rowCount === 0) await pool.query('select');
  await racing.query('commit');
  racing.release();
  await signedOut;
  await pool.query('delete from refresh_tokens where token_hash = $1', [held]);
  expect((await refresh(added)).session.code).toBe('UNAUTHENTICATED');
});

test('a wrong password and an unknown address get the same answer; both are audited without the address', async () => {
  const wrong = await signIn({ password: 'wrong horse battery' });
  const unknown = await signIn({ email: 'nobody@example.com' });
  expect(wrong.session).toMatchObject({ __typename: 'AuthenticationError', code: 'UNAUTHENTICATED' });
  expect(unknown.session).toEqual(wrong.session);
  const entries = (await audited('session.sign-in')).filter((entry) => !entry.success);
  expect(entries.map((entry) => entry.userId === null)).toEqual([false, true]);
  expect(JSON.stringify(entries)).not.toContain('example.com');
});

test('credentials that nobody can have are VALIDATION', async () => {
  for (const input of [{ email: 'ada' }, { password: '' }, { password: 'x'.repeat(129) }]) {
    expect((await signIn(input)).session.code).toBe('VALIDATION');
  }
});

test('the access token lives 15 minutes', async () => {
  const { accessTokenExpiresAt = '' } = (await signIn()).session;
  const minutes = (Date.parse(accessTokenExpiresAt) - Date.now()) / 60_000;
  expect(minutes).toBeGreaterThan(14.9);
  expect(minutes).toBeLessThanOrEqual(15);
});
