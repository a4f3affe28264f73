import type { Knex } from 'knex';
import { raw, type RelationMappings } from 'objection';
import type { WebhookFailure, WebhookResult } from '../adapters/webhooks/webhook-client.js';
import type { Page } from '../database/page.js';
import { defined } from '../util/defined.js';
import { BaseModel, findPage } from './BaseModel.js';
import { OutboxEvent } from './OutboxEvent.js';
import { WebhookEndpoint } from './WebhookEndpoint.js';

/** How long a worker has for an attempt before another may repeat it, in seconds. */
const leaseSeconds = 60;

export type DeliveryStatus = 'pending' | 'succeeded' | 'failed';

/** The delivery of one event to one endpoint, and the log of its attempts. */
export class WebhookDelivery extends BaseModel {
  static override tableName = 'webhook_deliveries';
  static override columns: readonly (keyof WebhookDelivery)[] = [
    'id',
    'webhookId',
    'eventId',
    'event',
    'status',
    'attempts',
    'responseStatus',
    'failure',
    'createdAt',
    'lastAttemptAt',
    'nextAttemptAt',
    'deliveredAt',
  ];

  webhookId!: string;
  eventId!: string;
  /** The event's name. */
  event!: string;
  status!: DeliveryStatus;
  /** Those that ended, since it was created or replayed. */
  attempts!: number;
  responseStatus!: number | null;
  failure!: WebhookFailure | null;
  createdAt!: string;
  lastAttemptAt!: string | null;
  /** Null unless it is pending. While an attempt runs, the end of its lease. */
  nextAttemptAt!: string | null;
  deliveredAt!: string | null;
  endpoint?: WebhookEndpoint;
  outboxEvent?: OutboxEvent;

  static override get relationMappings(): RelationMappings {
    return {
      endpoint: this.belongsTo(WebhookEndpoint, 'webhookId'),
      outboxEvent: this.belongsTo(OutboxEvent, 'eventId'),
    };
  }

  /** One page of an endpoint's deliveries, newest first. */
  static page(
    db: Knex,
    webhookId: string,
    filter: { status: DeliveryStatus | undefined; event: string | undefined },
    page: Page,
  ): Promise<{ results: WebhookDelivery[]; total: number }> {
    const found = WebhookDelivery.query(db)
      .where({ webhookId, ...defined(filter) })
      .orderBy([
        { column: 'createdAt', order: 'desc' },
        { column: 'id', order: 'desc' },
      ]);
    return findPage(found, page);
  }

  /**
   * Claims deliveries of an endpoint that are due, oldest first, and skips those that another
   * worker claims.
   * @returns them with their events
   */
  static async claimDue(
    db: Knex,
    webhookId: string,
    limit: number,
  ): Promise<(WebhookDelivery & { outboxEvent: OutboxEvent })[]> {
    const due = WebhookDelivery.query(db)
      .select('id')
      .where({ webhookId, status: 'pending' })
      .whereRaw('next_attempt_at <= now()')
      .orderBy(['nextAttemptAt', 'id'])
      .limit(limit)
      .forUpdate()
      .skipLocked();
    const claimed = await WebhookDelivery.query(db)
      .patch({ nextAttemptAt: raw(`now() + interval '${leaseSeconds} seconds'`) })
      .whereIn('id', due)
      .returning('*')
      .withGraphFetched('outboxEvent');
    return claimed as (WebhookDelivery & { outboxEvent: OutboxEvent })[];
  }

  /** Lets another worker repeat an attempt that was interrupted. It does not count. */
  static async handBack(db: Knex, id: string): Promise<void> {
    await WebhookDelivery.query(db)
      .patch({ nextAttemptAt: raw('now()') })
      .where({ id, status: 'pending' });
  }

  /**
   * Records the result of an attempt, unless another worker has recorded its own.
   * @param retrySeconds the pause before the next attempt; null if there is none
   */
  async recordAttempt(
    db: Knex,
    { responseStatus, failure }: WebhookResult,
    retrySeconds: number | null,
  ): Promise<void> {
    const { id, attempts } = this;
    const succeeded = failure === null;
    const retry = !succeeded && retrySeconds !== null;
    await WebhookDelivery.query(db)
      .patch({
        attempts: attempts + 1,
        responseStatus,
        failure,
        lastAttemptAt: raw('now()'),
        status: succeeded ? 'succeeded' : retry ? 'pending' : 'failed',
        nextAttemptAt: retry ? raw("now() + ? * interval '1 second'", retrySeconds) : null,
        ...(succeeded && { deliveredAt: raw('now()') }),
      })
      .where({ id, attempts })
      // A success is recorded even if the endpoint was disabled meanwhile.
      .whereIn('status', succeeded ? ['pending', 'failed'] : ['pending']);
  }

  /** Ends the pending deliveries of an endpoint that is no longer active. */
  static async failPending(db: Knex, webhookId: string): Promise<void> {
    await WebhookDelivery.query(db)
      .patch({ status: 'failed', nextAttemptAt: null })
      .where({ webhookId, status: 'pending' });
  }

  /** Starts a delivery that has ended again, with all its attempts. */
  static async restart(db: Knex, id: string): Promise<WebhookDelivery> {
    return WebhookDelivery.query(db)
      .patch({
        status: 'pending',
        attempts: 0,
        responseStatus: null,
        failure: null,
        lastAttemptAt: null,
        nextAttemptAt: raw('now()'),
        deliveredAt: null,
      })
      .findById(id)
      .returning('*')
      .first()
      .throwIfNotFound();
  }

  /** @param days how long deliveries that have ended are kept */
  static deleteExpired(db: Knex, limit: number, days: number): Promise<number> {
    return WebhookDelivery.deleteSome(
      db,
      `status <> 'pending' and created_at < now() - interval '${days} days'`,
      limit,
    );
  }
}
