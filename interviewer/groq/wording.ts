import { normalise } from '../../domain/normalised-text.ts';

/** What a model wrote is shown as plain text only. */
const MARKUP = /<[a-z/!][^>]*>|\]\(|```|^#{1,6}\s|\|.*\|.*\||&(?:#\d+|[a-z]+);/iu;
const LINKS = [
  /\b(?:https?|ftp|file|javascript|vbscript|mailto|tel):/iu,
  /\bdata:\w+\//iu,
  /\bwww\.|\b(?!asp\.net\b)(?:[\w-]+\.)+(?:com|org|net|ru|cn|info|xyz|link|site|online|example)\b/iu,
  /\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S/iu,
];
/** E-mail addresses and telephone numbers: nobody's belong into what is shown. */
const ADDRESSES = /[^\s@]+@[^\s@]+\.[^\s@]+|\+?\d[\d ()/-]{8,}\d/u;

/**
 * Speaks to a judge or a program and answers nothing. Narrow, since answers are about systems, scores and rules too;
 * what is said in other words is the model's to see through.
 */
const TO_A_MACHINE = [
  new RegExp(
    '\\b(?:ignore|disregard|forget|override|bypass)\\b[^.?!]{0,30}' +
      '\\b(?:all|any|previous|prior|above|earlier|your|the)\\b[^.?!]{0,20}' +
      '\\b(?:instructions?|prompts?|rubric|guidelines|evaluation|rules above)\\b',
    'iu',
  ),
  /\b(?:system|developer|hidden|initial|new) (?:prompts?|instructions?)\b|\b(?:system|developer) message\s*:/iu,
  /\byou are now (?:an? |the )?(?:\w+ )?(?:assistant|ai|judge|evaluator|grader|model|interviewer|bot|teacher)\b/iu,
  new RegExp(
    '\\b(?:give|assign|award|rate|grade|mark|score)\\b[^.?!]{0,20}\\b(?:me|everything|all (?:five |the )?criteria|' +
      '(?:every|each) criterion|(?:the|this|my|his|her) (?:answers?|candidate))\\b[^.?!]{0,60}' +
      '(?:\\b5\\b|\\bfive\\b|\\b100\\b|\\bmax|\\bfull\\b|\\bhighest|\\btop\\b|\\bperfect)',
    'iu',
  ),
  /\b(?:previous|earlier|last) (?:score|level|rating|grade)\b[^.?!]{0,20}\d|(?<!\braid )\blevel (?:5|five)\b/iu,
  /["'](?:levels?|scores?|criteri(?:on|a)|weights?|total|quote|exchanges|noEvidence)["']\s*:|\blevels?\s*[:=]\s*\d/iu,
  /\b(?:full|top|highest|perfect|maximum) (?:marks|ratings?|grades?)\b|\brated? (?:5|five)\b/iu,
  /\b(?:all|every|each) criteri(?:a|on)\b[^.?!]{0,30}\b(?:5|five|level|maximum|highest)\b/iu,
  // Nobody says this aloud: text in an encoding.
  /[\w+/=]{60,}/u,
  /<\|?\s*\/?(?:system|assistant|user|im_start|im_end|start_header_id|end_header_id|eot_id|data-)/iu,
  /\[\/?(?:INST|SYS)\]|<<\/?SYS>>|^(?:#+ *)?(?:system|assistant|developer)\s*:/imu,
  /\bas (?:the|an?|your) (?:ai|language model|evaluator|grader|judge|developer of this)\b/iu,
];

/** Levels and totals are code's: feedback may not state one. */
const SCORES = [
  /\b(?:levels?|scores?|scored|rating|grade)\b\s*(?:of|is|was|are|:|=|at|a)?\s*\d/iu,
  /\b\d{1,3}\s*(?:\/|out of|of)\s*(?:5|10|100)\b/iu,
];

export const isAddressedToAMachine = (text: string): boolean => TO_A_MACHINE.some((pattern) => pattern.test(text));

export const statesScore = (text: string): boolean => SCORES.some((pattern) => pattern.test(text));

/** No pattern looks at more of what an endpoint sent. */
export const LONGEST_READ = 4_000;

/** One line of plain text, or null for what holds a link, markup, an address or something addressed to a machine. */
function plainLine(text: string): string | null {
  if (text.length > LONGEST_READ) return null;
  const line = normalise(text)
    .text.replaceAll('\n', ' ')
    .replace(/^(?:[-*•]|\d+[.)])\s+/u, '')
    .replace(/\*\*|__|`(?!``)/gu, '');
  const bad = MARKUP.test(text) || MARKUP.test(line) || ADDRESSES.test(line) || isAddressedToAMachine(line);
  return bad || LINKS.some((link) => link.test(line)) ? null : line;
}

/** UTF-16 units. */
interface Bounds {
  least: number;
  most: number;
}

/** Words of a model as they may be shown: one line of plain text within the bounds, else null. */
export function shown(text: string, { least, most }: Bounds): string | null {
  const line = plainLine(text);
  return line === null || line.length < least || line.length > most ? null : line;
}

/** The same, and a longer line is cut at the end of a sentence, or between words. */
export function shownInPart(text: string, { least, most }: Bounds): string | null {
  const line = plainLine(text);
  if (line === null || line.length <= most) return line === null || line.length < least ? null : line;
  const beginning = line.slice(0, most - 1);
  const sentence = /^.*[.!?](?=\s|$)/su.exec(beginning)?.[0] ?? '';
  return sentence.length >= most / 2 ? sentence : `${beginning.replace(/\s+\S*$|[\uD800-\uDBFF]$/u, '')}…`;
}
