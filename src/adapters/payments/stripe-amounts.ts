import { minorDigits } from '../../domain/money/minor-units.js';

/**
 * How many digits Stripe counts after the point, and in which steps it moves money, in its own
 * units. From https://docs.stripe.com/currencies: zero-decimal currencies (MGA is one, although ISO
 * 4217 gives it two digits), three-decimal ones whose last digit has to be 0, and ISK and UGX, which
 * have no minor unit any more and are still written with two zeros. HUF and TWD have two decimals in
 * payments and refunds; only payouts are in whole ones. All others have two.
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

/** One of our minor units is `up / down` of Stripe's; one of the two is 1. */
function scaleOf(currency: string): { up: number; down: number; step: number } {
  const { digits, step } = ruleOf(currency);
  const more = digits - minorDigits(currency);
  return { up: 10 ** Math.max(0, more), down: 10 ** Math.max(0, -more), step };
}

/** The largest amount, at most this one, that Stripe can move. Minor units by ISO 4217, both. */
export function supportedAmount(amount: number, currency: string): number {
  const { up, down, step } = scaleOf(currency);
  const unit = Math.max(1, step / up) * down;
  const exact = Math.min(amount, Math.floor(Number.MAX_SAFE_INTEGER / up));
  return exact - (exact % unit);
}

/** Whether Stripe can move exactly this amount: minor units by ISO 4217. */
export const isSupportedAmount = (amount: number, currency: string): boolean =>
  supportedAmount(amount, currency) === amount;

/**
 * Minor units by ISO 4217 as Stripe counts them.
 * @throws RangeError for an amount that Stripe cannot move
 */
export function toStripe(amount: number, currency: string): number {
  if (!isSupportedAmount(amount, currency))
    throw new RangeError(`Stripe cannot move ${amount} ${currency}`);
  const { up, down } = scaleOf(currency);
  return (amount * up) / down;
}

/**
 * What Stripe counts as minor units by ISO 4217. It writes currencies in lower case.
 * @throws RangeError for a fraction of our minor unit, or what is no amount
 */
export function fromStripe(amount: number, currency: string): number {
  const { up, down } = scaleOf(currency.toUpperCase());
  const own = (amount * down) / up;
  // A text would be multiplied as if it were a number.
  if (!Number.isSafeInteger(amount) || !Number.isSafeInteger(own))
    throw new RangeError(`Stripe said ${amount} ${currency}`);
  return own;
}
