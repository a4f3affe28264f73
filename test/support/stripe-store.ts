import { expect } from 'chai';
import { stripeProvider } from '../../src/adapters/payments/stripe.js';
import { readConfig } from '../../src/config/config.js';
import { createServices } from '../../src/store/create-services.js';
import type { SweepAges } from '../../src/jobs/sweep-orders.js';
import type { Plugin } from '../../src/plugins/define-plugin.js';
import type { Services } from '../../src/store/services.js';
import { type CartItems, createCart, type TestCart } from './carts.js';
import { createProduct, type ProductOptions } from './catalog.js';
import { type Client, type Data, expectOk } from './client.js';
import { expectBooksBalance } from './conservation.js';
import type { Answer } from './contract-checker.js';
import type { Schema } from './contract-types.js';
import { CrashingProvider } from './crashing-provider.js';
import { getOrder } from './orders.js';
import { TestStore } from './store.js';
import type { DoubleIntent } from './stripe-double-api.js';
import { StripeDouble } from './stripe-double.js';
import { signed, stripeEvent } from './stripe-events.js';
import { sweep } from './sweep.js';
import { testSecrets } from './test-secrets.js';

interface Options {
  capture?: Services['capture'];
  plugins?: Plugin[];
}

/** Waiting payments and missing results are immediately old enough for the sweeper. */
export const noTimeouts: SweepAges = { unanswered: 0, paymentWindow: { customer: 0, guest: 0 } };
/** Customers have time; the provider has none. */
export const customersHaveTime: SweepAges = {
  unanswered: 0,
  paymentWindow: { customer: 1800, guest: 1800 },
};

/** A store that uses a double of Stripe, through Stripe's own SDK. */
export class StripeStore {
  private constructor(
    readonly stripe: StripeDouble,
    readonly store: TestStore,
    readonly provider: CrashingProvider,
    private readonly services: Services,
    readonly staff: Client,
  ) {}

  static async open({ capture = 'automatic', plugins = [] }: Options = {}): Promise<StripeStore> {
    const stripe = await StripeDouble.start();
    const { secretKey, webhookSecret, url: apiUrl } = stripe;
    const provider = new CrashingProvider(
      stripeProvider({ secretKey, webhookSecret, apiUrl, timeout: 1000 }),
    );
    const config = readConfig(testSecrets);
    const services = { ...(await createServices(config, plugins)), payments: provider, capture };
    const store = await TestStore.open({ config: stripe.config(), services, plugins });
    return new StripeStore(stripe, store, provider, services, await store.withKey('*:*'));
  }

  /** A guest's cart with units of a product that only this guest buys. */
  async createCart(
    quantity = 1,
    { currency = 'USD', ...options }: ProductOptions = {},
  ): Promise<TestCart & { itemId: string }> {
    const product = { price: 1000, stock: 10, currency, ...options };
    const { id: itemId } = await createProduct(this.staff, product);
    const items: CartItems = [[itemId, quantity]];
    return { ...(await createCart(this.store.anonymous(), { items, currency })), itemId };
  }

  /** The double's payment for an order, which must be at most one. */
  intentOf(orderId: string): DoubleIntent | undefined {
    const intents = [...this.stripe.books.intents.values()];
    const own = intents.filter(({ metadata }) => metadata['orderId'] === orderId);
    expect(own.length, 'payments at Stripe').to.be.at.most(1);
    return own[0];
  }

  /** The same for an order that has a payment. */
  paidAt(orderId: string): DoubleIntent {
    return this.intentOf(orderId) ?? expect.fail('nothing at Stripe');
  }

  /** Delivers a Stripe event about the current state of an intent, or delivers it again. */
  deliver(
    type: string,
    intentId: string,
    options: Parameters<typeof stripeEvent>[3] = {},
  ): Promise<Answer<Data>> {
    const event = stripeEvent(this.stripe, type, intentId, options);
    const request = signed(event, { secret: this.stripe.webhookSecret });
    return this.store.anonymous().post('/api/payments/webhook', undefined, request);
  }

  /** @param plugins whose hooks the sweeper runs; none by default */
  sweep(ages = noTimeouts, signal?: AbortSignal, plugins: Plugin[] = []): Promise<void> {
    return sweep(this.store, this.services, ages, signal, plugins);
  }

  async order(id: string): Promise<Schema<'Order'>> {
    return getOrder(this.staff, id);
  }

  /** The order of a cart whose checkout did not return its id. */
  async orderOf({ id: cartId }: TestCart): Promise<Schema<'Order'>> {
    const [row] = await this.store
      .knex<{ id: string }>('orders')
      .where({ cart_id: cartId } as object)
      .select('id')
      .orderBy('placed_at', 'desc');
    return this.order(row?.id ?? expect.fail('no order'));
  }

  async level(entityId: string): Promise<Record<string, unknown>> {
    const row = await this.store
      .knex<Record<string, unknown>>('stock_levels')
      .where({ entity_id: entityId })
      .first();
    return row ?? expect.fail('no stock');
  }

  async cartStatus(cart: TestCart): Promise<Schema<'CartStatus'>> {
    return expectOk(await cart.read()).status;
  }

  /** All sums balance and match Stripe's. */
  async expectBooksBalance(): Promise<void> {
    await expectBooksBalance(this.store.knex);
    const { rows } = await this.store.knex.raw<{ rows: { id: string; taken: number[] }[] }>(
      `select o.id, array[o.amount_captured, o.amount_refunded] as taken from orders o`,
    );
    const ours = Object.fromEntries(rows.map(({ id, taken }) => [id, taken.map(Number)]));
    for (const [id, taken] of Object.entries(ours)) {
      const intent = this.intentOf(id);
      const theirs = [
        intent?.amount_received ?? 0,
        intent ? this.stripe.books.refunded(intent.id) : 0,
      ];
      expect(taken, `captured and refunded of ${id}`).to.deep.equal(theirs);
    }
  }

  async close(): Promise<void> {
    await this.expectBooksBalance();
    await this.store.close();
    await this.stripe.stop();
  }
}
