import { createEffect, onMount, type Accessor } from 'solid-js';
import { t } from '../messages/public.ts';
import { focusHeading } from './focus.ts';

let first = true;

/** Names the page in the tab and moves the focus to its heading after a navigation inside the client, as a page load would. */
export function usePage(title: string | Accessor<string>): void {
  createEffect(() => {
    const name = typeof title === 'string' ? title : title();
    document.title = name === t('app.name') ? name : `${name} · ${t('app.name')}`;
  });
  onMount(() => {
    if (!first) focusHeading();
    first = false;
  });
}
