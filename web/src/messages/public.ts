import { flatten, translator } from '@solid-primitives/i18n';
import { publicMessages } from './en/public.ts';

const dictionary = flatten(publicMessages);

/** For public pages and shared components; each other page takes `t` from the file of its own name here. */
export const t = translator(() => dictionary);
