import { expect, test } from 'vitest';
import { createTurns } from './turns.ts';

function setUp() {
  const tasks: (() => void)[] = [];
  const done: string[] = [];
  const turns = createTurns((work) => void tasks.push(work));
  return {
    done,
    later: (name: string) => turns.later(() => void done.push(name)),
    now: turns.now,
    /** Runs the task that is due; whether there was one. */
    run: (): boolean => {
      const task = tasks.shift();
      task?.();
      return task !== undefined;
    },
  };
}

test('nothing is done at once, and one piece in every task, in order', () => {
  const { later, done, run } = setUp();
  later('a');
  later('b');
  later('c');
  expect(done).toEqual([]);
  run();
  expect(done).toEqual(['a']);
  later('d');
  while (run());
  expect(done).toEqual(['a', 'b', 'c', 'd']);
});

test('what is left is not done, and what comes after it is', () => {
  const { later, done, run } = setUp();
  later('a');
  const leave = later('b');
  later('c');
  leave();
  while (run());
  expect(done).toEqual(['a', 'c']);
  leave();
  later('d');
  while (run());
  expect(done).toEqual(['a', 'c', 'd']);
});

test('everything that waits can be done at once, and nothing twice', () => {
  const { later, now, done, run } = setUp();
  later('a');
  later('b');
  later('c');
  run();
  now();
  expect(done).toEqual(['a', 'b', 'c']);
  while (run());
  expect(done).toEqual(['a', 'b', 'c']);
  later('d');
  while (run());
  expect(done).toEqual(['a', 'b', 'c', 'd']);
});

test('a piece that fails does not keep the others from their turn', () => {
  const tasks: (() => void)[] = [];
  const done: string[] = [];
  const turns = createTurns((work) => void tasks.push(work));
  turns.later(() => {
    throw new Error('no');
  });
  turns.later(() => void done.push('b'));
  expect(() => tasks.shift()?.()).toThrow('no');
  while (tasks.length > 0) tasks.shift()?.();
  expect(done).toEqual(['b']);
});
