import fc from 'fast-check';
import { createCart } from '../../support/carts.js';
import { createProduct } from '../../support/catalog.js';
import { expectOk, type Client } from '../../support/client.js';
import { expectBooksBalance, expectNoRows } from '../../support/conservation.js';
import type { Answer } from '../../support/contract-checker.js';
import type { Schema } from '../../support/contract-types.js';
import { expectEventsFollow } from './support/events.js';
import { expectLedgerBalances, expectOrdersInLedger } from './support/ledger.js';
import {
  createVendor,
  openMarketplace,
  sellAs,
  type CreatedVendor,
} from './support/marketplace.js';
import { checkOut, getOrder } from '../../support/orders.js';
import { createPromotion } from '../../support/promotions.js';
import type { TestStore } from '../../support/store.js';

/** `HISTORIES=1000` for more. */
const histories = Number(process.env['HISTORIES'] ?? 25);

const kinds = [
  ...(['confirm', 'ship', 'deliver', 'cancel', 'confirm', 'ship', 'deliver'] as const),
  ...(['refundAmount', 'refundUnit', 'return', 'dispute', 'cancelOrder', 'payouts'] as const),
];

interface Step {
  kind: (typeof kinds)[number];
  /** Which sub-order or line, and how much, in percent. */
  pick: number;
  percent: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...kinds),
  pick: fc.nat({ max: 11 }),
  percent: fc.integer({ min: 1, max: 100 }),
});

const history = fc.record({
  quantities: fc.array(fc.nat({ max: 3 }), { minLength: 5, maxLength: 5 }),
  hasCoupon: fc.boolean(),
  steps: fc.array(step, { minLength: 4, maxLength: 14 }),
});

/** What an order is in the hands of its buyer, its vendors, and staff. */
interface Life {
  order: Schema<'Order'>;
  subOrders: Schema<'SubOrder'>[];
}

describe('random histories of orders', function () {
  this.timeout(3_600_000);
  let store: TestStore;
  let staff: Client;
  let buyer: Client;
  let vendors: Map<string, CreatedVendor>;
  let products: string[];

  before(async () => {
    store = await openMarketplace();
    staff = await store.withKey('*:*');
    buyer = await store.signedIn();
    const made = [await createVendor(store, staff), await createVendor(store, staff)];
    vendors = new Map(made.map((vendor) => [vendor.vendor.id, vendor]));
    // The sales of one can be paid out at once, those of the other are held back.
    for (const [i, { vendor, client }] of made.entries()) {
      const body = { holdbackDays: i * 7, payoutMinimumAmount: 0, commissionRateBps: 1_250 };
      expectOk(await staff.call('updateVendor', { params: { id: vendor.id }, body }));
      const bankAccount = { accountHolder: 'Jane Doe', iban: 'DE89370400440532013000' };
      expectOk(await client.call('updateOwnVendor', { body: { bankAccount } }));
    }
    products = [];
    for (const [i, price] of [1999, 333, 4550, 1, 12_345].entries()) {
      const { id } = await createProduct(staff, { price, stock: 1_000_000 });
      products.push(id);
      // The last one is the store's own.
      const seller = i === 4 ? undefined : made[i % 2]?.vendor.id;
      if (seller !== undefined) await sellAs(store, seller, id);
    }
    await createPromotion(staff, { code: 'TENTH', type: 'percentage_off_order', value: 10 });
  });
  after(() => store.close());

  /** Whatever a caller does, the server answers, and a refusal changes nothing. */
  const settled = ({ status, text }: Pick<Answer<object>, 'status' | 'text'>): boolean => {
    if (![200, 201, 409, 422].includes(status)) throw new Error(`${status}: ${text}`);
    return status < 300;
  };

  async function begin(quantities: number[], hasCoupon: boolean): Promise<Life | undefined> {
    const items = quantities.flatMap((quantity, i): [string, number][] =>
      quantity === 0 ? [] : [[products[i] ?? '', quantity]],
    );
    if (items.length === 0) return undefined;
    const cart = await createCart(buyer, { items });
    const body = { shippingMethodId: 'express', ...(hasCoupon && { promotionCodes: ['TENTH'] }) };
    const order = expectOk(await checkOut(cart, body));
    const query = { orderId: order.id };
    return { order, subOrders: expectOk(await staff.call('listSubOrders', { query })) };
  }

  async function live({ order, subOrders }: Life, { kind, pick, percent }: Step): Promise<void> {
    const subOrder = subOrders[pick % Math.max(1, subOrders.length)];
    const client = vendors.get(subOrder?.vendorId ?? '')?.client ?? staff;
    const own = `/api/marketplace/vendor/me/orders/${subOrder?.id}`;
    const line = order.lineItems[pick % order.lineItems.length];
    const unit = [{ orderLineItemId: line?.id ?? '', quantity: 1 }];
    const parcel = { carrier: 'UPS', trackingNumber: '1Z999AA10123456784' };
    switch (kind) {
      case 'payouts':
        return payOut();
      case 'cancelOrder':
        // Rarely, because it ends the history.
        if (percent > 15) return;
        settled(await staff.patch(`/api/orders/${order.id}/status`, { status: 'cancelled' }));
        return;
      case 'refundUnit':
        settled(await staff.post(`/api/orders/${order.id}/refunds`, { lineItems: unit }));
        return;
      case 'refundAmount': {
        const { amountCaptured, amountRefunded } = await getOrder(staff, order.id);
        const amount = Math.floor(((amountCaptured - amountRefunded) * percent) / 300);
        if (amount > 0) settled(await staff.post(`/api/orders/${order.id}/refunds`, { amount }));
        return;
      }
    }
    if (!subOrder) return;
    if (kind === 'return') return returnUnit(subOrder, client, percent);
    if (kind === 'dispute') return dispute(subOrder, percent);
    const body = kind === 'ship' ? parcel : kind === 'cancel' ? {} : undefined;
    settled(await client.post(`${own}/${kind}`, body));
  }

  async function returnUnit(
    { id: subOrderId, lineItems }: Schema<'SubOrder'>,
    client: Client,
    percent: number,
  ): Promise<void> {
    const units = [{ orderLineItemId: lineItems[0]?.id ?? '', quantity: 1 }];
    const body = { subOrderId, reason: 'defective', lineItems: units };
    const asked = await buyer.post('/api/marketplace/returns', body);
    if (!settled(asked)) return;
    const { id } = asked.body.data as { id: string };
    settled(await client.post(`/api/marketplace/vendor/me/returns/${id}/approve`));
    const parcel = { carrier: 'UPS', returnTracking: '1Z999AA10198765432' };
    settled(await buyer.post(`/api/marketplace/returns/${id}/ship-back`, parcel));
    const receipt = { restock: percent > 50 };
    settled(await client.post(`/api/marketplace/returns/${id}/receive`, receipt));
  }

  async function dispute({ id }: Schema<'SubOrder'>, percent: number): Promise<void> {
    const body = { subOrderId: id, reason: 'defective', description: 'It is broken.' };
    const opened = await buyer.post('/api/marketplace/disputes', body);
    if (!settled(opened)) return;
    const path = `/api/marketplace/disputes/${(opened.body.data as { id: string }).id}`;
    const decision =
      percent > 50
        ? { resolution: 'refund_partial', refundAmount: percent }
        : { resolution: percent > 25 ? 'vendor_favor' : 'refund_full' };
    // A partial refund may be more than is left.
    if (!settled(await staff.post(`${path}/resolve`, decision)))
      settled(await staff.post(`${path}/resolve`, { resolution: 'rejected' }));
  }

  /** Two runs at a time, and what they send. */
  async function payOut(): Promise<void> {
    const run = () => staff.post('/api/marketplace/payouts/run', { force: true });
    for (const answer of await Promise.all([run(), run()])) settled(answer);
    await store.runJobs();
  }

  it('balance to the last minor unit', async () => {
    const lives = fc.sample(history, { seed: 20_261_126, numRuns: histories });
    for (const { quantities, hasCoupon, steps } of lives) {
      const life = await begin(quantities, hasCoupon);
      if (!life) continue;
      for (const each of steps) await live(life, each);
    }
    await payOut();
    await expectBooksBalance(store.knex);
    await expectLedgerBalances(store.knex);
    await expectOrdersInLedger(store.knex);
    await expectEventsFollow(store);
    await expectNoRows(store.knex, 'the end of orders', {
      'orders whose sub-orders have all ended are not open': `select o.id from orders o where status in ('confirmed', 'processing', 'partially_fulfilled')
         and not exists (select from order_line_items l where l.order_id = o.id
           and l.quantity > l.fulfilled_quantity + l.withdrawn_quantity)
         and not exists (select from sub_orders s where s.order_id = o.id
           and status not in ('delivered', 'cancelled'))`,
    });
  });
});
