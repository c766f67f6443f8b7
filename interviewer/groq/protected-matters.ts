/** What no interviewer may ask about. Narrow: caches have an age, columns a family, services their health. */
const PROTECTED = [
  /\bhow old (?:are|were) you\b|\byour (?:age|birthday|date of birth|year of birth)\b|\bwhen were you born\b/iu,
  /\b(?:are|were) you (?:married|single|divorced|engaged|pregnant|gay|straight|religious|disabled|a citizen)\b/iu,
  /\byour (?:husband|wife|spouse|partner at home|marital status|family|children|kids|parents|pregnancy)\b/iu,
  /\b(?:do|did|will|would) you (?:have|want|plan(?: to have)?|expect) (?:any )?(?:children|kids|a family|a baby)\b/iu,
  /\byour (?:religion|faith|church|beliefs about god|political (?:views|party)|politics|union membership)\b/iu,
  /\byour (?:race|ethnicity|ethnic \w+|skin|nationality|citizenship|native language|mother tongue|accent|origins?)\b/iu,
  /\bwhere (?:are|were) you (?:really |originally )?(?:from|born)\b|\bwhat country are you from\b/iu,
  /\byour (?:health|illness|disabilit\w+|disease|medical \w+|mental health|medication|weight|height)\b/iu,
  /\byour (?:sexual \w+|sexuality|gender|sex|pronouns)\b|\bcriminal record\b|\bhave you been arrested\b/iu,
  /\byour (?:current |last |present )?(?:salary|bank account|debts|home address|phone number|passport)\b/iu,
];

export const asksProtectedMatter = (text: string): boolean => PROTECTED.some((pattern) => pattern.test(text));
