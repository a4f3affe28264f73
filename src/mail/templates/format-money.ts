import { minorDigits } from '../../domain/money/minor-units.js';

/**
 * An amount as people of a locale write it: 1999 of USD is `$19.99` in `en-US`. Exact, because the
 * number is formatted as decimal text.
 * @param amount minor units
 */
export function formatMoney(amount: number, currency: string, locale: string): string {
  const digits = minorDigits(currency);
  const text = String(Math.abs(amount)).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const decimal = digits === 0 ? whole : `${whole}.${text.slice(-digits)}`;
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(`${amount < 0 ? '-' : ''}${decimal}` as `${number}`);
}
