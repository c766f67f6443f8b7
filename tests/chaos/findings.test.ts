import { expect, test } from 'vitest';
import { differences } from './findings.ts';

test('what is stored less often than it was acknowledged is lost, and more often doubled', () => {
  expect(differences(['a', 'b', 'b'], ['b', 'a', 'b'], 'answer')).toEqual([]);
  expect(differences(['a', 'b', 'b', 'c'], ['a', 'a', 'b', 'd'], 'answer')).toEqual([
    { kind: 'doubled', what: 'answer a: 2 stored, 1 acknowledged' },
    { kind: 'lost', what: 'answer b: 2 acknowledged, 1 stored' },
    { kind: 'lost', what: 'answer c: 1 acknowledged, 0 stored' },
    { kind: 'doubled', what: 'answer d: 1 stored, 0 acknowledged' },
  ]);
});
