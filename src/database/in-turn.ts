import pLimit, { type LimitFunction } from 'p-limit';

/** The maximum number of waiting requests for one row; further requests are rejected. */
const maxWaiting = 100;
/** The maximum wait in milliseconds; then the request is rejected. */
const maxWait = 10_000;

const queues = new Map<string, LimitFunction>();

/** Too many requests wait to change the same record, or one has waited too long. */
export class RecordBusy extends Error {
  override name = 'RecordBusy';
}

/**
 * Runs functions that lock a record named by the caller one at a time for each record. A waiting
 * request holds no connection, so that many requests for one record do not block the database for
 * others. Each server has its own queues; the row lock is still the final arbiter.
 * @param record such as `cart 018f…`
 * @throws RecordBusy
 */
export async function inTurn<T>(record: string, work: () => Promise<T>): Promise<T> {
  const queue = queues.get(record) ?? pLimit(1);
  if (queue.pendingCount >= maxWaiting) throw new RecordBusy(record);
  queues.set(record, queue);
  const since = performance.now();
  try {
    return await queue(() => {
      if (performance.now() - since > maxWait) throw new RecordBusy(record);
      return work();
    });
  } finally {
    if (queue.activeCount + queue.pendingCount === 0) queues.delete(record);
  }
}

/**
 * The same for several records. Callers that name the same two records must name them in the same
 * order.
 */
export function inTurns<T>([first, ...others]: string[], work: () => Promise<T>): Promise<T> {
  return first === undefined ? work() : inTurn(first, () => inTurns(others, work));
}
