import { flatten, translator } from '@solid-primitives/i18n';
import { commonMessages } from './en/common.ts';
import { interviewMessages } from './en/interview.ts';
import { publicMessages } from './en/public.ts';

const dictionary = flatten({ ...publicMessages, ...commonMessages, ...interviewMessages });

/** For pages/interview. */
export const t = translator(() => dictionary);
