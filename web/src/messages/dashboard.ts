import { flatten, translator } from '@solid-primitives/i18n';
import { commonMessages } from './en/common.ts';
import { dashboardMessages } from './en/dashboard.ts';
import { publicMessages } from './en/public.ts';

const dictionary = flatten({ ...publicMessages, ...commonMessages, ...dashboardMessages });

/** For pages/dashboard. */
export const t = translator(() => dictionary);
