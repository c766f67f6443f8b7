/** Every command of people in every state of interview, round and question: outcome, events in order, rows. */
import { describe, expect, test } from 'vitest';
import { decide } from '../../../domain/interview/decide.ts';
import { INTERVIEW_STATUSES, QUESTION_STATES, ROUND_STATUSES } from '../../../domain/interview/states.ts';
import { MATRIX, outcomeOf } from './matrix.ts';
import type { Play } from './play.ts';
import { commandFrom, decisionText } from './script.ts';
import { playTo, statesOf } from './situations.ts';
import type { Situation } from './situations.ts';
import { PAUSED_AND_ENDED } from './table-ended.ts';
import { RUNNING } from './table-running.ts';
import type { Expected } from './table.ts';

const TABLE: Expected[] = [...RUNNING, ...PAUSED_AND_ENDED];

const outcomeText = (play: Play, text: string): string =>
  decisionText(decide(play.state, commandFrom(text, play), play.now), play.state, play.now);

function commandsOf({ state: { rounds, questions } }: Play): string[] {
  return [
    ...rounds.flatMap(({ id }) => [`startRound ${id}`, `completeRound ${id}`]),
    ...questions.flatMap(({ id }) => [`submitAnswer ${id}`, `skipQuestion ${id}`]),
    'pauseInterview',
    'resumeInterview',
    'extendDeadline due+2d',
    'extendDeadline due',
    'extendDeadline due-1ms',
    'cancelInterview',
    'requestRescore',
  ];
}

describe.each(TABLE)('$situation', ({ situation, states, accepted, otherwise, others }) => {
  test('every command of people', () => {
    const play = playTo(situation);
    expect(statesOf(play)).toBe(states);
    const expected = Object.entries(accepted).map(([text, change]) => [text, `✓ ${change}`]);
    for (const [outcome, texts] of Object.entries(otherwise)) {
      for (const text of texts.split(', ')) expected.push([text, outcome]);
    }
    const listed = new Map(expected.map(([text = '', outcome = '']) => [text, outcome]));
    const commands = commandsOf(play);
    expect([...listed.keys()].filter((text) => !commands.includes(text))).toEqual([]);
    const wanted = commands.map((text) => [text, listed.get(text) ?? others]);
    expect(commands.map((text) => [text, outcomeText(play, text)])).toEqual(wanted);
  });

  test('what is not there is not found', () => {
    const play = playTo(situation);
    for (const type of ['startRound', 'completeRound', 'submitAnswer', 'skipQuestion']) {
      expect(outcomeText(play, `${type} nothing`)).toBe('NOT_FOUND');
    }
  });
});

const R2_MOVES = 'DEADLINE_EXTENDED:# | interview dueAt=now+12d | r2 dueAt=now+12d';
const CASES: [Situation, string, string][] = [
  ['question open, interview late', 'pauseInterview', 'LATE'],
  ['question open, interview late', 'submitAnswer q1', 'LATE'],
  ['next round expired with the interview late', 'startRound r2', 'LATE'],
  ['paused for a partner', 'requestRescore', 'NOTHING_TO_RESCORE'],
  ['follow-up waits', 'submitAnswer f1', 'NOT_FOUND'],
  ['follow-up waits', 'skipQuestion f1', 'NOT_FOUND'],
  ['follow-up waits', 'completeRound r1', '✓ scored:q1@0/1 round-closed:r1 round-ready:r2 | r1 SCORING | r2 READY | '
    + 'q1 SCORED closedAt=now unprobed=true'],
  ['follow-up answered', 'submitAnswer f1', 'QUESTION_NOT_OPEN'],
  ['scheduled by a partner', 'extendDeadline due+2d', 'FORBIDDEN'],
  ['scheduled by a partner', 'extendDeadline due', 'FORBIDDEN'],
  ['scheduled by a partner', 'extendDeadline due PARTNER', '='],
  ['scheduled by a partner', 'extendDeadline due+2d PARTNER', `✓ ${R2_MOVES}`],
  ['scheduled by a partner', 'extendDeadline due+2d OPERATOR', `✓ ${R2_MOVES}`],
  ['first round ready', 'extendDeadline due+2d OPERATOR', `✓ ${R2_MOVES}`],
  ['due date past, not yet expired', 'extendDeadline now', 'INVALID'],
  ['due date past, not yet expired', 'extendDeadline now+1ms', '✓ DEADLINE_EXTENDED:# | interview dueAt=now+1ms | '
    + 'r2 dueAt=now+1ms'],
  ['running for a partner', 'extendDeadline due+2d', 'FORBIDDEN'],
  ['paused for a partner', 'extendDeadline due+2d', 'FORBIDDEN'],
  ['scoring for a partner', 'extendDeadline due+2d', 'FORBIDDEN'],
  ['completed for a partner', 'extendDeadline due+2d', 'FORBIDDEN'],
  ['expired for a partner', 'extendDeadline due+2d', 'FORBIDDEN'],
  ['cancelled for a partner', 'extendDeadline due+2d', 'FORBIDDEN'],
  ['cancelled for a partner', 'extendDeadline due+2d PARTNER', 'INTERVIEW_CANCELLED'],
];

describe('cells that need a case of their own', () => {
  test.each(CASES)('%s: %s → %s', (situation, text, expected) => {
    expect(outcomeText(playTo(situation), text)).toBe(expected);
  });
});

test('the cases above leave no cell of the matrix, no state of a round or a question unseen', () => {
  const cells = new Set<string>();
  const states = new Set<string>();
  for (const [situation, commands] of [
    ...TABLE.map((row) => [row.situation, commandsOf(playTo(row.situation))] as const),
    ...CASES.map(([name, text]) => [name, [text]] as const),
  ]) {
    const { state, now } = playTo(situation);
    for (const text of commands) {
      const command = commandFrom(text, playTo(situation));
      const outcome = outcomeOf(decide(state, command, now));
      if (outcome !== 'N') cells.add(`${command.type} ${state.interview.status} ${outcome}`);
      const [, id] = text.split(' ');
      const target = [...state.rounds, ...state.questions].find((row) => row.id === id);
      if (target) states.add(`${command.type} ${'state' in target ? target.state : target.status}`);
    }
  }
  const matrix = Object.entries(MATRIX).flatMap(([type, row]) =>
    INTERVIEW_STATUSES.flatMap((status) => Array.from(row[status], (outcome) => `${type} ${status} ${outcome}`)),
  );
  expect([...cells].toSorted()).toEqual(matrix.toSorted());
  const targets = [
    ...ROUND_STATUSES.flatMap((status) => [`startRound ${status}`, `completeRound ${status}`]),
    ...QUESTION_STATES.flatMap((state) => [`submitAnswer ${state}`, `skipQuestion ${state}`]),
  ];
  expect([...states].toSorted()).toEqual(targets.toSorted());
});
