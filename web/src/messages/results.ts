import { flatten, translator } from '@solid-primitives/i18n';
import { commonMessages } from './en/common.ts';
import { resultsMessages } from './en/results.ts';
import { publicMessages } from './en/public.ts';

const dictionary = flatten({ ...publicMessages, ...commonMessages, ...resultsMessages });

/** For pages/results. */
export const t = translator(() => dictionary);
