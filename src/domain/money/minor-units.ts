/**
 * Currencies of ISO 4217 that do not have two digits after the point. `Intl` is no source for this:
 * it answers what is usual in stores, and that changes with the release of Node.
 */
const unusualDigits: Record<string, number> = Object.fromEntries(
  Object.entries({
    0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
    3: 'BHD IQD JOD KWD LYD OMR TND',
    4: 'CLF UYW',
  }).flatMap(([digits, codes]) => codes.split(' ').map((code) => [code, Number(digits)])),
);

/** How many digits amounts of an ISO 4217 currency have after the point: 2 for USD, 0 for JPY. */
export const minorDigits = (currency: string): number => unusualDigits[currency] ?? 2;

/**
 * A decimal text as minor units, exactly: "19.90" with two digits is 1990. Undefined for what is
 * no plain decimal number, has more digits than the currency, or is beyond what a number holds.
 */
export function toMinorUnits(decimal: string, digits: number): number | undefined {
  const [, whole, fraction = ''] = /^(\d{1,16})(?:\.(\d{1,16}))?$/.exec(decimal) ?? [];
  if (whole === undefined || /[1-9]/.test(fraction.slice(digits))) return undefined;
  const amount = BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  return amount <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(amount) : undefined;
}
