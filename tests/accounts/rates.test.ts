import { afterAll, beforeAll, expect, test } from 'vitest';
import { RateLimitedError } from '../../domain/errors.ts';
import { createLimits } from '../../platform/rate-limit.ts';
import { type Api, startApi } from '../graphql/api.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi({ env: { RATE_REGISTER_PER_MINUTE: '3', RATE_SIGN_IN_PER_MINUTE: '2', TRUST_PROXY: '1' } });
});
afterAll(() => api.close());

interface Result {
  __typename: string;
  code?: string;
  retryAfterSeconds?: number;
}

async function register(email: string, address: string): Promise<Result> {
  const { body } = await api.send<{ register: Result }>(
    `mutation ($input: RegisterInput!) { register(input: $input) { __typename
      ... on RateLimitedError { code retryAfterSeconds } } }`,
    { input: { email, password: 'correct horse battery', name: 'Ada' } },
    { headers: { 'x-forwarded-for': `6.6.6.6, ${address}` } },
  );
  return body.data?.register ?? { __typename: 'none' };
}

async function signIn(email: string): Promise<string> {
  const { signIn: result } = await api.ask<{ signIn: Result }>(
    undefined,
    'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
    { input: { email, password: 'wrong horse battery' } },
  );
  return result.__typename;
}

test('registrations are counted by the address that our proxy saw, an IPv6 network as one', async () => {
  for (const index of [1, 2, 3]) {
    expect((await register(`a${index}@example.com`, '2001:db8:1:2::1')).__typename).toBe('Session');
  }
  expect(await register('a4@example.com', '2001:db8:1:2:ffff::9')).toEqual({
    __typename: 'RateLimitedError', code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number),
  });
  expect((await register('a5@example.com', '2001:db8:1:3::1')).__typename).toBe('Session');
});

test('sign-ins are counted by account, whether there is one or not', async () => {
  for (const email of ['a1@example.com', 'nobody@example.com']) {
    expect([await signIn(email), await signIn(email.toUpperCase()), await signIn(email)]).toEqual([
      'AuthenticationError', 'AuthenticationError', 'RateLimitedError',
    ]);
  }
});

test('answers and new interviews are counted by account, and one account does not use up that of another', async () => {
  const limits = createLimits({ register: 1, signIn: 1, createInterview: 1, submitAnswer: 2 });
  await limits.submitAnswer('ada');
  await limits.submitAnswer('ada');
  await expect(limits.submitAnswer('ada')).rejects.toBeInstanceOf(RateLimitedError);
  await limits.submitAnswer('eve');
  await limits.createInterview('ada');
  await expect(limits.createInterview('ada')).rejects.toBeInstanceOf(RateLimitedError);
});
