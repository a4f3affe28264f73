import type { Knex } from 'knex';
import { Cart } from '../models/Cart.js';
import { IdempotencyKey } from '../models/IdempotencyKey.js';
import { Job } from '../models/Job.js';
import { OutboxEvent } from '../models/OutboxEvent.js';
import { PaymentEvent } from '../models/PaymentEvent.js';
import { Session } from '../models/Session.js';
import { SignInAddress } from '../models/SignInAddress.js';
import { Verification } from '../models/Verification.js';
import { WebhookDelivery } from '../models/WebhookDelivery.js';
import type { Retention } from '../config/jobs-config.js';
import { defineJob, type JobDefinition } from './define-job.js';

/** Rows of one table that one statement deletes. */
const batch = 1000;

/** Deletes expired rows, at most `limit`, and returns how many. */
type DeleteExpired = (db: Knex, limit: number, retention: Retention) => Promise<number>;

/** A job that deletes rows that requests leave behind and that are no longer needed, in batches. */
function purgeJob(rows: string, deleteExpired: DeleteExpired): JobDefinition {
  return defineJob({
    name: `${rows}-purge`,
    everySeconds: 600,
    run: async ({ pool, services, signal }) => {
      let deleted = 0;
      let last = batch;
      while (last === batch && !signal.aborted) {
        last = await deleteExpired(pool, batch, services.retention);
        deleted += last;
      }
      return { deleted };
    },
  });
}

/** Keys, sessions, and verifications know when they expire; docs/adr/0013 sets 90 days for addresses. */
export const purgeJobs: readonly JobDefinition[] = [
  purgeJob('idempotency-keys', (db, limit) => IdempotencyKey.deleteExpired(db, limit)),
  purgeJob('sessions', (db, limit) => Session.deleteExpired(db, limit)),
  purgeJob('verifications', (db, limit) => Verification.deleteExpired(db, limit)),
  purgeJob('sign-in-addresses', (db, limit) => SignInAddress.deleteExpired(db, limit)),
  purgeJob('payment-events', (db, limit, { paymentEvents }) =>
    PaymentEvent.deleteExpired(db, limit, paymentEvents),
  ),
  purgeJob('carts', (db, limit, { carts }) => Cart.deleteExpired(db, limit, carts)),
  purgeJob('webhook-deliveries', (db, limit, { webhookDeliveries }) =>
    WebhookDelivery.deleteExpired(db, limit, webhookDeliveries),
  ),
  purgeJob('events', (db, limit, { events }) => OutboxEvent.deleteExpired(db, limit, events)),
  purgeJob('jobs', (db, limit, { jobs }) => Job.deleteExpired(db, limit, jobs)),
];
