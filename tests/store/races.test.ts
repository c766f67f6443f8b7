import { afterAll, beforeAll, expect, test } from 'vitest';
import { UnavailableError } from '../../domain/errors.ts';
import type { Command } from '../../domain/interview/commands.ts';
import { decide } from '../../domain/interview/decide.ts';
import type { InterviewEventType } from '../../domain/interview/events.ts';
import type { InterviewState } from '../../domain/interview/states.ts';
import { newId } from '../../platform/ids.ts';
import { ALL_COMMANDS, SCENARIOS, type Scenario, acceptedIn, commandsOf, nameOf } from '../support/scenarios.ts';
import { StoredInterview, setClock } from '../support/stored-interview.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

const START = Date.UTC(2027, 0, 1);
/** Pairs raced at once; each on an interview of its own. */
const AT_ONCE = 8;

let system: TestSystem;
let userId: string;
beforeAll(async () => {
  system = await startSystem({ worker: false });
  ({ userId } = await system.candidate());
});
afterAll(() => system.close());

async function arranged(scenario: Scenario) {
  const clock = setClock(START);
  const interview = await StoredInterview.create(system.services.database.pool, userId, clock, scenario.rounds);
  await scenario.arrange(interview, clock);
  return { interview, clock, state: await interview.state() };
}

/** The events that the commands make one after the other. */
function inOrder(state: InterviewState, commands: Command[], now: number): InterviewEventType[] {
  let current = state;
  return commands.flatMap((command) => {
    const decision = decide(current, command, now);
    if (decision.outcome !== 'changed') return [];
    current = decision.state;
    return decision.events.map((event) => event.type);
  });
}

/** Fresh ids for what a command makes: two people's commands never share them. */
function renewed(command: Command): Command {
  if (command.type === 'addPreparedQuestions') return { ...command, questionIds: command.questionIds.map(newId) };
  if (command.type !== 'recordEvaluation') return command;
  return command.status === 'SCORED'
    ? { ...command, evaluationId: newId(), ...(command.probeId !== undefined && { probeId: newId() }) }
    : { ...command, evaluationId: newId() };
}

async function race(scenario: Scenario, first: string, second: string): Promise<void> {
  const { interview, clock, state } = await arranged(scenario);
  const named = (name: string) => commandsOf(state).find((command) => nameOf(command) === name);
  const [a, b] = [named(first), named(second)];
  if (!a || !b) throw new Error('A command has no target.');
  const pair = [a, renewed(b)];
  await Promise.all(pair.map((command) => interview.command(command)));

  const what = `${first} against ${second} where the interview is ${scenario.name}`;
  expect(await interview.faults(), what).toEqual([]);
  const made = (await interview.log()).slice(state.interview.sequence).map((event) => event.type);
  const orders = [inOrder(state, pair, clock.time), inOrder(state, pair.toReversed(), clock.time)];
  expect(orders, what).toContainEqual(made);
}

test('every pair of commands races to the end of one order or the other, and the log replays to the rows', async () => {
  const races: [Scenario, string, string][] = [];
  const raced = new Set<string>();
  for (const scenario of SCENARIOS) {
    const { clock, state } = await arranged(scenario);
    const accepted = acceptedIn(state, clock.time).map(nameOf);
    const present = new Set(commandsOf(state).map(nameOf));
    for (const first of accepted) {
      for (const second of ALL_COMMANDS) {
        const pair = [first, second].sort().join(' / ');
        // Where both are accepted the race is real, so that is run in every scenario; a refused one only once.
        if (!present.has(second) || (raced.has(pair) && !accepted.includes(second))) continue;
        raced.add(pair);
        races.push([scenario, first, second]);
      }
    }
  }
  const all = ALL_COMMANDS.flatMap((first, at) => ALL_COMMANDS.slice(at).map((second) => [first, second].sort().join(' / ')));
  expect(all.filter((pair) => !raced.has(pair)), 'pairs that no scenario can race').toEqual([]);
  for (let at = 0; at < races.length; at += AT_ONCE) {
    await Promise.all(races.slice(at, at + AT_ONCE).map((one) => race(...one)));
  }
});

test('many random commands at once leave a log that replays to the rows', async () => {
  const clock = setClock(START);
  const interviews = await Promise.all(
    Array.from({ length: 24 }, () => StoredInterview.create(system.services.database.pool, userId, clock)),
  );
  let dice = 7;
  const roll = (sides: number): number => {
    dice = (dice * 1_103_515_245 + 12_345) % 2_147_483_648;
    return dice % sides;
  };
  for (let wave = 0; wave < 12; wave++) {
    await Promise.all(
      interviews.map(async (interview) => {
        const commands = commandsOf(await interview.state()).filter(({ type }) => type !== 'cancelInterview' || wave > 9);
        const chosen = Array.from({ length: 6 }, () => commands[roll(commands.length)]).filter((one) => one !== undefined);
        const outcomes = await Promise.allSettled(chosen.map((command) => interview.command(renewed(command))));
        const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
        for (const failure of failures) expect(failure).toBeInstanceOf(UnavailableError);
      }),
    );
    clock.time += 60_000;
  }
  for (const interview of interviews) expect(await interview.faults()).toEqual([]);
});
