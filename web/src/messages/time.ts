import { flatten, translator } from '@solid-primitives/i18n';
import { timeMessages } from './en/time.ts';

const dictionary = flatten(timeMessages);

/** For src/time: what is loaded when it is asked for. */
export const t = translator(() => dictionary);
