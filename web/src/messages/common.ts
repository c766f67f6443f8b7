import { flatten, translator } from '@solid-primitives/i18n';
import { commonMessages } from './en/common.ts';
import { publicMessages } from './en/public.ts';

const dictionary = flatten({ ...publicMessages, ...commonMessages });

/** For components that signed-in pages share. A page takes the `t` of its own file, which knows its strings too. */
export const t = translator(() => dictionary);
