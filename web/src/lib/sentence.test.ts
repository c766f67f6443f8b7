import { expect, test } from 'vitest';
import { cutReason, cutSentence } from './sentence';

test('in a sentence only what was said is evidence', () => {
  const parts = cutSentence('You said: “raise the timeout”. Read “The Log”.', ['I would raise  the timeout then']);
  expect(parts.filter(({ evidence }) => evidence)).toEqual([{ text: '“raise the timeout”', evidence: true }]);
  expect(parts.map(({ text }) => text).join('')).toBe('You said: “raise the timeout”. Read “The Log”.');
});

test('a reason is parted at the quote that it leads to, where that was said', () => {
  const said = ['I would raise  the timeout then'];
  expect(cutReason('SQL stands at 30 of 100. You said: “raise the timeout” Would add: a limit.', said)).toEqual({
    before: 'SQL stands at 30 of 100. You said:',
    quote: '“raise the timeout”',
    after: 'Would add: a limit.',
  });
  expect(cutReason('You said: “raise the timeout”', said).after).toBe('');
});

test('any other reason stays whole', () => {
  const said = ['I would raise the timeout then'];
  for (const text of [
    'You keep work waiting: “raise the timeout”.',
    'You said: “lower the timeout” Would add: a limit.',
    'You said: “raise the timeout” and “raise the timeout”',
    'Read “The Log” first.',
    '',
  ])
    expect(cutReason(text, said)).toEqual({ before: text, quote: '', after: '' });
});
