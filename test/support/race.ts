/**
 * Runs functions with a concurrency of `atOnce`. Returns the results in the order of the
 * functions.
 */
export async function race<T>(
  times: number,
  work: (i: number) => Promise<T>,
  atOnce = 25,
): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let i = next++; i < times; i = next++) results[i] = await work(i);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

/** Counts the responses by status, such as `{ 201: 1, 422: 199 }`. */
export function countStatuses(answers: { status: number }[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
