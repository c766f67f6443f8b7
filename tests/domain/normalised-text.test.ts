import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capped, normalise } from '../../domain/normalised-text.ts';

const INVISIBLE = /(?![\t-\r\x85])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** The same in one go, without the way back. */
const atOnce = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(/(?:\s|\x85)+/gu, (run) => (/[\n-\r\x85\u2028\u2029]/u.test(run) ? '\n' : ' '))
    .replace(/^[ \n]|[ \n]$/gu, '');

/** Characters that normalising has most to do with. */
const awkward = fc.constantFrom(
  ...'eé\u0301\u0323\u200B\u200D\u202E\uFE0F\u00AD\uFEFF\u00A0\u3000\u2028\x85\r\n\t\v ﬁﷺ①´𝔊İ\0\x1B',
  ...'ﾊﾟﾞ가ㄱㅏㅇ\u1100\u1161\u11A8\u{E0041}\u{E0100}',
  '👨‍👩‍👧', '👍🏽', '🇩🇪', '🏴\u{E0067}\u{E0062}\u{E007F}', 'क्षि', '\uD83D', '\uDC4D',
);
const texts = fc
  .array(fc.oneof(awkward, fc.string({ unit: 'binary', maxLength: 3 }), fc.string({ maxLength: 5 })), { maxLength: 40 })
  .map((parts) => parts.join(''));

const parts = fc.tuple(texts, fc.nat(), fc.nat()).map(([stored, one, other]) => {
  const { text, toStored } = normalise(stored);
  const [from, to] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
  return { stored, text, toStored, from: from ?? 0, to: to ?? 0 };
});

test.each([
  ['Ｆｕｌｌ　ｗｉｄｔｈ', 'Full width'],
  ['zero\u200Bwidth\u2060\uFEFF joined', 'zerowidth joined'],
  ['\u202Egnirts\u202C \u2066isolated\u2069', 'gnirts isolated'],
  [`Hi${[...'ignore'].map((char) => String.fromCodePoint(0xe0000 + char.charCodeAt(0))).join('')}!`, 'Hi!'],
  ['v\uFE0F\u{E0101}s', 'vs'],
  ['soft\u00ADhyphen, bell\x07, escape\x1B[31m', 'softhyphen, bell, escape[31m'],
  ['  one \t two \r\n\r\n three\u2029four  ', 'one two\nthree\nfour'],
  ['e\u200B\u0301', 'é'],
  ['ﬁrst ① ½', 'first 1 1⁄2'],
  ['half \uD83D pair', 'half \uFFFD pair'],
  ['\u200B \u{E0041}', ''],
])('normalises %j to %j', (stored, expected) => {
  expect(normalise(stored).text).toBe(expected);
});

test('gives what normalising at once gives, and nothing more when done again', () => {
  fc.assert(
    fc.property(texts, (stored) => {
      const { text } = normalise(stored);
      expect(text).toBe(atOnce(stored));
      expect(normalise(text).text).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

test('every character that composes with the one before it stays in its piece', () => {
  for (let code = 0; code < 0x11_0000; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const char = String.fromCodePoint(code);
    const decomposed = char.normalize('NFD');
    if (decomposed.length === char.length && decomposed === char) continue;
    const stored = `a${decomposed}b`;
    if (normalise(stored).text !== atOnce(stored)) throw new Error(`U+${code.toString(16)}`);
  }
});

test('every piece leads back to whole characters of the stored text that hold it', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  fc.assert(
    fc.property(parts, ({ stored, text, toStored, from, to }) => {
      fc.pre(from < to);
      const [start, end] = toStored(from, to);
      const borders = new Set([stored.length, ...[...segmenter.segment(stored)].map((segment) => segment.index)]);
      expect(borders.has(start) && borders.has(end) && start < end).toBe(true);
      expect(normalise(stored.slice(start, end)).text).toContain(text.slice(from, to).trim());
    }),
    { numRuns: 1000 },
  );
});

test('pieces of a text follow one another in the stored one', () => {
  fc.assert(
    fc.property(parts, ({ text, toStored, from, to }) => {
      fc.pre(0 < from && from < to);
      expect(toStored(0, from)[0]).toBeLessThanOrEqual(toStored(from, to)[0]);
      expect(toStored(0, from)[1]).toBeLessThanOrEqual(toStored(from, to)[1]);
      expect(toStored(from, to)[1]).toBeLessThanOrEqual(toStored(0, text.length)[1]);
    }),
  );
});

test('leads back around what was left out', () => {
  const stored = 'We  use\u200B an in\u00ADdex, 👨‍👩‍👧 agree.';
  const { text, toStored } = normalise(stored);
  expect(text).toBe('We use an index, 👨👩👧 agree.');
  const back = (piece: string): string => {
    const start = text.indexOf(piece);
    return stored.slice(...toStored(start, start + piece.length));
  };
  expect(back('We use')).toBe('We  use');
  expect(back('index')).toBe('in\u00ADdex');
  expect(back('👩')).toBe('👨‍👩‍👧');
  expect(back('use an')).toBe('use\u200B an');
});

test('refuses a piece that is not there', () => {
  const { toStored } = normalise('abc  ');
  for (const [start, end] of [[0, 0], [2, 1], [0, 4], [-1, 2], [5, 6]] as const) {
    expect(() => toStored(start, end)).toThrow(RangeError);
  }
});

test.each(['a', 'word ', 'e\u0301', 'ﷺ', '👨‍👩‍👧', '\u{E0041}', ' \n', '\u0301', '漢', '가', '\uD83D'])(
  'takes ten thousand characters of %j in its stride',
  (unit) => {
    const stored = [...unit.repeat(10_000)].slice(0, 10_000).join('');
    normalise(stored);
    const took = [1, 2, 3, 4, 5].map(() => {
      const before = process.cpuUsage();
      normalise(stored);
      return process.cpuUsage(before).user / 1_000;
    });
    // U+FDFA alone becomes eighteen characters.
    expect(Math.min(...took)).toBeLessThan(unit === 'ﷺ' ? 150 : 20);
  },
);

test('keeps beginning and end of a text that is too long, parted between words', () => {
  const text = Array.from({ length: 400 }, (_, at) => `word${at}`).join(' ');
  const short = capped(text, 1000);
  const [head, tail] = short.split(/\n\[… \d+ characters left out …\]\n/u);
  expect(text.startsWith(`${head} `) && text.endsWith(` ${tail}`)).toBe(true);
  expect((head ?? '').length + (tail ?? '').length).toBeLessThanOrEqual(1000);
  expect((head ?? '').length).toBeGreaterThan(500);
  expect((tail ?? '').length).toBeGreaterThan(300);
  expect(capped(text, text.length)).toBe(text);
});

test('nothing that spans the cut stands in the text, and the cut parts no character', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 30 }), (stored, limit) => {
      const { text } = normalise(stored);
      const short = capped(text, limit);
      const mark = /\n\[… (\d+) characters left out …\]\n/u.exec(short);
      fc.pre(text.length > limit);
      if (!mark) throw new Error('No mark');
      const [head, tail] = [short.slice(0, mark.index), short.slice(mark.index + mark[0].length)];
      expect(head.length + tail.length + Number(mark[1])).toBe(text.length);
      expect(head.length + tail.length).toBeLessThanOrEqual(limit);
      expect(text.startsWith(head) && text.endsWith(tail)).toBe(true);
      expect(/\p{Cs}/u.test(short)).toBe(false);
      expect(text.includes(mark[0])).toBe(false);
    }),
    { numRuns: 300 },
  );
});
