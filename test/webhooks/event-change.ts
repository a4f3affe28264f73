import type { EventName } from '../../src/events/subscriber.js';
import type { Client } from '../support/client.js';
import type { Answer } from '../support/contract-checker.js';
import type { TestStore } from '../support/store.js';

type Headers = Record<string, string>;

/** Sends the request that makes the change; with an `Idempotency-Key` more than once. */
type Send = (headers: Headers) => Promise<Answer<unknown>>;

/** A change that fires an event. */
export interface EventChange {
  event: EventName;
  /** The operation, or what it does. */
  by: string;
  /** A table in which it writes: if that fails, all of it is rolled back. */
  table: string;
  /**
   * The status of a repetition. Operations with an `Idempotency-Key` return the same response;
   * others take `If-Match`, find that there is nothing to change, or refuse the transition.
   */
  repeated: 200 | 201 | 404 | 412 | 422;
  prepare: (staff: Client, store: TestStore) => Promise<Send>;
}

export const changeRow = (
  event: EventName,
  by: string,
  [table, repeated]: [string, EventChange['repeated']],
  prepare: EventChange['prepare'],
): EventChange => ({ event, by, table, repeated, prepare });
