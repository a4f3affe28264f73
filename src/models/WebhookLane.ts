import type { Knex } from 'knex';
import { raw, type RelationMappings } from 'objection';
import { BaseModel } from './BaseModel.js';
import { WebhookEndpoint } from './WebhookEndpoint.js';

/** How long a worker that has died keeps a lane, in seconds. */
const holdSeconds = 60;
/** After this time a job that was to deliver is lost, in seconds. */
const lostSeconds = 120;
/** No job is on its way. */
const isUnqueued = `(queued_at is null or queued_at < now() - interval '${lostSeconds} seconds')`;

/**
 * Each endpoint's deliveries are the work of one job at a time, so that a slow endpoint delays no
 * other and no jobs pile up.
 */
export class WebhookLane extends BaseModel {
  static override tableName = 'webhook_lanes';
  static override idColumn = 'webhookId';
  static override columns: readonly (keyof WebhookLane)[] = [
    'webhookId',
    'queuedAt',
    'heldUntil',
    'failingSince',
  ];

  /** The primary key is the endpoint's id. */
  override id!: never;
  webhookId!: string;
  /** When a job to deliver was added that has not begun; null if there is none. */
  queuedAt!: string | null;
  /** The lease of the job that delivers; null if none does. */
  heldUntil!: string | null;
  /** The first failure since the last success; null after a success. */
  failingSince!: string | null;
  endpoint?: WebhookEndpoint;

  static override get relationMappings(): RelationMappings {
    return { endpoint: this.belongsTo(WebhookEndpoint, 'webhookId') };
  }

  /**
   * Locks lanes, so that a delivery that the transaction adds is either seen by the job that holds
   * the lane or gets a job of its own.
   */
  static async lockAll(db: Knex, webhookIds: string[]): Promise<void> {
    await WebhookLane.query(db)
      .select('webhookId')
      .whereIn('webhookId', webhookIds)
      .orderBy('webhookId')
      .forUpdate();
  }

  /**
   * Marks lanes for a job to deliver.
   * @returns those that have none yet
   */
  static async queue(db: Knex, webhookIds: string[]): Promise<string[]> {
    const queued = await WebhookLane.query(db)
      .patch({ queuedAt: raw('now()') })
      .whereIn('webhookId', webhookIds)
      .whereRaw(isUnqueued)
      .returning('webhookId');
    return queued.map(({ webhookId }) => webhookId);
  }

  /** Takes a lane for a job that begins. @returns whether no other job has it */
  static async hold(db: Knex, webhookId: string): Promise<boolean> {
    const lane = await WebhookLane.query(db)
      .select(raw('held_until > now()').as('isHeld'))
      .findById(webhookId)
      .forUpdate()
      .castTo<{ isHeld: boolean | null } | undefined>();
    if (!lane) return false;
    const heldUntil = raw(`now() + interval '${holdSeconds} seconds'`);
    await WebhookLane.query(db)
      .findById(webhookId)
      .patch({ queuedAt: null, ...(!lane.isHeld && { heldUntil }) });
    return !lane.isHeld;
  }

  static async release(db: Knex, webhookId: string): Promise<void> {
    await WebhookLane.query(db).findById(webhookId).patch({ heldUntil: null });
  }

  /** The lanes with a delivery that is due, no job that holds them, and none that will. */
  static async idle(db: Knex): Promise<string[]> {
    const lanes = await WebhookLane.query(db)
      .select('webhookId')
      .whereRaw('(held_until is null or held_until < now())')
      .whereRaw(isUnqueued)
      .whereRaw(
        `exists (select from webhook_deliveries d where d.webhook_id = webhook_lanes.webhook_id
           and d.status = 'pending' and d.next_attempt_at <= now())`,
      )
      .orderBy('webhookId');
    return lanes.map(({ webhookId }) => webhookId);
  }

  /** After a success. */
  static async recover(db: Knex, webhookId: string): Promise<void> {
    await WebhookLane.query(db)
      .patch({ failingSince: null })
      .where({ webhookId })
      .whereNotNull('failingSince');
  }

  /**
   * After a failure.
   * @returns whether everything has failed for this number of days
   */
  static async countFailure(db: Knex, webhookId: string, days: number): Promise<boolean> {
    const [lane] = await WebhookLane.query(db)
      .patch({ failingSince: raw('coalesce(failing_since, now())') })
      .where({ webhookId })
      .returning(raw(`failing_since < now() - interval '${days} days' as "isLost"`))
      .castTo<{ isLost: boolean }[]>();
    return lane?.isLost ?? false;
  }
}
