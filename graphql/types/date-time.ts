import { GraphQLError, Kind } from 'graphql';
import { builder } from '../builder.ts';

/** RFC 3339 with seconds and a zone; four digits of the year, so that nothing overflows. */
const RFC3339 = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})$/;

/** A moment from RFC 3339; anything else, such as the 30th of February, is refused. */
export function parseDateTime(value: unknown): Date {
  const problem = new GraphQLError('A DateTime is RFC 3339, such as 2027-01-31T09:00:00Z.');
  const parts = typeof value === 'string' ? RFC3339.exec(value) : null;
  if (typeof value !== 'string' || !parts) throw problem;
  const [year, month, day, hour] = parts.slice(1, 5).map(Number) as [number, number, number, number];
  const date = new Date(value.toUpperCase());
  // Date rolls the 31st of a shorter month over into the next one.
  const daysInMonth = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  if (Number.isNaN(date.getTime()) || day > daysInMonth || hour > 23 || date.getTime() < 0) throw problem;
  return date;
}

builder.scalarType('DateTime', {
  description: 'RFC 3339, UTC',
  serialize: (value) => value.toISOString(),
  parseValue: parseDateTime,
  parseLiteral: (node) => parseDateTime(node.kind === Kind.STRING ? node.value : null),
});
