/**
 * Allocates an amount by weights with the largest remainder method: the shares add up to the
 * amount, each is less than one unit off its exact part, and a larger weight never gets less. For
 * equal remainders, the first lines get the remaining units.
 * @param amount minor units, not negative
 * @param weights integers, not negative; if all are 0, so are the shares
 */
export function allocate(amount: number, weights: number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total === 0n) return weights.map(() => 0);
  // The product of two amounts can exceed the safe integer range.
  const parts = weights.map((weight) => BigInt(amount) * BigInt(weight));
  const shares = parts.map((part) => Number(part / total));
  const left = shares.reduce((rest, share) => rest - share, amount);
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: part % total }))
    .sort((a, b) => Number(b.remainder - a.remainder) || a.index - b.index);
  const lucky = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return shares.map((share, index) => (lucky.has(index) ? share + 1 : share));
}
