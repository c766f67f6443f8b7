import { flatten, translator } from '@solid-primitives/i18n';
import { accountMessages } from './en/account.ts';
import { publicMessages } from './en/public.ts';

const dictionary = flatten({ ...publicMessages, ...accountMessages });

/** For the pages to register and to sign in. */
export const t = translator(() => dictionary);
