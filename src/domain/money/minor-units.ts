/**
 * ISO 4217 currencies without exactly two decimals. `Intl` is not a source for this: it returns
 * what is common in stores, which changes with the release of Node.
 */
const unusualDigits: Record<string, number> = Object.fromEntries(
  Object.entries({
    0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
    3: 'BHD IQD JOD KWD LYD OMR TND',
    4: 'CLF UYW',
  }).flatMap(([digits, codes]) => codes.split(' ').map((code) => [code, Number(digits)])),
);

/** The number of decimals of an ISO 4217 currency: 2 for USD, 0 for JPY. */
export const minorDigits = (currency: string): number => unusualDigits[currency] ?? 2;

/**
 * Converts decimal text to minor units exactly: "19.90" with two decimals is 1990. Undefined if it
 * is not a plain decimal number, has more decimals than the currency, or exceeds the safe integer
 * range.
 */
export function toMinorUnits(decimal: string, digits: number): number | undefined {
  const [, whole, fraction = ''] = /^(\d{1,16})(?:\.(\d{1,16}))?$/.exec(decimal) ?? [];
  if (whole === undefined || /[1-9]/.test(fraction.slice(digits))) return undefined;
  const amount = BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  return amount <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(amount) : undefined;
}
