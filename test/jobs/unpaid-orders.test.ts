import { expect } from 'chai';
import { readConfig } from '../../src/config/config.js';
import { createServices } from '../../src/store/create-services.js';
import { type Client, expectOk } from '../support/client.js';
import { expectBooksBalance } from '../support/conservation.js';
import type { Schema } from '../support/contract-types.js';
import { createCustomer } from '../support/customers.js';
import { captureOrderPayment, createOrder, getOrder, refundOrder } from '../support/orders.js';
import { TestStore } from '../support/store.js';
import { noTimeouts } from '../support/stripe-store.js';
import { sweep } from '../support/sweep.js';
import { testSecrets } from '../support/test-secrets.js';

const services = await createServices(readConfig(testSecrets));

describe('unpaid orders with the manual provider', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('*:*');
  });
  afterEach(() => expectBooksBalance(store.knex));
  after(() => store.close());

  const place = async (
    paymentMethodId = 'pm_card_authenticationRequired',
  ): Promise<Schema<'Order'>> => {
    return createOrder(staff, { product: { price: 1000 }, checkout: { paymentMethodId } });
  };
  const read = ({ id }: { id: string }): Promise<Schema<'Order'>> => getOrder(staff, id);
  const ageMinutes = (minutes: number): Promise<unknown> =>
    store.knex.raw(
      `update payments set created_at = created_at - make_interval(mins => ?),
         updated_at = updated_at - make_interval(mins => ?)`,
      [minutes, minutes],
    );
  const age = (hours: number): Promise<unknown> => ageMinutes(60 * hours);

  it('are completed when staff capture the payment', async () => {
    const order = await place();
    expect(order).to.include({ status: 'pending', paymentStatus: 'requires_action' });
    const captured = await captureOrderPayment(staff, order.id);
    expect(captured).to.include({
      status: 'confirmed',
      paymentStatus: 'captured',
      amountCaptured: order.grandTotal,
    });
    await age(48);
    await sweep(store, services);
    expect(await read(order)).to.include({ status: 'confirmed', paymentStatus: 'captured' });
  });

  it('are confirmed by staff without payment, and captured days later', async () => {
    const order = await place();
    const path = `/api/orders/${order.id}`;
    expectOk(await staff.patch(`${path}/status`, { status: 'confirmed' }));
    await age(72);
    await sweep(store, services);
    expect(await read(order)).to.include({
      status: 'confirmed',
      paymentStatus: 'requires_action',
    });
    expect(expectOk(await staff.post(`${path}/capture`))).to.include({ paymentStatus: 'captured' });
  });

  it('wait 10 minutes for a guest and 30 for a customer', async () => {
    const guests = await place();
    const own = await place();
    const { customerId } = await createCustomer(store);
    await store.knex('orders').where({ id: own.id }).update({ customer_id: customerId });
    const statuses = async (): Promise<unknown[]> => {
      await sweep(store, services);
      const orders = await Promise.all([read(guests), read(own)]);
      return orders.map(({ status }) => status);
    };
    await ageMinutes(9);
    expect(await statuses()).to.deep.equal(['pending', 'pending']);
    await ageMinutes(2);
    expect(await statuses()).to.deep.equal(['cancelled', 'pending']);
    await ageMinutes(18);
    expect(await statuses()).to.deep.equal(['cancelled', 'pending']);
    await ageMinutes(2);
    expect(await statuses()).to.deep.equal(['cancelled', 'cancelled']);
    expect(await read(own)).to.include({ paymentStatus: 'voided' });
  });

  it('are cancelled after 48 hours, whatever state a crash left the payment in', async () => {
    const orders: Schema<'Order'>[] = [];
    for (const status of ['authorizing', 'requires_action']) {
      for (const providerPaymentId of [null, `manual_${status}`]) {
        const order = await place();
        await store
          .knex('payments')
          .where({ order_id: order.id })
          .update({ status, provider_payment_id: providerPaymentId });
        orders.push(order);
      }
    }
    await age(48);
    await sweep(store, services);
    for (const order of orders) {
      expect(await read(order)).to.include({ status: 'cancelled', amountCaptured: 0 });
    }
    const pending = await store.knex('orders').where({ status: 'pending' });
    expect(pending).to.deep.equal([]);
  });

  describe('paid by a provider that is no longer configured', () => {
    const forget = ({ id }: { id: string }): Promise<unknown> =>
      store.knex('payments').where({ order_id: id }).update({ provider: 'stripe' });
    const remember = ({ id }: { id: string }): Promise<unknown> =>
      store.knex('payments').where({ order_id: id }).update({ provider: 'manual' });

    it('are not refunded by another provider', async () => {
      const order = await place('pm_card_visa');
      await forget(order);
      const refund = await refundOrder(staff, order.id, { amount: 100 });
      expect(refund.status).to.equal('pending');
      await age(1);
      await sweep(store, services, noTimeouts);
      expect(await read(order)).to.include({ amountRefunded: 0 });
      await remember(order);
      await sweep(store, services, noTimeouts);
      expect(await read(order)).to.include({ amountRefunded: 100 });
    });

    it('are not cancelled because another provider does not know the payment', async () => {
      const order = await place();
      await forget(order);
      await age(48);
      await sweep(store, services);
      expect(await read(order)).to.include({ status: 'pending' });
      await remember(order);
      await age(48);
      await sweep(store, services);
      expect(await read(order)).to.include({ status: 'cancelled' });
    });
  });
});
