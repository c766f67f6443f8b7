import { onCleanup, onMount } from 'solid-js';
import { focusHeading } from '../components/focus.ts';

/**
 * Where the focused element goes, as a button that has done its work, or what stood in for a page that was loading, the
 * focus goes on at the page's heading. The browser would give it to nothing, and the next key would begin at the top.
 */
export function keepFocus(): void {
  let last: Element | null = null;
  const follow = ({ target }: FocusEvent): void => {
    last = target instanceof Element ? target : null;
  };
  const changes = new MutationObserver(() => {
    // What is hidden, as a dialog that was closed, keeps the focus until the next frame.
    const active = document.activeElement;
    const place = active === document.body ? last : active;
    if (place === null || place.checkVisibility()) return;
    last = null;
    focusHeading();
  });
  onMount(() => {
    addEventListener('focusin', follow);
    changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ['open'] });
  });
  onCleanup(() => {
    removeEventListener('focusin', follow);
    changes.disconnect();
  });
}
