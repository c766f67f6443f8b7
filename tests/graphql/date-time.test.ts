import { expect, test } from 'vitest';
import { parseDateTime } from '../../graphql/types/date-time.ts';

test('a DateTime is RFC 3339, in any zone', () => {
  expect(parseDateTime('2027-01-31T09:00:00Z').toISOString()).toBe('2027-01-31T09:00:00.000Z');
  expect(parseDateTime('2027-01-31T09:00:00.5+02:00').toISOString()).toBe('2027-01-31T07:00:00.500Z');
  expect(parseDateTime('2028-02-29t23:59:59.123456z').toISOString()).toBe('2028-02-29T23:59:59.123Z');
});

const WRONG = [
  '2027-02-29T09:00:00Z', '2027-04-31T09:00:00Z', '2027-13-01T09:00:00Z', '2027-01-31T24:00:00Z',
  '2027-01-31T09:60:00Z', '2027-01-31', '2027-01-31T09:00:00', '2027-01-31 09:00:00Z', '31 Jan 2027',
  '1969-12-31T23:59:59Z', '', 1_801_386_000_000, null,
  '2027-01-31T09:00:00+25:00', '2100-02-29T00:00:00Z',
];

for (const value of WRONG) {
  test(`anything else is refused: ${value}`, () => {
    expect(() => parseDateTime(value)).toThrow(/RFC 3339/);
  });
}
