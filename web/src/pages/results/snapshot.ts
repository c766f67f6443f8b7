import { createSignal, onCleanup, onMount, type Accessor } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';
import type { ApiError, Outcome } from '../../api/outcome';

export type Snapshot<Value extends object> = Readonly<{
  /** Null until it is read; a value that was read stays when a later reading fails. */
  value: Accessor<Value | null>;
  state: Accessor<'LOADING' | 'READY' | 'MISSING'>;
  /** Of the last reading. */
  error: Accessor<ApiError | null>;
  /** Resolves when nothing newer is left to read. */
  reload: () => Promise<void>;
}>;

/**
 * What a page reads of an interview, once and again whenever it may have changed. What did not change keeps its rows,
 * so nothing that is open or focused is drawn anew.
 */
export function createSnapshot<Value extends object>(read: () => Promise<Outcome<Value | null>>): Snapshot<Value> {
  const [store, setStore] = createStore<{ value: Value | null }>({ value: null });
  const [state, setState] = createSignal<'LOADING' | 'READY' | 'MISSING'>('LOADING');
  const [error, setError] = createSignal<ApiError | null>(null);
  let reading: Promise<void> | null = null;
  let changed = false;
  let left = false;

  async function readUntilUnchanged(): Promise<void> {
    while (changed) {
      changed = false;
      const outcome = await read();
      if (left) return;
      setError(outcome.ok ? null : outcome.error);
      if (!outcome.ok) continue;
      setStore('value', reconcile<Value | null, unknown>(outcome.value));
      setState(outcome.value === null ? 'MISSING' : 'READY');
    }
  }
  function reload(): Promise<void> {
    changed = true;
    reading ??= readUntilUnchanged().finally(() => {
      reading = null;
    });
    return reading;
  }
  onMount(() => void reload());
  onCleanup(() => {
    left = true;
  });
  return { value: () => store.value, state, error, reload };
}
