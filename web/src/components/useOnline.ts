import { createSignal, onCleanup, onMount, type Accessor } from 'solid-js';

/** Whether this device has a network, as far as the browser knows. */
export function useOnline(): Accessor<boolean> {
  const [online, setOnline] = createSignal(navigator.onLine);
  const update = () => setOnline(navigator.onLine);
  onMount(() => {
    update();
    addEventListener('online', update);
    addEventListener('offline', update);
  });
  onCleanup(() => {
    removeEventListener('online', update);
    removeEventListener('offline', update);
  });
  return online;
}
