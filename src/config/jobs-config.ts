import { choice, type Environment, integer } from './environment.js';

/** How long rows are kept that requests leave behind, in days. */
export interface Retention {
  /** Dispatched events. */
  events: number;
  /** Failed jobs. */
  jobs: number;
  /** Carts, after they expired. */
  carts: number;
  /** Events received from the payment provider. */
  paymentEvents: number;
}

export interface JobsConfig {
  /** Whether the server runs jobs itself. */
  worker: boolean;
  retention: Retention;
}

export function readJobsConfig(env: Environment): JobsConfig {
  const days = (rows: string, fallback: number, min = 1): number =>
    integer(env, `RETENTION_${rows}_DAYS`, fallback, min, 3650);
  return {
    worker: choice(env, 'WORKER', ['on', 'off'], 'on') === 'on',
    retention: {
      events: days('EVENTS', 30),
      jobs: days('JOBS', 30),
      carts: days('CARTS', 30),
      // Stripe repeats events for up to 30 days when asked to; a forgotten one would count twice.
      paymentEvents: days('PAYMENT_EVENTS', 90, 30),
    },
  };
}
