/** Moves the focus to a place to read on. The page goes along for who uses keys; under a finger it stays. */
export function focusPlace(place: HTMLElement | null | undefined): void {
  place?.focus({ preventScroll: true });
  if (place?.matches(':focus-visible')) place.scrollIntoView({ block: 'nearest' });
}

/** Goes to the heading of the page, where the reading begins or goes on. */
export function focusHeading(): void {
  const main = document.getElementById('main');
  const heading = main?.querySelector<HTMLElement>('h1, h2[tabindex]');
  heading?.setAttribute('tabindex', '-1');
  focusPlace(heading ?? main);
}
