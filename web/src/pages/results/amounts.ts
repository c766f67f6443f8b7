import { locale } from '../../lib/format';

const LEAST_DOLLARS = 0.001;

const numbers = new Intl.NumberFormat(locale);
const dollars = new Intl.NumberFormat(locale, {
  style: 'currency',
  currency: 'USD',
  currencyDisplay: 'narrowSymbol',
  maximumFractionDigits: 3,
});

/** "41,200" */
export const wholeNumber = (value: number): string => numbers.format(value);

/** "$0.012"; "under $0.001" for what would be written as nothing. */
export const usDollars = (value: number): string =>
  value > 0 && value < LEAST_DOLLARS ? `under ${dollars.format(LEAST_DOLLARS)}` : dollars.format(value);
