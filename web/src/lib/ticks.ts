/** What is ticked off a list, kept where the browser lets us. */
export type Ticks = Readonly<{
  read: () => ReadonlySet<string>;
  /** False where the browser refused to keep it. */
  write: (ticked: ReadonlySet<string>) => boolean;
  /** Name of the entry, as `storage` events give it. */
  key: string;
}>;

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const parse = (text: string | null): readonly string[] => {
  if (text === null) return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  } catch {
    return [];
  }
};

/** Ticks of one person on one list. A browser without storage, or with a full one, keeps nothing and breaks nothing. */
export function ticksOf(userId: string, listId: string, store: () => Store = () => localStorage): Ticks {
  const key = `rounds-ticks:${userId}:${listId}`;
  return {
    key,
    read() {
      try {
        return new Set(parse(store().getItem(key)));
      } catch {
        return new Set();
      }
    },
    write(ticked) {
      try {
        if (ticked.size === 0) store().removeItem(key);
        else store().setItem(key, JSON.stringify([...ticked]));
        return true;
      } catch {
        return false;
      }
    },
  };
}
