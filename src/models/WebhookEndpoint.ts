import type { Knex } from 'knex';
import { raw, type RelationMappings } from 'objection';
import type { Page } from '../database/page.js';
import { execute } from '../database/query.js';
import { findPage, VersionedModel } from './BaseModel.js';
import { WebhookDelivery } from './WebhookDelivery.js';

/** A URL to which the server posts events. Its secrets are encrypted with the endpoint's id. */
export class WebhookEndpoint extends VersionedModel {
  static override tableName = 'webhook_endpoints';
  static override columns: readonly (keyof WebhookEndpoint)[] = [
    'id',
    'url',
    'events',
    'description',
    'isActive',
    'disabledReason',
    'secret',
    'previousSecret',
    'previousSecretExpiresAt',
    'version',
    'createdAt',
    'updatedAt',
  ];

  url!: string;
  /** Names, of which plugins add some, or `*`. */
  events!: string[];
  description!: string | null;
  isActive!: boolean;
  /** Why the server has disabled it; null unless it has. */
  disabledReason!: 'gone' | 'failing' | null;
  /** Encrypted. */
  secret!: string;
  /** Encrypted; the secret before the last rotation, which also signs until it expires. */
  previousSecret!: string | null;
  previousSecretExpiresAt!: string | null;
  deliveries?: WebhookDelivery[];

  static override get relationMappings(): RelationMappings {
    return { deliveries: this.hasMany(WebhookDelivery, 'webhookId') };
  }

  /** One page, newest first. */
  static page(db: Knex, page: Page): Promise<{ results: WebhookEndpoint[]; total: number }> {
    const all = WebhookEndpoint.query(db).orderBy([
      { column: 'createdAt', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
    return findPage(all, page);
  }

  /**
   * The active endpoints, which are not deleted or changed before the transaction ends, with the
   * names of their events.
   */
  static async lockActive(db: Knex): Promise<Pick<WebhookEndpoint, 'id' | 'events'>[]> {
    return WebhookEndpoint.query(db)
      .select('id', 'events')
      .where({ isActive: true })
      .orderBy('id')
      .forShare();
  }

  /**
   * Replaces the secret of a locked endpoint. The previous one also signs for a day.
   * @param secret encrypted
   */
  async rotateSecret(db: Knex, secret: string): Promise<WebhookEndpoint> {
    return WebhookEndpoint.query(db)
      .patch({
        secret,
        previousSecret: this.secret,
        previousSecretExpiresAt: raw("now() + interval '24 hours'"),
      })
      .findById(this.id)
      .returning('*')
      .first()
      .throwIfNotFound();
  }

  /** Disables an active endpoint. */
  static async disable(db: Knex, id: string, reason: 'gone' | 'failing'): Promise<void> {
    await WebhookEndpoint.query(db)
      .patch({ isActive: false, disabledReason: reason })
      .where({ id, isActive: true });
  }

  /** Endpoints with a secret that another key than this encrypts, or one that has expired. */
  static async withStaleSecrets(
    db: Knex,
    keyId: string,
    limit: number,
  ): Promise<WebhookEndpoint[]> {
    const current = `${keyId}.%`;
    return WebhookEndpoint.query(db)
      .where('secret', 'not like', current)
      .orWhere('previousSecret', 'not like', current)
      .orWhereRaw('previous_secret_expires_at < now()')
      .orderBy('id')
      .limit(limit)
      .forUpdate()
      .skipLocked();
  }

  /** Replaces the ciphertexts of a locked endpoint, which is no change for its owner. */
  static async replaceSecrets(
    db: Knex,
    id: string,
    secrets: Pick<WebhookEndpoint, 'secret' | 'previousSecret' | 'previousSecretExpiresAt'>,
  ): Promise<void> {
    await execute(
      db,
      `update webhook_endpoints
       set secret = $2, previous_secret = $3, previous_secret_expires_at = $4 where id = $1`,
      [id, secrets.secret, secrets.previousSecret, secrets.previousSecretExpiresAt],
    );
  }
}
