import { type Sentence, stems } from './text.ts';

/** How far an answer mentions a list of phrase groups, and where. */
export interface Mention {
  /** Share of the groups that were found together, 0–1. */
  credit: number;
  /** Place of the best window in the text, end exclusive. */
  start: number;
  end: number;
}

/** Sentences that count as one thought. */
const WINDOW = 2;

/** A phrase as it stands in `spaced` text: a space before, between and after its stemmed words. */
const spacedPhrases = new Map<string, string>();

function spacedPhrase(phrase: string): string {
  let spaced = spacedPhrases.get(phrase);
  if (spaced === undefined) spacedPhrases.set(phrase, (spaced = ` ${stems(phrase).join(' ')} `));
  return spaced;
}

const spacedWords = new WeakMap<Sentence, string>();

function spacedText(sentence: Sentence): string {
  let spaced = spacedWords.get(sentence);
  if (spaced === undefined) spacedWords.set(sentence, (spaced = ` ${sentence.words.join(' ')} `));
  return spaced;
}

/** Whether one of the phrases stands in the sentence, word by word after stemming. */
export function holdsOneOf(phrases: readonly string[], sentence: Sentence): boolean {
  const text = spacedText(sentence);
  return phrases.some((phrase) => text.includes(spacedPhrase(phrase)));
}

/** The best window of neighbouring sentences: most groups first, then the shortest, then the earliest. */
export function mention(groups: string[][], sentences: readonly Sentence[]): Mention {
  const held = sentences.map((sentence) => groups.map((group) => holdsOneOf(group, sentence)));
  let best: Mention = { credit: 0, start: 0, end: 0 };
  for (let size = 1; size <= WINDOW; size++) {
    for (let at = 0; at + size <= sentences.length; at++) {
      const window = held.slice(at, at + size);
      const found = groups.filter((_, group) => window.some((sentence) => sentence[group])).length;
      const [first, last] = [sentences[at], sentences[at + size - 1]];
      if (first && last && found / groups.length > best.credit) {
        best = { credit: found / groups.length, start: first.start, end: last.end };
      }
    }
  }
  return best;
}
