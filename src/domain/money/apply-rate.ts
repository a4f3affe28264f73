/**
 * A share of an amount, rounded half up; exact even if their product exceeds 2^53.
 * @param amount minor units, not negative
 * @param rateBps basis points: 825 is 8.25 %
 */
export const applyRate = (amount: number, rateBps: number): number =>
  Number((BigInt(amount) * BigInt(rateBps) + 5_000n) / 10_000n);
