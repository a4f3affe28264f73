import type { EventPayloads } from '../contract/event-payloads.js';
import type { JobDefinition } from '../jobs/define-job.js';

export type EventName = keyof EventPayloads;

/** The input of a job that follows events: ids of `outbox_events`. */
export interface EventInput {
  eventIds: string[];
}

/** A job that follows events. */
export interface Subscriber {
  /** `*` for all of them, including those of plugins. */
  events: readonly EventName[] | '*';
  job: JobDefinition<EventInput>;
  /**
   * The maximum number of events in one run. One, the default, retries each event alone; more cost
   * less.
   */
  batch?: number;
}
