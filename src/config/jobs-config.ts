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
  /** Webhook deliveries that have ended. */
  webhookDeliveries: number;
}

export interface JobsConfig {
  /** Whether the server runs jobs itself. */
  worker: boolean;
  retention: Retention;
}

export function readJobsConfig(env: Environment): JobsConfig {
  const days = (name: string, fallback: number, min = 1): number =>
    integer(env, name, fallback, min, 3650);
  return {
    worker: choice(env, 'WORKER', ['on', 'off'], 'on') === 'on',
    retention: {
      events: days('RETENTION_EVENTS_DAYS', 30),
      jobs: days('RETENTION_JOBS_DAYS', 30),
      carts: days('RETENTION_CARTS_DAYS', 30),
      // Stripe repeats events for up to 30 days when asked to; a forgotten one would count twice.
      paymentEvents: days('RETENTION_PAYMENT_EVENTS_DAYS', 90, 30),
      webhookDeliveries: days('RETENTION_WEBHOOK_DELIVERIES_DAYS', 30),
    },
  };
}
