/** A chat completion request as far as the script reads it. */
interface Request {
  messages: { role: string; content: string }[];
  response_format?: { schema?: Schema; json_schema?: { schema?: Schema } };
}

interface Schema {
  enum?: string[];
  items?: Schema;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
}

interface Thread {
  exchanges: { number: number; question: string; answer: string | null }[];
}

interface Results {
  strengths: { competency: string; title: string }[];
  gaps: { id: string; title: string }[];
  catalogue: { gap: string; id: string }[];
}

/** Words of all answers from which a level is reached, 4 first: whoever says more gets more, nothing else counts. */
const WORDS_FOR_LEVEL = [45, 25, 10] as const;
const QUOTED_WORDS = 12;
const STRENGTH = 'This names what was done and in which order, so a colleague could follow it.';
const IMPROVEMENT = 'A limit at which the choice stops holding would lift the answer to the next level.';
const FOLLOW_UP = 'Could you walk me through one concrete case of that, step by step?';

/** Questions with a hole for a competency. No two share their words, or they would count as one question. */
const SITUATIONS = [
  'A service that you look after got slow since last week, and the trail leads to {it}. Where do you look first?',
  'Explain to a new colleague which of your decisions about {it} you would take again today, and which not.',
  'Two teams quarrel over {it} and neither gives in. Which facts would you collect before you say anything?',
  'You inherit work whose weakest part is {it}. What stays, what goes, and how do you tell?',
  'Nobody has touched {it} for three years, and now an audit is due in ten days. Plan those days.',
  'Your own estimate for {it} turned out four times too low. What did it leave out?',
  'A customer reports a failure in {it} that you cannot reproduce at your desk. Describe the next hour.',
  'Halve the yearly bill for {it} without anybody noticing. Which trade do you offer?',
] as const;

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** What stands between the boundary lines of the data message. */
function dataOf({ messages }: Request): unknown {
  const lines = messages.at(-1)?.content.split('\n') ?? [];
  const opening = lines.findIndex((line) => line.startsWith('<<<'));
  return JSON.parse(lines[opening + 1] ?? 'null');
}

function schemaOf({ response_format: format }: Request): Schema {
  return format?.json_schema?.schema ?? format?.schema ?? {};
}

const namesIn = (schema: Schema, list: string, name: string): string[] =>
  schema.properties?.[list]?.items?.properties?.[name]?.enum ?? [];

function judge(request: Request): object {
  const { exchanges } = dataOf(request) as Thread;
  const said = exchanges.filter(({ answer }) => answer !== null);
  const count = said.reduce((sum, { answer }) => sum + wordsOf(answer ?? '').length, 0);
  const level = 4 - WORDS_FOR_LEVEL.filter((words) => count < words).length;
  const longest = [...said].sort((a, b) => (b.answer?.length ?? 0) - (a.answer?.length ?? 0))[0];
  const quote = longest ? wordsOf(longest.answer ?? '').slice(0, QUOTED_WORDS).join(' ') : null;
  return {
    criteria: namesIn(schemaOf(request), 'criteria', 'criterion').map((criterion) => ({
      criterion,
      quote: level > 1 ? quote : null,
      answer: level > 1 ? (longest?.number ?? null) : null,
      level,
    })),
    strengths: level > 2 ? [{ quote, text: STRENGTH }] : [],
    improvements: [{ quote: null, text: IMPROVEMENT }],
    followUp: exchanges.length === 1 && level < 4 ? FOLLOW_UP : null,
  };
}

/** The competencies stand in the last lines of the prompt, as `- id: title`. */
function ask(request: Request): object {
  const system = request.messages[0]?.content ?? '';
  const { askedBefore } = dataOf(request) as { askedBefore: string[] };
  const isUsed = (situation: string): boolean =>
    askedBefore.some((text) => text.startsWith(situation.split('{it}')[0] ?? ''));
  const unused = SITUATIONS.filter((situation) => !isUsed(situation));
  const lines = (system.split('\nCompetencies\n')[1] ?? '').split('\n');
  return {
    questions: lines.flatMap((line, at) => {
      const [, competency, title] = /^- ([^:]+): (.+)$/.exec(line) ?? [];
      if (competency === undefined || title === undefined) return [];
      const situation = unused[at % unused.length] ?? SITUATIONS[0];
      const text = situation.replace('{it}', title.toLowerCase());
      return [{ competency, text }];
    }),
  };
}

const suggest = (request: Request): object => ({
  rounds: namesIn(schemaOf(request), 'rounds', 'kind').map((kind) => ({ kind, questionCount: 2, purpose: '' })),
});

function path(request: Request): object {
  const { strengths, gaps, catalogue } = dataOf(request) as Results;
  return {
    strengths: strengths.map(({ competency }) => ({
      competency,
      text: 'The answers named the steps that were taken, and what each of them was for.',
    })),
    gaps: gaps.map(({ id, title }) => ({
      id,
      weakness: 'The answers stayed with the first idea and named no limit of it.',
      why: `In ${title} the answers said what was done. They left out when another choice would have been better.`,
      steps: ['Write down two ways to solve the same problem, and under which load each of them wins.'],
      resourceIds: catalogue.filter(({ gap }) => gap === id).map((page) => page.id).slice(0, 1),
    })),
  };
}

const summarise = (): object => ({
  summary:
    'The answers named concrete steps and said what they were for. What was missing most often was a limit. ' +
    'Work first on saying when your choice stops holding.',
});

/**
 * The content of a reply to a request for a chat completion: what a well-behaved model says, by a script. It judges by
 * length alone, quotes word for word, and says the same for the same request.
 * @param body the request as JSON
 * @throws SyntaxError where that is none
 */
export function scriptedReply(body: string): string {
  const request = JSON.parse(body) as Request;
  const properties = schemaOf(request).properties ?? {};
  const reply =
    'criteria' in properties ? judge(request)
    : 'questions' in properties ? ask(request)
    : 'rounds' in properties ? suggest(request)
    : 'gaps' in properties ? path(request)
    : summarise();
  return JSON.stringify(reply);
}
