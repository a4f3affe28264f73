import pLimit, { type LimitFunction } from 'p-limit';

/** So many may wait for one row; whoever comes then is turned away. */
const maxWaiting = 100;
/** Whoever has waited for longer than this is turned away, milliseconds. */
const maxWait = 10_000;

const queues = new Map<string, LimitFunction>();

/** Too many want to change the same record at once, or for too long. */
export class RecordBusy extends Error {
  override name = 'RecordBusy';
}

/**
 * Does work that locks a record which its caller names, one at a time for each record. Whoever waits
 * holds no connection, so that many who want one record do not keep the others from the database.
 * Each server has queues of its own; the row's lock still decides.
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

/** The same for several records. Whoever names the same two names them in the same order. */
export function inTurns<T>([first, ...others]: string[], work: () => Promise<T>): Promise<T> {
  return first === undefined ? work() : inTurn(first, () => inTurns(others, work));
}
