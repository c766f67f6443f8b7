import { GLUE_WORDS, wordsOf } from './plain-words.ts';

/** Pairs of letters that make up 88 % of English technical text, and about a quarter of random letters. */
const COMMON_PAIRS = new Set(
  ('th in re er on he or es an at te ti en al se nt le ed st de ng ar to co it is nd io me ra ou ro ns ur ec ce ' +
    'ma et ve li ne ta as ri pe ct so fo ll om fi ge us pr ef ts ca ea il tr si wi no pa ac ha ch lo am un po el ' +
    'be na ex if nc la ul rs od im ic ie pl di rc ut mp op ss ot ue rt hi of va ol em ap su ad lu id mi pt ty ho ' +
    'ow um ig lt rr tu sc ai hr sp ly da qu rn ay bl fa do ke ck ni ci wh gi mo ab au os ep yo ry ee ld bu yp cl ' +
    'cu ag ir iv pp oc je ob ds ls ia vi rm cr sa ba nu br up ru sh').split(' '),
);

/** Runs of four neighbouring keys, either way. */
const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qwertzuiop', 'yxcvbnm', 'azertyuiop', 'qsdfghjklm'];
const KEY_RUNS = KEY_ROWS.flatMap((row) => {
  const runs = [];
  for (let at = 0; at + 4 <= row.length; at++) {
    const run = row.slice(at, at + 4);
    runs.push(run, [...run].reverse().join(''));
  }
  return runs;
});

/** Words of short code, so that a line of code is not taken for noise. */
const CODE_WORDS = new Set(
  ('int let const var def for while return function class select from where join group order insert update delete ' +
    'public static void string null none true false import export async await new map list array set hash tree heap ' +
    'queue stack').split(' '),
);

const LATIN = /^[a-z]+$/;

/** Not a word of any language written in Latin letters: no vowel, key runs, one letter over and over. */
function isNoise(word: string): boolean {
  if (!LATIN.test(word) || word.length < 4) return false;
  if (/(.)\1{3}/.test(word) || word.length > 40) return true;
  if (KEY_RUNS.some((run) => word.includes(run))) return true;
  return word.length >= 6 && (!/[aeiouy]/.test(word) || /[^aeiouy]{6}/.test(word));
}

function commonPairShare(words: string[]): number {
  let pairs = 0;
  let common = 0;
  for (const word of words) {
    for (let at = 0; at + 2 <= word.length; at++) {
      pairs++;
      if (COMMON_PAIRS.has(word.slice(at, at + 2))) common++;
    }
  }
  return pairs === 0 ? 1 : common / pairs;
}

/** Few different words said over and over. */
function isOneWordRepeated(words: string[]): boolean {
  const different = new Set(words).size;
  if (words.length >= 20) return different <= 5;
  return words.length >= 4 && (different === 1 || (words.length >= 8 && different === 2));
}

/**
 * Whether a text says nothing in any language: keyboard noise, random characters, one word over and over. Leans to
 * "no": what is let through is still judged, and says nothing there either.
 */
export function isGibberish(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0) return true;
  if (isOneWordRepeated(words)) return true;
  const visible = text.replace(/\s/gu, '');
  if (words.length === 1 && visible.length >= 5 && new Set(visible.toLowerCase()).size === 1) return true;
  const letters = words.join('').replace(/[^\p{L}]/gu, '').length;
  if (letters === 0) return visible.length > 20;
  // Upper case in short words marks abbreviations, which look like noise: HTTP, MVCC, TTL.
  const abbreviations = new Set(wordsOf((text.match(/\b[A-Z][A-Z0-9]{1,6}s?\b/gu) ?? []).join(' ')));
  const judged = words.filter((word) => LATIN.test(word) && !abbreviations.has(word));
  const judgedLetters = judged.join('').length;
  const known = words.filter((word) => word.length > 1 && (GLUE_WORDS.has(word) || CODE_WORDS.has(word))).length;
  if (known >= Math.max(1, 0.15 * words.length)) {
    const noise = judged.filter(isNoise).join('').length;
    return judged.length >= 4 && noise > 0.6 * judgedLetters;
  }
  // Symbols and digits in a heap, with hardly a word between.
  if (visible.length >= 20 && letters < 0.65 * visible.length && words.every((word) => word.length < 4)) return true;
  if (judgedLetters < 4 || judgedLetters < 0.5 * letters) return false;
  const noise = judged.filter(isNoise).join('').length;
  if (noise >= 0.5 * judgedLetters) return true;
  // Names of tools are short and odd; only longer words tell.
  const long = judged.filter((word) => word.length > 3);
  const longLetters = long.join('').length;
  return longLetters >= 12 && commonPairShare(long) < (longLetters < 24 ? 0.45 : 0.55);
}
