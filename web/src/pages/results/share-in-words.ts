import { t } from '../../messages/results.ts';
import type { sharesOf } from './standing';

/** What a round makes up of the overall score; empty where there is no such score to come. */
export function shareInWords(shares: ReturnType<typeof sharesOf>, index: number): string {
  if (shares === null) return '';
  const percent = shares[index] ?? null;
  return percent === null ? t('results.leftOut') : t('results.share', percent);
}
