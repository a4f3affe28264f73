import { minorDigits } from '../../domain/money/minor-units.js';

/**
 * How many decimals Stripe uses, and the steps of amounts in its own units. From
 * https://docs.stripe.com/currencies: zero-decimal currencies (including MGA, although ISO 4217
 * gives it two decimals); three-decimal currencies, whose last digit must be 0; and ISK and UGX,
 * which no longer have a minor unit but are still written with two zeros. HUF and TWD have two
 * decimals in payments and refunds; only payouts are in whole units. All others have two.
 */
const rules: { codes: string; digits: number; step: number }[] = [
  {
    codes: 'BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF',
    digits: 0,
    step: 1,
  },
  { codes: 'BHD JOD KWD OMR TND', digits: 3, step: 10 },
  { codes: 'ISK UGX', digits: 2, step: 100 },
];

const ruleOf = (currency: string): { digits: number; step: number } =>
  rules.find(({ codes }) => codes.split(' ').includes(currency)) ?? { digits: 2, step: 1 };

/** One of our minor units is `up / down` of Stripe's units; one of the two is 1. */
function scaleOf(currency: string): { up: number; down: number; step: number } {
  const { digits, step } = ruleOf(currency);
  const more = digits - minorDigits(currency);
  return { up: 10 ** Math.max(0, more), down: 10 ** Math.max(0, -more), step };
}

/**
 * The largest amount that Stripe supports and that does not exceed this one. Both in minor units
 * by ISO 4217.
 */
export function supportedAmount(amount: number, currency: string): number {
  const { up, down, step } = scaleOf(currency);
  const unit = Math.max(1, step / up) * down;
  const exact = Math.min(amount, Math.floor(Number.MAX_SAFE_INTEGER / up));
  return exact - (exact % unit);
}

/** Whether Stripe supports exactly this amount, in minor units by ISO 4217. */
export const isSupportedAmount = (amount: number, currency: string): boolean =>
  supportedAmount(amount, currency) === amount;

/**
 * Converts minor units by ISO 4217 to Stripe's units.
 * @throws RangeError for an unsupported amount
 */
export function toStripe(amount: number, currency: string): number {
  if (!isSupportedAmount(amount, currency))
    throw new RangeError(`Stripe does not support ${amount} ${currency}`);
  const { up, down } = scaleOf(currency);
  return (amount * up) / down;
}

/**
 * Converts Stripe's units to minor units by ISO 4217. Stripe writes currencies in lowercase.
 * @throws RangeError for a fraction of our minor unit, or for a value that is not an amount
 */
export function fromStripe(amount: number, currency: string): number {
  const { up, down } = scaleOf(currency.toUpperCase());
  const own = (amount * down) / up;
  // JavaScript would multiply a string as if it were a number.
  if (!Number.isSafeInteger(amount) || !Number.isSafeInteger(own))
    throw new RangeError(`Stripe returned ${amount} ${currency}`);
  return own;
}
