export type Watchdog = Readonly<{ feed: () => void; stop: () => void }>;

/** Barks once when it was not fed for `milliseconds`; feeding it makes it watch again. */
export function createWatchdog(milliseconds: number, bark: () => void): Watchdog {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  const feed = (): void => {
    stop();
    timer = setTimeout(bark, milliseconds);
  };
  feed();
  return { feed, stop };
}
