import { flatten, translator } from '@solid-primitives/i18n';
import { commonMessages } from './en/common.ts';
import { pathMessages } from './en/path.ts';
import { publicMessages } from './en/public.ts';
import { resultsMessages } from './en/results.ts';

const dictionary = flatten({ ...publicMessages, ...commonMessages, ...resultsMessages, ...pathMessages });

/** For pages/path, which leads on from the results. */
export const t = translator(() => dictionary);
