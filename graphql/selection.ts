/**
 * Reads what an id names, or answers null without one. The selection is taken in both cases: outside production a
 * selection that no resolver takes is an error, so that a read which ignores it does not go unseen.
 */
export function ifNamed<Query extends object, Result>(
  id: string | null,
  query: Query,
  read: (id: string, selection: Query) => Result,
): Result | null {
  const selection = { ...query };
  return id === null ? null : read(id, selection);
}
