/**
 * Glue of English sentences: articles, pronouns, prepositions, conjunctions, auxiliaries. About half of the words of
 * spoken English, and nearly none of a list of keywords.
 */
export const GLUE_WORDS: ReadonlySet<string> = new Set(
  ("a an the this that these those it its i me my mine you your yours he him his she her we us our they them " +
    "their who whom whose which what when where why how if then else than so as and or but nor because since " +
    "while although though unless until of in on at by for from to with without into onto over under between " +
    "among through during before after above below about against across per via is are was were be been being am " +
    "do does did done doing have has had having will would shall should can could may might must not no nor only " +
    "also too very just even still already again there here some any all each every both few more most much many " +
    "other another such same own up down out off once ever never i'm i've i'd i'll it's that's there's you're " +
    "we're they're don't doesn't didn't isn't aren't wasn't won't wouldn't can't couldn't shouldn't get gets got " +
    "let lets").split(' '),
);

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’](?=\p{L}))*/gu;

/** Words in lower case, in order; a hyphen parts words, an apostrophe does not. */
export const wordsOf = (text: string): string[] =>
  (text.normalize('NFKC').toLowerCase().match(WORD) ?? []).map((word) => word.replaceAll('’', "'"));
