import { flatten, translator } from '@solid-primitives/i18n';
import { commonMessages } from './en/common.ts';
import { planMessages } from './en/plan.ts';
import { publicMessages } from './en/public.ts';

const dictionary = flatten({ ...publicMessages, ...commonMessages, ...planMessages });

/** For pages/plan. */
export const t = translator(() => dictionary);
