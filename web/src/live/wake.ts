export type Network = Readonly<{
  /** The network is back. */
  back: () => void;
  /** This device has lost its network, or thinks so: a server on the same machine may still be reached. */
  gone: () => void;
  /** The tab is looked at again. */
  seen: () => void;
}>;

/** Tells what becomes of the network and of the tab. Returns how to stop. */
export function watchNetwork({ back, gone, seen }: Network): () => void {
  const shown = (): void => {
    if (document.visibilityState === 'visible') seen();
  };
  window.addEventListener('online', back);
  window.addEventListener('offline', gone);
  document.addEventListener('visibilitychange', shown);
  return () => {
    window.removeEventListener('online', back);
    window.removeEventListener('offline', gone);
    document.removeEventListener('visibilitychange', shown);
  };
}

/** Calls when trying again is worth it: the network is back, or somebody looks. Returns how to stop. */
export const whenAwake = (onAwake: () => void): (() => void) =>
  watchNetwork({ back: onAwake, seen: onAwake, gone: () => undefined });
