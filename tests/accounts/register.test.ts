import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ConflictError } from '../../domain/errors.ts';
import { register as registerAccount } from '../../services/accounts/register.ts';
import { signIn } from '../../services/accounts/sign-in.ts';
import { type Api, startApi } from '../graphql/api.ts';

const REGISTER = `mutation ($input: RegisterInput!) { register(input: $input) { __typename
  ... on Session { accessToken accessTokenExpiresAt refreshToken user { id email name timeZone } }
  ... on Error { code message } ... on ValidationError { fields { path } } } }`;

const GOOD = {
  email: 'ada@example.com', password: 'correct horse battery', name: 'Ada Lovelace', timeZone: 'Europe/London',
};

interface Registered {
  register: { __typename: string; code?: string; user?: object; fields?: { path: string }[] };
}

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const register = async (input: object) => (await api.ask<Registered>(undefined, REGISTER, { input })).register;

test('an account is made and signed in; the address is kept trimmed and in lower case', async () => {
  expect(await register({ ...GOOD, email: '  Ada@Example.COM ', name: ' Ada Lovelace ' })).toMatchObject({
    __typename: 'Session',
    accessToken: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
    refreshToken: null,
    user: { email: 'ada@example.com', name: 'Ada Lovelace', timeZone: 'Europe/London' },
  });
});

test('an address has one account, however it is written', async () => {
  const again = await register({ ...GOOD, email: 'ADA@example.com' });
  expect(again).toMatchObject({ __typename: 'ConflictError', code: 'CONFLICT' });
});

test('after a rotation of the look-up key old accounts are found, and keep their address to themselves', async () => {
  const { services } = api.system;
  const { secrets } = services.config;
  const emailIndexKeys = [{ version: 2, key: randomBytes(32) }, ...secrets.emailIndexKeys];
  const rotated = { ...services, config: { ...services.config, secrets: { ...secrets, emailIndexKeys } } };
  const caller = { address: null };
  await expect(registerAccount(rotated, caller, GOOD)).rejects.toBeInstanceOf(ConflictError);
  expect(await signIn(rotated, caller, GOOD)).toMatchObject({ accessToken: expect.any(String) });
});

test('two at once with one address make one account', async () => {
  const both = await Promise.all([1, 2, 3].map(() => register({ ...GOOD, email: 'twice@example.com' })));
  expect(both.map((result) => result.__typename).sort()).toEqual(['ConflictError', 'ConflictError', 'Session']);
});

test('the time zone is UTC where none is given', async () => {
  const { timeZone: _, ...input } = GOOD;
  expect(await register({ ...input, email: 'utc@example.com' })).toMatchObject({ user: { timeZone: 'UTC' } });
});

test('the limits of R7 are accepted, characters counted as people count them', async () => {
  const local = 'a'.repeat(64);
  const host = `${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.eeeeee`;
  const email = `${local}@${host}`.slice(0, 254);
  const longest = [
    await register({ ...GOOD, email, name: '😀'.repeat(100), password: '🔑'.repeat(12) }),
    await register({ ...GOOD, email: 'long@example.com', password: 'x'.repeat(128) }),
  ];
  expect(longest.map((result) => result.__typename)).toEqual(['Session', 'Session']);
});

const REFUSED: [string, object, string[]][] = [
  ['no address', { email: 'ada' }, ['email']],
  ['an address of 255 characters', { email: `a@${'b'.repeat(250)}.cc` }, ['email']],
  ['an address with a line break', { email: 'ada@example.com\nbcc: eve@example.com' }, ['email']],
  ['a password of 11 characters', { password: 'x'.repeat(11) }, ['password']],
  ['a password of 129 characters', { password: 'x'.repeat(129) }, ['password']],
  ['a blank name', { name: '   ' }, ['name']],
  ['a name of 101 characters', { name: 'x'.repeat(101) }, ['name']],
  ['a name with NUL', { name: 'Ada\u0000' }, ['name']],
  ['a zone that is none', { timeZone: 'Mars/Olympus' }, ['timeZone']],
  ['an offset for a zone', { timeZone: '+02:00' }, ['timeZone']],
  [
    'everything wrong at once',
    { email: '', password: '', name: '', timeZone: '' },
    ['email', 'password', 'name', 'timeZone'],
  ],
];

for (const [name, wrong, paths] of REFUSED) {
  test(`refused: ${name}`, async () => {
    const result = await register({ ...GOOD, email: 'new@example.com', ...wrong });
    expect(result).toMatchObject({ __typename: 'ValidationError', code: 'VALIDATION' });
    expect(result.fields?.map((field) => field.path)).toEqual(paths);
  });
}

test('nothing of a person stands in the rows as it is', async () => {
  const { rows } = await api.system.services.database.pool.query('select * from users');
  const text = JSON.stringify(rows);
  expect(rows.length).toBeGreaterThan(3);
  expect(text).not.toMatch(/lovelace|example\.com|battery/i);
  expect(rows[0].password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(rows[0].email_index).toMatch(/^1:[\da-f]{64}$/);
});
