/** Looks single ids up together: those asked for in one turn go into one read. Nothing is kept. */
export function batched<Value>(
  load: (ids: string[]) => Promise<Map<string, Value>>,
): (id: string) => Promise<Value | null> {
  let waiting: { ids: Set<string>; values: Promise<Map<string, Value>> } | null = null;
  return async (id) => {
    if (!waiting) {
      const ids = new Set<string>();
      const values = Promise.resolve().then(() => {
        waiting = null;
        return load([...ids]);
      });
      waiting = { ids, values };
    }
    waiting.ids.add(id);
    return (await waiting.values).get(id) ?? null;
  };
}

/**
 * As `batched`, for the resolvers of a field: objects of one list are resolved at one place of the document, ask for the
 * same there, and are read together.
 */
export function batchedByPlace<Value>(): (
  place: object,
  load: (ids: string[]) => Promise<Map<string, Value>>,
) => (id: string) => Promise<Value | null> {
  const places = new WeakMap<object, (id: string) => Promise<Value | null>>();
  return (place, load) => {
    const lookUp = places.get(place) ?? batched(load);
    places.set(place, lookUp);
    return lookUp;
  };
}

/** Rows by their ids. */
export const byId = <Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));
