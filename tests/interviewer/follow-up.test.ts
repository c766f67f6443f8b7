import fc from 'fast-check';
import { expect, test } from 'vitest';
import { QUESTIONS } from '../../interviewer/bank/bank.ts';
import type { BankQuestion, KeyPoint } from '../../interviewer/bank/question.ts';
import type { Exchange, ThreadJudgement } from '../../interviewer/interviewer.ts';
import { mention } from '../../interviewer/rule-based/mention.ts';
import { createRuleBasedInterviewer } from '../../interviewer/rule-based/interviewer.ts';
import { sentences } from '../../interviewer/rule-based/text.ts';
import { byRules } from '../support/by-rules.ts';
import { exchange, ladderOf, say, sayAll } from './compose.ts';

const interviewer = createRuleBasedInterviewer();
const DONT_KNOW = "I don't know.";
const LONG =
  'I have worked on things like this for a while and it went well enough for everybody who was around at the time, ' +
  'I would say.';

type Scored = ThreadJudgement & { status: 'SCORED' };

async function evaluate({ kind, competency }: BankQuestion, exchanges: Exchange[], probesLeft = 7): Promise<Scored> {
  const thread = { ...byRules, kind, level: 'MID' as const, competency, language: 'en', exchanges, probesLeft };
  const judgement = await interviewer.evaluateThread(thread);
  if (judgement.status !== 'SCORED') throw new Error(judgement.reason);
  return judgement;
}

async function probeAfter(one: BankQuestion, exchanges: Exchange[], probesLeft = 7): Promise<string | null> {
  const { probe } = await evaluate(one, exchanges, probesLeft);
  if (probe === null) return null;
  if (!('bank' in probe.source)) throw new Error('A probe of the bank was expected');
  expect(probe.competency).toBe(one.competency);
  expect(interviewer.bankText(probe.source.bank).length).toBeGreaterThan(10);
  return probe.source.bank.probe;
}

const essentialsOf = (one: BankQuestion): KeyPoint[] => one.points.filter((point) => point.essential);
const sayAtLength = (points: KeyPoint[]): string => `${sayAll(points)} ${LONG}`;
const levelOf = ({ criteria }: Scored, criterion: string): number | null | undefined =>
  criteria.find((judged) => judged.criterion === criterion)?.level;

test('a thread goes from clarifying through what is missing to depth', async () => {
  for (const one of QUESTIONS) {
    const essentials = essentialsOf(one);
    expect(await probeAfter(one, [exchange(one, 'It depends.')]), one.id).toBe('clarify');
    expect(await probeAfter(one, [exchange(one, DONT_KNOW)]), one.id).toBe('foothold');
    expect(await probeAfter(one, [exchange(one, sayAtLength(essentials))]), one.id).toBe('depth');
    const twoDontKnows = [exchange(one, DONT_KNOW), exchange(one, 'No idea, sorry', 'foothold')];
    expect(await probeAfter(one, twoDontKnows), one.id).toBeNull();
  }
});

test('the first missing essential is asked for, whichever it is', async () => {
  for (const one of QUESTIONS) {
    const essentials = essentialsOf(one);
    for (const missing of essentials) {
      const said = essentials.filter((point) => point !== missing);
      const main = exchange(one, sayAtLength(said));
      // Sentences of the others may touch it by accident.
      if (mention(missing.groups, sentences(main.answer)).credit === 1) continue;
      expect(await probeAfter(one, [main]), `${one.id} ${missing.id}`).toBe(`point:${missing.id}`);
    }
  }
});

test('a wrong belief is asked about once nothing essential is missing', async () => {
  for (const one of QUESTIONS) {
    const [belief] = one.misconceptions;
    if (!belief) continue;
    const main = exchange(one, `${say(belief)} ${LONG} ${sayAll(essentialsOf(one))}`);
    expect(await probeAfter(one, [main]), one.id).toMatch(/^misconception:/);
  }
});

test('what was said only after its own probe counts for level 3 and not for 4', async () => {
  for (const one of QUESTIONS) {
    const essentials = essentialsOf(one);
    const [first] = essentials;
    if (!first) continue;
    const rest = one.points.filter((point) => point !== first);
    const main = exchange(one, sayAtLength(rest));
    if (mention(first.groups, sentences(main.answer)).credit === 1) continue;
    const prompted = await evaluate(one, [main, exchange(one, say(first), `point:${first.id}`)]);
    expect(levelOf(prompted, first.criterion), one.id).toBe(3);
    expect(prompted.strengths.length).toBeGreaterThan(0);
    const unprompted = await evaluate(one, [exchange(one, sayAtLength(one.points))]);
    expect(levelOf(unprompted, first.criterion), one.id).toBe(4);
  }
});

test('two probes that bring nothing end a thread', async () => {
  for (const one of QUESTIONS) {
    const exchanges = [exchange(one, LONG)];
    for (const answer of [`${LONG} Well.`, `${LONG} Really.`]) {
      const probe = await probeAfter(one, exchanges);
      if (probe === null) throw new Error('A probe was expected');
      exchanges.push(exchange(one, answer, probe));
    }
    expect(await probeAfter(one, exchanges), one.id).toBeNull();
  }
});

test('no thread repeats a probe, exceeds its budget, or goes on without one', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...QUESTIONS),
      fc.integer({ min: 0, max: 7 }),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 }),
      async (one, budget, choices) => {
        const points = ladderOf(one);
        const beliefs = one.misconceptions.map((belief) => say(belief));
        const answers = [DONT_KNOW, LONG, one.text, 'It depends.', ...beliefs.slice(0, 1)];
        const exchanges: Exchange[] = [];
        let probe: string | null = null;
        for (let turn = 0; turn < choices.length; turn++) {
          const choice = choices[turn] ?? 0;
          const point = points[(choice + turn) % points.length];
          const answer: string = choice < answers.length || !point ? (answers[choice] ?? LONG) : say(point);
          exchanges.push(exchange(one, answer, probe));
          probe = await probeAfter(one, exchanges, budget - turn);
          if (probe === null) break;
          expect(turn).toBeLessThan(budget);
        }
        const asked = exchanges.map(({ bank }) => bank?.probe);
        expect(new Set(asked).size).toBe(asked.length);
        expect(exchanges.length - 1).toBeLessThanOrEqual(budget);
        expect(probe).toBeNull();
      },
    ),
    { numRuns: 300 },
  );
});

test('no budget, no probe', async () => {
  for (const one of QUESTIONS) expect(await probeAfter(one, [exchange(one, 'It depends.')], 0)).toBeNull();
});
