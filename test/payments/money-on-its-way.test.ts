import { expect } from 'chai';
import { statusesBefore } from '../../src/domain/state-machines/payment-status.js';
import { Payment } from '../../src/models/Payment.js';
import { Refund } from '../../src/models/Refund.js';
import { type Client, expectOk } from '../support/client.js';
import { createOrder } from '../support/orders.js';
import { createPromotion } from '../support/promotions.js';
import { TestStore } from '../support/store.js';

const succeeded = { status: 'succeeded', providerRefundId: null } as const;

describe('pending refunds and captures', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('*:*');
  });
  after(() => store.close());

  /** A paid order of three units with a total price of 2999. */
  async function place(): Promise<{ id: string; lineId: string; total: number; path: string }> {
    const off = { type: 'fixed_off_order', value: 1, currency: 'USD' } as const;
    const { code } = await createPromotion(staff, off);
    const order = await createOrder(staff, {
      quantity: 3,
      product: { price: 1000, taxClass: 'none' },
      checkout: { promotionCodes: [String(code)] },
    });
    const [line] = order.lineItems;
    const path = `/api/orders/${order.id}/refunds`;
    return { id: order.id, lineId: line?.id ?? '', total: order.grandTotal, path };
  }
  /** A refund without a result from the provider yet. */
  async function begin(id: string, columns: object): Promise<string> {
    const payment = await Payment.ofOrder(store.knex, id);
    const refund = { orderId: id, paymentId: payment?.id ?? '', currency: 'USD', ...columns };
    const made = await Refund.query(store.knex).insert({ status: 'pending', ...refund });
    return made.id;
  }
  const setPayment = (order_id: string, status: string): Promise<number> =>
    store.knex('payments').where({ order_id }).update({ status });

  it('never exceed the captured amount, in amounts and in units', async () => {
    const { id, lineId, total, path } = await place();
    const refused: [body: object, field: string][] = [
      [{ amount: total + 1 }, 'body.amount'],
      [{ lineItems: [{ orderLineItemId: lineId, quantity: 4 }] }, 'body.lineItems.0.quantity'],
    ];
    for (const [body, field] of refused) {
      const answer = await staff.post(path, body);
      expect(answer.status).to.equal(422);
      expect(answer.body.error.details?.issues?.[0]?.path).to.equal(field);
    }
    expect(await store.knex('refunds').where({ order_id: id })).to.deep.equal([]);
  });

  it('reduce the refundable amount', async () => {
    const { id, total, path } = await place();
    await begin(id, { amount: 1000, lineItems: [] });
    expect((await staff.post(path, { amount: total - 999 })).status).to.equal(422);
    expect(expectOk(await staff.post(path, {}))).to.include({ amount: total - 1000 });
  });

  it('reduce the refundable units', async () => {
    const { id, lineId, path } = await place();
    const units = (quantity: number): object[] => [{ orderLineItemId: lineId, quantity }];
    await begin(id, { amount: 1, lineItems: units(2) });
    const tooMany = await staff.post(path, { lineItems: units(2) });
    expect(tooMany.status).to.equal(422);
    expect(tooMany.body.error.details?.issues?.[0]?.path).to.equal('body.lineItems.0.quantity');
    expectOk(await staff.post(path, { lineItems: units(1) }));
  });

  it('add up to the line for its units', async () => {
    const { lineId, path } = await place();
    const lineItems = [{ orderLineItemId: lineId, quantity: 1 }];
    const amounts: unknown[] = [];
    for (let unit = 0; unit < 3; unit += 1) {
      amounts.push(expectOk(await staff.post(path, { lineItems }))['amount']);
    }
    expect(amounts).to.deep.equal([999, 1000, 1000]);
  });

  it('complete once', async () => {
    const { id } = await place();
    const refundId = await begin(id, { amount: 1000, lineItems: [] });
    expect((await Refund.record(store.knex, refundId, succeeded))?.status).to.equal('succeeded');
    expect(await Refund.record(store.knex, refundId, succeeded)).to.equal(undefined);
  });

  it('are left to the request until the provider had time to respond', async () => {
    const { id } = await place();
    const refundId = await begin(id, { amount: 1000, lineItems: [] });
    expect(await Refund.claimStale(store.knex, 120, 10)).to.not.deep.include({ orderId: id });
    const past = store.knex.raw("now() - interval '121 seconds'");
    await store.knex('refunds').where({ id: refundId }).update({ updated_at: past });
    expect(await Refund.claimStale(store.knex, 120, 10)).to.deep.include({ orderId: id });
  });

  for (const status of ['authorizing', 'capturing', 'voiding']) {
    it(`prevent a cancellation while the payment is ${status}`, async () => {
      const { id } = await place();
      await setPayment(id, status);
      const answer = await staff.patch(`/api/orders/${id}/status`, { status: 'cancelled' });
      expect([answer.status, answer.body.error.code]).to.deep.equal([409, 'CONFLICT']);
    });
  }

  it('capture and void only an open payment', async () => {
    const { id } = await place();
    for (const intent of ['capturing', 'voiding'] as const) {
      expect(await Payment.beginAction(store.knex, id, intent)).to.equal(false);
      expect(await Payment.ofOrder(store.knex, id)).to.include({ status: 'captured' });
    }
    await setPayment(id, 'authorized');
    expect(await Payment.beginAction(store.knex, id, 'voiding')).to.equal(true);
  });

  it('stay captured, whatever arrives late', async () => {
    const { id, total } = await place();
    const late = { providerPaymentId: `manual_${id}`, amount: total, amountCaptured: 0 };
    for (const status of ['voided', 'failed', 'authorized', 'requires_action'] as const) {
      const answer = { ...late, status, clientSecret: null, failureCode: null };
      expect(await Payment.record(store.knex, id, answer, statusesBefore(status)), status).to.equal(
        undefined,
      );
    }
  });
});
