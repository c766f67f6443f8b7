import { SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { callerAddress } from '../../graphql/caller-address.ts';
import { networkOf } from '../../platform/addresses.ts';
import { newId } from '../../platform/ids.ts';
import { createPasswords } from '../../platform/passwords.ts';
import { createTokens, newRefreshToken, refreshTokenHash } from '../../platform/tokens.ts';

const secret = (letter: string) => Buffer.alloc(32, letter);
const config = (keys: string[], publicUrl = 'http://localhost:4000') => ({
  secrets: {
    keyring: [], emailIndexKeys: [], idempotencyKey: secret('i'),
    jwtKeys: keys.map((id) => ({ id, secret: secret(id) })),
  },
  tokens: { accessMinutes: 15, refreshDays: 7 },
  http: { host: undefined, port: 4000, publicUrl, trustedProxies: 0 },
});
const claims = { userId: newId(), sessionId: newId(), roles: ['CANDIDATE'] };

test('a token says who it was issued to', async () => {
  const tokens = createTokens(config(['a']));
  const { accessToken, expiresAt } = await tokens.issue(claims);
  expect(await tokens.verify(accessToken)).toEqual({ ...claims, expiresAt: expiresAt.getTime() });
});

test('after a rotation of keys the new one signs and both verify; a removed key does not', async () => {
  const { accessToken: old } = await createTokens(config(['a'])).issue(claims);
  const rotated = createTokens(config(['b', 'a']));
  expect(await rotated.verify(old)).not.toBeNull();
  const { accessToken } = await rotated.issue(claims);
  expect(await createTokens(config(['b'])).verify(accessToken)).not.toBeNull();
  expect(await createTokens(config(['b'])).verify(old)).toBeNull();
});

test('another algorithm, type, issuer, audience or key is refused', async () => {
  const tokens = createTokens(config(['a']));
  const forge = (change: { alg?: string; typ?: string; iss?: string; aud?: string; key?: Buffer; exp?: string }) =>
    new SignJWT({ sid: claims.sessionId, roles: [] })
      .setProtectedHeader({ alg: change.alg ?? 'HS256', typ: change.typ ?? 'at+jwt', kid: 'a' })
      .setSubject(claims.userId)
      .setIssuer(change.iss ?? 'http://localhost:4000')
      .setAudience(change.aud ?? 'rounds')
      .setIssuedAt()
      .setExpirationTime(change.exp ?? '5 minutes')
      .sign(change.key ?? secret('a'));
  expect(await tokens.verify(await forge({}))).not.toBeNull();
  const wrong = [
    { typ: 'JWT' }, { iss: 'http://evil.example' }, { aud: 'other' }, { key: secret('b') }, { exp: '-1 second' },
  ];
  for (const change of wrong) expect(await tokens.verify(await forge(change)), JSON.stringify(change)).toBeNull();
  expect(await tokens.verify(await forge({ alg: 'HS512', key: Buffer.alloc(64, 'a') }))).toBeNull();
  const { accessToken } = await tokens.issue(claims);
  expect(await createTokens(config(['a'], 'https://other.example')).verify(accessToken)).toBeNull();
});

test('an expired token still names its session for a sign-out, as long as a session can live', async () => {
  const day = 24 * 60 * 60 * 1000;
  const { accessToken } = await createTokens(config(['a']), () => Date.now() - 6 * day).issue(claims);
  const tokens = createTokens(config(['a']));
  expect([await tokens.verify(accessToken), await tokens.sessionOf(accessToken)]).toEqual([null, claims.sessionId]);
  const { accessToken: older } = await createTokens(config(['a']), () => Date.now() - 8 * day).issue(claims);
  expect(await tokens.sessionOf(older)).toBeNull();
});

test('a refresh token is 256 random bits, and only its form is looked up', () => {
  expect(newRefreshToken()).toMatch(/^[\w-]{43}$/);
  expect(refreshTokenHash(newRefreshToken())).toMatch(/^[\da-f]{64}$/);
  expect([refreshTokenHash(''), refreshTokenHash('x'.repeat(44))]).toEqual([null, null]);
});

test('a password matches its own hash only, however its accents were typed', async () => {
  const passwords = createPasswords();
  const stored = await passwords.hash('caf\u00e9 au lait, twice');
  expect(await passwords.verify(stored, 'cafe\u0301 au lait, twice')).toBe(true);
  expect(await passwords.verify(stored, 'cafe au lait, twice')).toBe(false);
});

test('a password for nobody is false, after the work of a real one', async () => {
  const passwords = createPasswords();
  const stored = await passwords.hash('correct horse battery');
  // The shortest of several: what else runs on this machine only ever adds to a turn.
  const shortest = async (hash: string | null) => {
    const turns: number[] = [];
    for (let turn = 0; turn < 10; turn += 1) {
      const started = performance.now();
      await passwords.verify(hash, 'wrong horse battery');
      turns.push(performance.now() - started);
    }
    return Math.min(...turns);
  };
  await shortest(null);
  const [nobody, somebody] = [await shortest(null), await shortest(stored)];
  expect(await passwords.verify(null, '')).toBe(false);
  expect(nobody).toBeGreaterThan(somebody / 3);
});

test('an address is cut to its network', () => {
  const kept = (address: string) => networkOf(address, { v4: 24, v6: 48 });
  expect(kept('192.0.2.77')).toBe('192.0.2.0/24');
  expect(kept('::ffff:192.0.2.77')).toBe('192.0.2.0/24');
  expect(kept('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:0:0:0:0:0/48');
  expect(kept('::1')).toBe('0:0:0:0:0:0:0:0/48');
  expect(kept('fe80::1%eth0')).toBe('fe80:0:0:0:0:0:0:0/48');
  expect([kept(''), kept('localhost'), kept('1.2.3')]).toEqual([null, null, null]);
});

test('what a caller writes into X-Forwarded-For counts only as far as proxies of ours wrote behind it', () => {
  expect(callerAddress('10.0.0.1', '6.6.6.6', 0)).toBe('10.0.0.1');
  expect(callerAddress('10.0.0.1', '6.6.6.6, 192.0.2.1', 1)).toBe('192.0.2.1');
  expect(callerAddress('10.0.0.1', '6.6.6.6, 192.0.2.1, 10.0.0.2', 2)).toBe('192.0.2.1');
  expect(callerAddress('10.0.0.1', null, 1)).toBe('10.0.0.1');
  expect(callerAddress('10.0.0.1', 'nonsense', 1)).toBeNull();
  expect(callerAddress(undefined, null, 0)).toBeNull();
});
