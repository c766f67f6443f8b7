import { expect, test } from 'vitest';
import {
  CryptoError, fernetDecrypt, fernetEncrypt, generateDataKey, generateFernetKey, hmac, isFernetKey, open, seal,
  unwrapDataKey, wrapDataKey,
} from '../../platform/crypto.ts';

/** The vectors of the Fernet specification. */
const KEY = 'cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4=';
const HELLO = 'gAAAAAAdwJ6wAAECAwQFBgcICQoLDA0ODy021cpGVWKZ_eEwCGM4BLLF_5CV9dOPmrhuVUPgJobwOz7JcbmrR64jVmpU4IwqDA==';
const NOW = Date.parse('1985-10-26T01:20:01-07:00');
const LATER = Date.parse('1985-10-26T01:21:31-07:00');
const START = 'gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0O';
const INVALID: [description: string, token: string, now: number, code: string][] = [
  ['mac', `${START}D3HkMATM5lFqGaerZ-fWPAl1-szkFVzXTuGb4hR8AKtwcaX1YdykQUFBQUFBQUFBQQ==`, NOW, 'INVALID_TOKEN'],
  ['too short', `${START}D3HkMATM5lFqGaerZ-fWPA==`, NOW, 'INVALID_TOKEN'],
  [
    'invalid base64',
    '%%%%%%%%%%%%%AECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAl1-szkFVzXTuGb4hR8AKtwcaX1YdykRtfsH-p1YsUD2Q==',
    NOW,
    'INVALID_TOKEN',
  ],
  ['odd size', `${START}D3HkMATM5lFqGaerZ-fWPOm73QeoCk9uGib28Xe5vz6oxq5nmxbx_v7mrfyudzUm`, NOW, 'INVALID_TOKEN'],
  ['padding', `${START}Dz4LEpdELGQAad7aNEHbf-JkLPIpuiYRLQ3RtXatOYREu2FWke6CnJNYIbkuKNqOhw==`, NOW, 'INVALID_TOKEN'],
  [
    'far future',
    'gAAAAAAdwStRAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAnja1xKYyhd-Y6mSkTOyTGJmw2Xc2a6kBd-iX9b_qXQcw==',
    NOW,
    'EXPIRED_TOKEN',
  ],
  ['expired', `${START}D3HkMATM5lFqGaerZ-fWPAl1-szkFVzXTuGb4hR8AKtwcaX1YdykRtfsH-p1YsUD2Q==`, LATER, 'EXPIRED_TOKEN'],
  [
    'incorrect IV',
    'gAAAAAAdwJ6xBQECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAkLhFLHpGtDBRLRTZeUfWgHSv49TF2AUEZ1TIvcZjK1zQ==',
    NOW,
    'INVALID_TOKEN',
  ],
  ['trailing characters', `${HELLO}trailingdata`, NOW, 'INVALID_TOKEN'],
  [
    'invalid characters',
    '*gAAAAAAdwJ6wAAECAwQFBgcI!CQoLDA0ODy021?cpGVWKZ_eEwC@GM4BLLF_5CV9dOPmrhuVUPgJobwOz7JcbmrR64jVmpU4IwqDA==',
    NOW,
    'INVALID_TOKEN',
  ],
  [
    'characters of standard base64',
    'gAAAAAAdwJ6wAAEC/AwQFBgcICQoLDA0ODy+021cpGVWKZ_eEwCGM4BLLF_5CV9dOPmrhuVUPgJobwOz7JcbmrR64jVmpU4IwqDA==',
    NOW,
    'INVALID_TOKEN',
  ],
];

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return error instanceof CryptoError ? error.code : 'another error';
  }
  return 'no error';
}

test('makes the token of the specification', () => {
  const iv = Uint8Array.from({ length: 16 }, (_, index) => index);
  expect(fernetEncrypt(KEY, Buffer.from('hello'), { now: 499_162_800_000, iv })).toBe(HELLO);
});

test('reads the token of the specification', () => {
  expect(fernetDecrypt(KEY, HELLO, { ttlSeconds: 60, now: NOW }).toString()).toBe('hello');
});

test.each(INVALID)('refuses: %s', (_description, token, now, code) => {
  expect(codeOf(() => fernetDecrypt(KEY, token, { ttlSeconds: 60, now }))).toBe(code);
});

test('refuses keys that are not 32 bytes in URL-safe base64 with padding', () => {
  for (const key of ['', 'short', KEY.slice(0, -1), KEY.replaceAll('_', '/'), `${KEY}\n`]) {
    expect(isFernetKey(key)).toBe(false);
    expect(codeOf(() => fernetEncrypt(key, Buffer.from('x')))).toBe('INVALID_KEY');
  }
  expect(isFernetKey(generateFernetKey())).toBe(true);
});

test('opens a sealed text in its own place only', () => {
  const key = generateDataKey();
  const place = { table: 'answers', column: 'text_sealed', row: '0190c2f4-5f6a-7c3e-9d1a-000000000001' };
  const text = 'v1|answers|text_sealed|x\nZażółć 👋';
  const token = seal(key, place, text);
  expect(open(key, place, token)).toBe(text);
  expect(seal(key, place, text)).not.toBe(token);
  for (const moved of [{ table: 'users' }, { column: 'quote_sealed' }, { row: `${place.row}0` }, { row: '1' }]) {
    expect(codeOf(() => open(key, { ...place, ...moved }, token))).toBe('MOVED');
  }
  expect(codeOf(() => open(generateDataKey(), place, token))).toBe('INVALID_TOKEN');
});

test('refuses a place whose name could pose as another', () => {
  expect(() => seal(generateDataKey(), { table: 'a|b', column: 'c', row: 'd' }, '')).toThrow(TypeError);
  expect(() => seal(generateDataKey(), { table: 'a', column: 'c', row: 'd\n' }, '')).toThrow(TypeError);
});

test('wraps data keys with the first key and unwraps with any', () => {
  const [old, current] = [generateFernetKey(), generateFernetKey()];
  const dataKey = generateDataKey();
  const wrapped = wrapDataKey([old], 'user-1', dataKey);
  expect(unwrapDataKey([old], 'user-1', wrapped)).toEqual({ dataKey, stale: false });
  expect(unwrapDataKey([current, old], 'user-1', wrapped)).toEqual({ dataKey, stale: true });
  const again = wrapDataKey([current, old], 'user-1', dataKey);
  expect(unwrapDataKey([current], 'user-1', again)).toEqual({ dataKey, stale: false });
  expect(codeOf(() => unwrapDataKey([current], 'user-1', wrapped))).toBe('INVALID_TOKEN');
  expect(codeOf(() => unwrapDataKey([current], 'user-2', again))).toBe('MOVED');
  expect(codeOf(() => wrapDataKey([], 'user-1', dataKey))).toBe('INVALID_KEY');
});

test('keys the HMAC, and tells apart purposes and where parts end', () => {
  const key = Buffer.alloc(32, 7);
  const seen = new Set<string>();
  for (const parts of [['p', 'ab', 'c'], ['p', 'a', 'bc'], ['p', 'abc'], ['p', 'abc', ''], ['pa', 'bc']] as const) {
    seen.add(hmac(key, [...parts]).toString('hex'));
  }
  seen.add(hmac(Buffer.alloc(32, 8), ['p', 'abc']).toString('hex'));
  expect(seen.size).toBe(6);
  expect(hmac(key, ['p', 'abc'])).toEqual(hmac(key, ['p', 'abc']));
});
