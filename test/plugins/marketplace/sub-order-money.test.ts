import { expect } from 'chai';
import { createCart } from '../../support/carts.js';
import { createProduct } from '../../support/catalog.js';
import { expectOk, type Client } from '../../support/client.js';
import type { Schema } from '../../support/contract-types.js';
import {
  createVendor,
  openMarketplace,
  sellAs,
  type CreatedVendor,
} from './support/marketplace.js';
import {
  captureOrderPayment,
  checkOut,
  createFulfillment,
  createOrder,
  getOrder,
  refundOrder,
} from '../../support/orders.js';
import { createPromotion } from '../../support/promotions.js';
import type { TestStore } from '../../support/store.js';

describe('money of sub-orders', () => {
  let store: TestStore;
  let staff: Client;
  let acme: CreatedVendor;
  let apex: CreatedVendor;
  let mug: string;
  let lamp: string;
  /** What the store itself sells. */
  let book: string;

  before(async () => {
    // Payments are authorized, and captured by staff.
    store = await openMarketplace({ services: { capture: 'manual' } });
    staff = await store.withKey('*:*');
    acme = await createVendor(store, staff);
    apex = await createVendor(store, staff);
    [mug = '', lamp = '', book = ''] = await Promise.all(
      [1000, 2500, 1500].map(async (price) => {
        return (await createProduct(staff, { price, stock: 1000 })).id;
      }),
    );
    await sellAs(store, acme.vendor.id, mug);
    await sellAs(store, apex.vendor.id, lamp);
  });
  after(() => store.close());

  type Items = [string, number][];

  async function place(items: Items, checkout: Partial<Schema<'CheckoutInput'>> = {}) {
    const { id } = await createOrder(staff, { items, checkout });
    return { id, subOrders: await subOrdersOf(id) };
  }

  async function subOrdersOf(orderId: string): Promise<Map<string, Schema<'SubOrder'>>> {
    const listed = expectOk(await staff.call('listSubOrders', { query: { orderId } }));
    return new Map(listed.map((subOrder) => [subOrder.vendorId, subOrder]));
  }

  /** What the ledger has on each account for an order, by vendor. */
  async function accountsOf(orderId: string): Promise<Record<string, Record<string, number>>> {
    const { rows } = await store.knex.raw<{
      rows: { vendor_id: string; account: string; amount: number }[];
    }>(
      `select e.vendor_id, account, sum(amount)::bigint as amount
       from ledger_entries e join sub_orders s on s.id = e.sub_order_id
       where order_id = ? group by 1, 2 having sum(amount) <> 0`,
      [orderId],
    );
    const sums: Record<string, Record<string, number>> = {};
    for (const { vendor_id, account, amount } of rows) (sums[vendor_id] ??= {})[account] = amount;
    return sums;
  }

  it('is posted when the payment is captured, and not before', async () => {
    const { id, subOrders } = await place([
      [mug, 2],
      [lamp, 1],
    ]);
    expect(await accountsOf(id)).to.deep.equal({});
    await captureOrderPayment(staff, id);
    const [mugs, lamps] = [acme, apex].map(({ vendor }) => subOrders.get(vendor.id));
    expect(await accountsOf(id)).to.deep.equal({
      [acme.vendor.id]: {
        ...{ buyer: -(2000 + 165 + (mugs?.shipping ?? 0)), platform: 200, tax: 165 },
        vendor: 1800 + (mugs?.shipping ?? 0),
      },
      [apex.vendor.id]: {
        ...{ buyer: -(2500 + 206 + (lamps?.shipping ?? 0)), platform: 250, tax: 206 },
        vendor: 2250 + (lamps?.shipping ?? 0),
      },
    });
  });

  it('is refunded for what a vendor cancelled before the capture, without a posting', async () => {
    const { id, subOrders } = await place([
      [mug, 1],
      [lamp, 1],
    ]);
    const mugs = subOrders.get(acme.vendor.id) as Schema<'SubOrder'>;
    const params = { id: mugs.id };
    expectOk(await acme.client.call('cancelOwnSubOrder', { params, body: {} }));
    expect(await getOrder(staff, id)).to.include({ status: 'confirmed', amountRefunded: 0 });
    await captureOrderPayment(staff, id);
    const order = await getOrder(staff, id);
    const price = mugs.subtotal + mugs.tax + mugs.shipping;
    expect(order).to.include({ amountCaptured: order.grandTotal, amountRefunded: price });
    expect(Object.keys(await accountsOf(id))).to.deep.equal([apex.vendor.id]);
    expect((await subOrdersOf(id)).get(acme.vendor.id)).to.include({ refundedAmount: price });
  });

  it('has its share if less than the total is captured', async () => {
    const { id, subOrders } = await place([[mug, 3]]);
    const mugs = subOrders.get(acme.vendor.id) as Schema<'SubOrder'>;
    const gross = mugs.subtotal + mugs.tax + mugs.shipping;
    await captureOrderPayment(staff, id, { amount: 1000 });
    const share = (amount: number): number => Math.floor((amount * 1000) / gross);
    const { vendor, tax, platform, buyer } = (await accountsOf(id))[acme.vendor.id] ?? {};
    expect([buyer, vendor, tax]).to.deep.equal([
      ...[-1000, share(mugs.payoutAmount), share(mugs.tax)],
    ]);
    expect(platform).to.equal(1000 - share(mugs.payoutAmount) - share(mugs.tax));
  });

  it('of units that staff refund is returned as it was posted', async () => {
    const { id, subOrders } = await place([
      [mug, 2],
      [book, 1],
    ]);
    await captureOrderPayment(staff, id);
    const [line] = subOrders.get(acme.vendor.id)?.lineItems ?? [];
    const before = (await accountsOf(id))[acme.vendor.id] ?? {};
    const lineItems = [{ orderLineItemId: line?.id ?? '', quantity: 1 }];
    await refundOrder(staff, id, { lineItems });
    // One of two mugs: half of 2000, of 165 of tax, and of 200 of commission.
    expect((await accountsOf(id))[acme.vendor.id]).to.deep.equal({
      buyer: (before['buyer'] ?? 0) + 1082,
      vendor: (before['vendor'] ?? 0) - 900,
      tax: (before['tax'] ?? 0) - 82,
      platform: (before['platform'] ?? 0) - 100,
    });
  });

  it('of a refund by amount is divided by what is left, with the part of the store itself', async () => {
    const { id, subOrders } = await place(
      [
        [mug, 3],
        [book, 2],
      ],
      { shippingMethodId: 'express' },
    );
    await captureOrderPayment(staff, id);
    const order = await getOrder(staff, id);
    const mugs = subOrders.get(acme.vendor.id) as Schema<'SubOrder'>;
    await refundOrder(staff, id, { amount: 1000 });
    const gross = mugs.subtotal + mugs.tax + mugs.shipping;
    const { refundedAmount } = (await subOrdersOf(id)).get(acme.vendor.id) ?? mugs;
    expect(refundedAmount).to.equal(Math.round((1000 * gross) / order.grandTotal));
    await refundOrder(staff, id);
    expect(await accountsOf(id)).to.deep.equal({});
  });

  it('leaves the store its own lines, which its staff fulfill', async () => {
    const { id, subOrders } = await place([
      [mug, 1],
      [book, 1],
    ]);
    expect([...subOrders.keys()]).to.deep.equal([acme.vendor.id]);
    const { id: own } = subOrders.get(acme.vendor.id) as Schema<'SubOrder'>;
    const order = await getOrder(staff, id);
    const books = order.lineItems.find(({ entityId }) => entityId === book);
    const lineItems = [{ orderLineItemId: books?.id ?? '', quantity: 1 }];
    await createFulfillment(staff, id, { lineItems });
    expectOk(await acme.client.call('cancelOwnSubOrder', { params: { id: own }, body: {} }));
    expect((await getOrder(staff, id)).status).to.equal('fulfilled');
  });

  it('is borne by the vendor for its own promotion, and as configured for those of the store', async () => {
    const own = await createPromotion(staff, {
      ...{ code: 'MUGS', type: 'fixed_off_order', value: 300, currency: 'USD' },
    });
    expectOk(
      await staff.call('addVendorPromotion', {
        params: { id: acme.vendor.id },
        body: { promotionId: own.id },
      }),
    );
    const borne = await openMarketplace({
      services: {
        plugins: {
          marketplace: {
            settings: {
              ...{ shippingGoesTo: 'platform', taxGoesTo: 'vendor' },
              ...{ storeDiscountsBorneBy: 'platform', commissionOnShipping: false },
            },
          },
        },
      },
    });
    try {
      const key = await borne.withKey('*:*');
      const { vendor } = await createVendor(borne, key);
      const { id: product } = await createProduct(key, { price: 1000, stock: 5 });
      await sellAs(borne, vendor.id, product);
      await createPromotion(key, { code: 'STORE', type: 'percentage_off_order', value: 20 });
      const checkout = { promotionCodes: ['STORE'] };
      const { id: orderId } = await createOrder(key, { items: [[product, 2]], checkout });
      const [subOrder] = expectOk(await key.call('listSubOrders', { query: { orderId } }));
      // 2000 less 400, which the store bears: the vendor gets 2000, the tax of 132, and pays 200.
      expect(subOrder).to.include({ subtotal: 2000, discount: 400, tax: 132, shipping: 500 });
      expect(subOrder).to.include({ commissionAmount: 200, payoutAmount: 2000 + 132 - 200 });
      const { rows } = await borne.knex.raw<{ rows: { account: string; amount: number }[] }>(
        'select account, sum(amount)::bigint as amount from ledger_entries group by 1 having sum(amount) <> 0 order by 1',
      );
      expect(rows).to.deep.equal([
        { account: 'buyer', amount: -2232 },
        { account: 'platform', amount: 200 - 400 },
        { account: 'shipping', amount: 500 },
        { account: 'vendor', amount: 1932 },
      ]);
    } finally {
      await borne.close();
    }
    const { subOrders } = await place([[mug, 1]], { promotionCodes: ['MUGS'] });
    expect(subOrders.get(acme.vendor.id)).to.include({ discount: 300, commissionAmount: 70 });
  });

  it('is shown to its vendor alone', async () => {
    const { id, subOrders } = await place([[lamp, 1]]);
    await captureOrderPayment(staff, id);
    const own = subOrders.get(apex.vendor.id)?.id;
    for (const [{ client }, isShown] of [
      [acme, false],
      [apex, true],
    ] as const) {
      const [balance] = expectOk(await client.call('getOwnBalance', { query: { limit: 100 } }));
      const entries = balance?.ledger.filter(({ subOrderId }) => subOrderId === own) ?? [];
      expect(entries.map(({ type }) => type).sort()).to.deep.equal(
        isShown ? ['commission', 'sale'] : [],
      );
      expect(balance?.availableAmount).to.equal(0);
      expect(balance?.pendingAmount).to.equal(balance?.balanceAmount);
    }
    const params = { id: apex.vendor.id };
    const shown = expectOk(await staff.call('getVendorBalance', { params, query: { limit: 100 } }));
    const mine = expectOk(await apex.client.call('getOwnBalance', { query: { limit: 100 } }));
    expect(shown).to.deep.equal(mine);
    const unknown = { id: mug };
    expect((await staff.call('getVendorBalance', { params: unknown })).status).to.equal(404);
  });

  it('is refused by the database if a posting does not balance, or changes', async () => {
    const { id, subOrders } = await place([[mug, 1]]);
    await captureOrderPayment(staff, id);
    const subOrderId = subOrders.get(acme.vendor.id)?.id ?? '';
    const refused = async (statement: string): Promise<string> => {
      const done = store.knex.raw(statement, [subOrderId]);
      return done.then(
        () => 'done',
        (error: unknown) => (error as { code: string }).code,
      );
    };
    const append = '55000';
    const own = 'where sub_order_id = ?';
    expect(await refused(`update ledger_entries set amount = amount + 1 ${own}`)).to.equal(append);
    expect(await refused(`update ledger_entries set payout_id = null ${own}`)).to.equal(append);
    const settle = 'payout_id = gen_random_uuid(), amount = amount + 1';
    const entries = `${own} and account = 'vendor'`;
    expect(await refused(`update ledger_entries set ${settle} ${entries}`)).to.equal(append);
    expect(await refused(`delete from ledger_entries ${own}`)).to.equal(append);
    expect(await refused(`delete from ledger_postings ${own}`)).to.equal(append);
    expect(await refused(`update ledger_postings set reason = 'x' ${own}`)).to.equal(append);
    expect(
      await refused(`insert into ledger_entries
        select gen_random_uuid(), posting_id, vendor_id, account, type, amount, currency,
          sub_order_id, null, available_at, created_at
        from ledger_entries ${own} and account = 'buyer'`),
    ).to.equal('23514');
  });

  it('costs an order of 50 lines and 10 vendors as many statements as one vendor', async () => {
    const products: string[] = [];
    for (let i = 0; i < 50; i += 1)
      products.push((await createProduct(staff, { price: 100 + i, stock: 10 })).id);
    const vendors: string[] = [];
    for (let i = 0; i < 10; i += 1) {
      const body = { name: `Seller ${i}`, email: `seller-${i}@example.com` };
      const { id } = expectOk(await staff.call('registerVendor', { body }));
      expectOk(await staff.call('approveVendor', { params: { id } }));
      vendors.push(id);
    }
    const statementsOf = async (items: Items): Promise<number> => {
      let statements = 0;
      const count = (): void => void (statements += 1);
      const cart = await createCart(store.anonymous(), { items });
      store.knex.on('query', count);
      expectOk(await checkOut(cart));
      store.knex.off('query', count);
      return statements;
    };
    const own = products.slice(0, 1);
    await sellAs(store, vendors[0] ?? '', own[0] ?? '');
    const one = await statementsOf([[own[0] ?? '', 1]]);
    for (const [i, product] of products.entries())
      if (i > 0) await sellAs(store, vendors[i % 10] ?? '', product);
    const ten = await statementsOf(products.map((product) => [product, 1]));
    expect(ten).to.equal(one);
  });
});
