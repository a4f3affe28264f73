import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

/**
 * Random bytes for many ids at a time: requesting sixteen costs as much as requesting thousands.
 */
const pool = Buffer.alloc(16 * 256);
let next = pool.length;
let msecs = 0;
let seq = 0;

const pattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
export const looksLikeUuid = (text: string): boolean => pattern.test(text);

/**
 * A UUID of version 7. Ids that this process creates later sort later, even within a millisecond.
 */
export function uuidv7(): string {
  if (next === pool.length) {
    randomFillSync(pool);
    next = 0;
  }
  const random = pool.subarray(next, next + 16);
  next += 16;
  const now = Date.now();
  if (now > msecs) {
    msecs = now;
    // Leaves room to count up: two billion ids per millisecond.
    seq = random.readUInt32BE(6) >>> 1;
  } else seq += 1;
  return v7({ random, msecs, seq });
}
