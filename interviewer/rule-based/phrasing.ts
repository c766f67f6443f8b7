const LONGEST_QUOTE = 110;
/** A quote is cut at a comma where that leaves at least so much of it. */
const SHORTEST_CUT = 40;

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The text with a full stop, where it does not end by itself. */
export const sentence = (text: string): string => (/(?:[.!?]|[!?]”)$/u.test(text) ? text : `${text}.`);

/**
 * The title of a key point as what an answer does: "names the cost for writes", "tells how you told them early". Titles
 * begin with a verb: in the present the answer does it, in the past the person did.
 */
export function predicate(title: string): string {
  const [first = ''] = title.split(/[\s,]/u);
  const rest = title.slice(first.length);
  if (first === 'Knows') return rest.startsWith(' that ') ? `says${rest}` : `shows that you know${rest}`;
  const isPresent = first.endsWith('s') || first === 'First';
  return isPresent ? lower(title) : `tells how you ${lower(title)}`;
}

/** The same as one thing more: "also names the cost for writes", "is also open about the date". */
export const further = (title: string): string =>
  predicate(title).replace(/^(?:is )?/u, (verb) => `${verb}also `);

/** A wrong belief as what words sound like: "as if an index costs nothing", "like an answer that trusts filters". */
export function impression(title: string): string {
  const believed = /^(?:Believes|Thinks|Expects|Claims|Says) that (.+)$/u.exec(title)?.[1];
  if (believed !== undefined) return `as if ${believed}`;
  const isVerb = /^(?:[A-Z][a-z]+s|Would|Did)\b/u.test(title) && !/^(?:Conflicts|Goals)\b/u.test(title);
  return isVerb ? `like an answer that ${lower(title)}` : `as if ${lower(title)}`;
}

/** Words that lead to what was cut off. */
const LEADING = /(?:[\s,;:]+(?:and|or|but|so|the|a|an|of|to|with|for|that|which|because))+$/u;

/** Verbatim words in quotation marks; of a long piece the beginning, up to a comma where there is one. */
export function quoted(words: string): string {
  const whole = words.replace(/[\s.,;:]+$/u, '');
  if (whole.length <= LONGEST_QUOTE) return `“${whole}”`;
  const piece = whole.slice(0, LONGEST_QUOTE);
  const pause = Math.max(piece.lastIndexOf(', '), piece.lastIndexOf('. '), piece.lastIndexOf('; '));
  const cut = pause >= SHORTEST_CUT ? pause : piece.search(/\s\S*$/u);
  const beginning = cut > 0 ? piece.slice(0, cut) : piece.replace(/[\uD800-\uDBFF]$/u, '');
  return `“${beginning.replace(LEADING, '').trimEnd()}”`;
}
