/** A text as a model reads it, with the way back to the text as it is stored. */
export interface NormalisedText {
  /**
   * NFKC, without characters that nobody sees (zero-width, bidirectional, tag and control characters, variation
   * selectors), runs of white space folded to one space or, where they hold a line break, to one `\n`, and none at the
   * ends. Well-formed: half a surrogate pair is U+FFFD.
   */
  readonly text: string;
  /**
   * The place in the stored text, [start, end) in UTF-16 units, of a piece of `text`: the smallest run of whole user-
   * perceived characters that holds it. Throws a RangeError for an empty piece or one that is not in `text`.
   */
  readonly toStored: (start: number, end: number) => [start: number, end: number];
}

/** Invisible: format and control characters and all that is ignored by default. White space is none of them. */
const INVISIBLE = /(?![\t-\r\x85])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
/** May compose with the character before it: marks, vowels and finals of Hangul, halfwidth forms, one of Kirat Rai. */
const CONTINUES = /[\p{M}\u1160-\u11FF\u3131-\u318E\uD7B0-\uD7FF\uFF9E-\uFFDC\u{16D67}]/u;
const LINE_BREAKS = new Set('\n\v\f\r\x85\u2028\u2029');
/** White space as NFKC leaves it. */
const SPACES = new Set([' ', '\t', '\u1680', ...LINE_BREAKS]);
const REPLACEMENT = '\uFFFD';

/** Code units that stand for themselves and need no look-up: visible ASCII. */
const isPlain = (unit: number): boolean => unit > 0x20 && unit < 0x7f;
const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** Collects normalised characters, each with the place of the stored ones that it was made of. */
class Collector {
  readonly #chars: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  add(char: string, start: number, end: number): void {
    if (SPACES.has(char)) this.#addSpace(LINE_BREAKS.has(char) ? '\n' : ' ', start, end);
    else this.#push(char, start, end);
  }

  /** Without white space at the end. */
  text(): string {
    return this.#chars.join('').trimEnd();
  }

  #addSpace(space: string, start: number, end: number): void {
    const last = this.#chars.at(-1);
    if (last === undefined) return;
    if (last !== ' ' && last !== '\n') return this.#push(space, start, end);
    if (space === '\n') this.#chars[this.#chars.length - 1] = space;
    this.ends[this.ends.length - 1] = end;
  }

  #push(char: string, start: number, end: number): void {
    this.#chars.push(char);
    for (let unit = 0; unit < char.length; unit++) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Normalises a text piece by piece, so that every character of the result knows where it came from. */
export function normalise(stored: string): NormalisedText {
  const collector = new Collector();
  let piece = '';
  let start = 0;
  let end = 0;
  const flush = (): void => {
    for (const char of piece.normalize('NFKC')) collector.add(char, start, end);
    piece = '';
  };
  let at = 0;
  for (const char of stored) {
    const unit = char.charCodeAt(0);
    const place = at;
    at += char.length;
    const plain = isPlain(unit);
    if (!plain && INVISIBLE.test(char)) continue;
    if (plain || piece === '' || !CONTINUES.test(char)) {
      flush();
      start = place;
    }
    piece += char.length === 1 && isSurrogate(unit) ? REPLACEMENT : char;
    end = at;
  }
  flush();
  const text = collector.text();
  return {
    text,
    toStored(from, to) {
      const [first, last] = [collector.starts[from], collector.ends[to - 1]];
      if (first === undefined || last === undefined || from >= to || to > text.length) {
        throw new RangeError('No such piece of the normalised text');
      }
      const segments = graphemes.segment(stored);
      const opening = segments.containing(first);
      const closing = segments.containing(last - 1);
      return [opening?.index ?? first, closing ? closing.index + closing.segment.length : last];
    },
  };
}

/** How far back a cut looks for white space. */
const WORD_REACH = 40;
/** Share of a cut text that is its beginning. */
const HEAD = 0.6;

/** The last place up to `limit` where a text can be parted: at white space if any is near, else between characters. */
function partedBefore(text: string, limit: number): number {
  const space = text.slice(Math.max(0, limit - WORD_REACH), limit).search(/\s\S*$/u);
  if (space >= 0) return Math.max(0, limit - WORD_REACH) + space;
  let at = limit;
  while (at > 0 && (/^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1)) || /^\p{M}/u.test(text.slice(at)))) at--;
  return at;
}

/** The same from the other end: the first place from `limit` on. */
function partedAfter(text: string, limit: number): number {
  const space = /^\S*\s/u.exec(text.slice(limit, limit + WORD_REACH));
  if (space) return limit + space[0].length;
  let at = limit;
  while (at < text.length && (/^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1)) || /^\p{M}/u.test(text.slice(at)))) at++;
  return at;
}

/**
 * The beginning and the end of a normalised text in at most `limit` UTF-16 units of it, with a mark between them that
 * no normalised text holds (NFKC knows no `…`), so that nothing that spans the cut is found in the text.
 */
export function capped(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = partedBefore(text, Math.floor(limit * HEAD));
  const tail = partedAfter(text, text.length - Math.floor(limit * (1 - HEAD)));
  return `${text.slice(0, head)}\n[… ${tail - head} characters left out …]\n${text.slice(tail)}`;
}
