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
