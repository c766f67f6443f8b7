import { expect, test } from 'vitest';
import { usDollars, wholeNumber } from './amounts';

test('amounts are short, and what cost something is never free', () => {
  expect(wholeNumber(41_200)).toBe('41,200');
  expect([0.0123, 0.5, 12, 0, 0.0004].map(usDollars)).toEqual(['$0.012', '$0.50', '$12.00', '$0.00', 'under $0.001']);
});
