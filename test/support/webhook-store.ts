import { expect } from 'chai';
import { publicEventId } from '../../src/domain/webhooks/webhook-message.js';
import { emit } from '../../src/events/emit.js';
import type { WebhookServices } from '../../src/store/services.js';
import { uuidv7 } from '../../src/util/uuid.js';
import { expectOk, type Client } from './client.js';
import type { AnswerBody, CallInput, Schema } from './contract-types.js';
import type { Answer } from './contract-checker.js';
import { TestStore } from './store.js';
import { createWebhook, localWebhooks, WebhookReceiver } from './webhook-receiver.js';

type Delivery = Schema<'WebhookDelivery'>;

/** A store with one endpoint, which wants every event, and its receiver. */
export class WebhookStore {
  /** Replaced before each test. */
  endpoint!: Awaited<ReturnType<typeof createWebhook>>;

  private constructor(
    readonly store: TestStore,
    readonly staff: Client,
    readonly receiver: WebhookReceiver,
    /** A test changes how the store delivers by changing its properties. */
    readonly webhooks: WebhookServices,
  ) {}

  static async open(): Promise<WebhookStore> {
    const webhooks = localWebhooks();
    const store = await TestStore.open({ services: { webhooks } });
    const staff = await store.withKey('webhooks:manage');
    return new WebhookStore(store, staff, await WebhookReceiver.start(), webhooks);
  }

  /** Forgets what the test before has left. */
  async reset(): Promise<void> {
    await this.store.knex('pgboss.job').delete();
    await this.store.knex('webhook_endpoints').delete();
    Object.assign(this.webhooks, localWebhooks());
    this.receiver.arrived.length = 0;
    this.receiver.answer(204);
    this.endpoint = await createWebhook(this.staff, { url: `${this.receiver.url}/a` });
  }

  /** Commits a change. Returns the id of its event, as receivers see it. */
  async change(slug = 'gone'): Promise<string> {
    const { knex } = this.store;
    await emit(knex, 'catalog.delete', { id: uuidv7(), slug });
    const event = await knex('outbox_events').orderBy('id', 'desc').first<{ id: string }>('id');
    return publicEventId(event.id);
  }

  /** The deliveries to an endpoint, newest first. */
  async deliveries(
    query: NonNullable<CallInput<'listWebhookDeliveries'>['query']> = {},
    id = this.endpoint.id,
  ): Promise<Delivery[]> {
    return expectOk(await this.staff.call('listWebhookDeliveries', { params: { id }, query }));
  }

  /** The latest delivery. */
  async latest(): Promise<Delivery> {
    return (await this.deliveries())[0] ?? expect.fail('no delivery');
  }

  replay(
    deliveryId: string,
    id = this.endpoint.id,
  ): Promise<Answer<AnswerBody<'replayWebhookDelivery'>>> {
    return this.staff.call('replayWebhookDelivery', { params: { id, deliveryId } });
  }

  /** The endpoint as the list shows it. */
  async listed(): Promise<Schema<'WebhookEndpoint'> | undefined> {
    const all = expectOk(await this.staff.call('listWebhooks'));
    return all.find(({ id }) => id === this.endpoint.id);
  }

  deactivate = (id = this.endpoint.id): Promise<Answer<AnswerBody<'updateWebhook'>>> =>
    this.staff.call('updateWebhook', { params: { id }, body: { isActive: false } });

  /** Runs what is due, as in the next period of every schedule. Returns how many jobs failed. */
  async resume(): Promise<number> {
    await this.store.knex('pgboss.job').delete();
    return this.store.runJobs();
  }

  async close(): Promise<void> {
    await this.store.close();
    await this.receiver.stop();
  }
}
