import { readFileSync, writeFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { ROUND_KIND_DETAILS } from '../../../domain/catalogue/rounds.ts';
import { MODEL_FAULT_DETAILS } from '../../../interviewer/groq/faults.ts';
import { schema } from '../../../interviewer/groq/prompts/evaluate-thread.ts';
import { ModelError } from '../../../interviewer/model-error.ts';
import { KEY, PROMPT, callsOf, requestFor } from '../../support/model-server/calls.ts';
import {
  HOSTILE_MODES, type HostileMode, hangs, startHostileServer, titleOf,
} from '../../support/model-server/hostile.ts';

/** Deadlines: of a call that only it ends, and of one that it never should. */
const HANGING_MS = 1_000;
const OTHERS_MS = 10_000;
/** Two busy cores. */
const SLACK_MS = 5_000;
/** Servers at once. */
const SIDE_BY_SIDE = 12;
const REPLY = 'canary-of-the-reply';
const DOCUMENT = new URL('../../../docs/interviewer.md', import.meta.url);
/** Between the two comments around it. */
const TABLE = /(?<=<!-- made by tests\/interviewer\/groq\/hostile\.test\.ts -->\n\n)[^]*?(?=\n\n<!-- end -->)/;

const JUDGEMENT = JSON.stringify({
  criteria: ROUND_KIND_DETAILS.FUNDAMENTALS.criteria.map(({ criterion }) => ({
    criterion, quote: `${REPLY} because it holds`, answer: 1, level: 3,
  })),
  strengths: [{ quote: null, text: `${REPLY} strength` }],
  improvements: [{ quote: null, text: `${REPLY} improvement` }],
  followUp: `Why ${REPLY}?`,
});

const deadlineOf = (mode: HostileMode): number => (hangs(mode) ? HANGING_MS : OTHERS_MS);

interface Ending {
  mode: HostileMode;
  error: unknown;
  ms: number;
  hits: number;
  /** Requests of the client that reached a server which it was never told about. */
  astray: number;
  /** Errors, log lines and metrics together. */
  told: string;
  recorded: string[];
}

async function ask(mode: HostileMode): Promise<Ending> {
  const trap = await startHostileServer('right', { right: () => JUDGEMENT });
  const redirectTo = `${trap.url}/v1/chat/completions`;
  const server = await startHostileServer(mode, { right: () => JUDGEMENT, redirectTo });
  const { client, use, metrics, logged } = callsOf(server.url, { config: { attemptMs: deadlineOf(mode) } });
  const started = performance.now();
  const request = requestFor(schema('FUNDAMENTALS'));
  const error: unknown = await client.ask(request).then(() => null, (caught: unknown) => caught);
  const ms = performance.now() - started;
  const ending = {
    mode,
    error,
    ms,
    hits: server.hits.length,
    astray: trap.hits.length,
    told: [inspect(error, { depth: 9, showHidden: true }), logged(), await metrics.registry.metrics()].join('\n'),
    recorded: use.recorded.map(({ outcome }) => outcome),
  };
  await Promise.all([server.close(), trap.close()]);
  return ending;
}

async function askAll(): Promise<Ending[]> {
  const left = HOSTILE_MODES.map((mode, index) => ({ mode, index }));
  const endings: Ending[] = [];
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) endings[next.index] = await ask(next.mode);
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  return endings;
}

let endings: Ending[] = [];
beforeAll(async () => {
  endings = await askAll();
});

const faultOf = ({ error }: Ending): ModelError | null => (error instanceof ModelError ? error : null);
const ending = (mode: HostileMode): Ending => {
  const found = endings.find((one) => one.mode === mode);
  if (!found) throw new Error(`no ending of ${mode}`);
  return found;
};

/** The class, seconds to wait and requests of a mode. */
const short = (mode: HostileMode): unknown[] => {
  const fault = faultOf(ending(mode));
  return [fault ? `${fault.fault} ${fault.detail}` : 'DONE', fault?.retryAfterMs ?? null, ending(mode).hits];
};

function row(one: Ending): string {
  const fault = faultOf(one);
  const wait = fault?.retryAfterMs ?? null;
  return `| ${[
    titleOf(one.mode),
    fault ? `${fault.fault} \`${fault.detail}\`` : 'DONE',
    wait === null ? '–' : `${wait / 1000} s`,
    one.ms < deadlineOf(one.mode) - 1 ? 'before the deadline' : 'at the deadline',
    one.hits,
  ].join(' | ')} |`;
}

const HEAD = ['| What the endpoint does | Class | Retry after | Ends | Hits |', '|---|---|---|---|---|'];
const table = (): string => [...HEAD, ...endings.map(row)].join('\n');

test('every mode ends within its deadline, in a class of its own making', () => {
  expect(endings).toHaveLength(HOSTILE_MODES.length);
  expect(endings.length).toBeGreaterThanOrEqual(30);
  for (const one of endings) {
    expect.soft(one.ms, one.mode).toBeLessThan(deadlineOf(one.mode) + SLACK_MS);
    // A timer may be early by a part of a millisecond.
    expect.soft(one.ms > deadlineOf(one.mode) - 1, one.mode).toBe(hangs(one.mode));
    expect.soft(one.error === null || one.error instanceof ModelError, one.mode).toBe(true);
    const fault = faultOf(one);
    if (!fault) continue;
    expect.soft(MODEL_FAULT_DETAILS, one.mode).toContain(fault.detail);
    expect.soft(fault.fault, one.mode).not.toBe('CANCELLED');
    expect.soft(fault.retryAfterMs ?? 0, one.mode).toBeLessThanOrEqual(300_000);
    expect.soft(fault.retryAfterMs ?? 0, one.mode).toBeGreaterThanOrEqual(0);
  }
});

test('one request is made, two where the format of the reply is refused, and none elsewhere', () => {
  for (const one of endings) {
    expect.soft(one.hits, one.mode).toBe(/^no-(schema|format)/.test(one.mode) ? 2 : 1);
    expect.soft(one.recorded, one.mode).toHaveLength(one.hits);
    expect.soft(one.recorded.at(-1), one.mode).toBe(faultOf(one)?.fault ?? 'DONE');
    expect.soft(one.astray, one.mode).toBe(0);
  }
});

test('neither the prompt, nor the reply, nor the key is told to anybody', () => {
  expect(ending('http-401').told).toContain('HTTP_401');
  for (const one of endings) {
    const told = [KEY, PROMPT, REPLY].filter((secret) => one.told.includes(secret));
    expect.soft(told, one.mode).toEqual([]);
  }
});

test.each<[HostileMode, string, number | null, number]>([
  ['right', 'DONE', null, 1],
  ['slow-but-right', 'DONE', null, 1],
  ['http-400', 'OPERATOR HTTP_400', null, 1],
  ['http-401', 'OPERATOR HTTP_401', null, 1],
  ['http-404', 'OPERATOR HTTP_404', null, 1],
  ['http-404-model-not-found', 'RETIRED MODEL_NOT_FOUND', null, 1],
  ['http-400-model-decommissioned', 'RETIRED MODEL_DECOMMISSIONED', null, 1],
  ['http-413', 'REFUSED TOO_LARGE', null, 1],
  ['http-429-ten-minutes', 'QUOTA HTTP_429', 300_000, 1],
  ['http-429-tokens-used', 'QUOTA HTTP_429', 7_660, 1],
  ['http-429-nonsense', 'QUOTA HTTP_429', null, 1],
  ['error-then-silence', 'QUOTA HTTP_429', 3_000, 1],
  ['http-498', 'OVERLOADED HTTP_498', null, 1],
  ['http-503-retry-after', 'OVERLOADED HTTP_503', 5_000, 1],
  ['never-answers', 'OVERLOADED ATTEMPT_TIMEOUT', null, 1],
  ['trickled-body', 'OVERLOADED ATTEMPT_TIMEOUT', null, 1],
  ['continue-for-ever', 'OVERLOADED ATTEMPT_TIMEOUT', null, 1],
  ['resets-mid-body', 'OVERLOADED CUT_CONNECTION', null, 1],
  ['oversized', 'MALFORMED OVERSIZED', null, 1],
  ['gzip-bomb', 'MALFORMED OVERSIZED', null, 1],
  ['no-choices', 'MALFORMED NO_CHOICE', null, 1],
  ['refusal', 'REFUSED REFUSAL', null, 1],
  ['redirect', 'OPERATOR REDIRECT', null, 1],
  ['no-schema-500', 'DONE', null, 2],
])('%s is %s', (mode, classAndDetail, retryAfterMs, hits) => {
  expect(short(mode)).toEqual([classAndDetail, retryAfterMs, hits]);
});

test('docs/interviewer.md shows what came of each', () => {
  const text = readFileSync(DOCUMENT, 'utf8');
  if (process.env['WRITE_DOCS'] === '1') writeFileSync(DOCUMENT, text.replace(TABLE, table()));
  else expect(TABLE.exec(text)?.[0], 'run this file again with WRITE_DOCS=1').toBe(table());
});
