import { expect } from 'chai';
import { createCart } from '../../support/carts.js';
import { createProduct } from '../../support/catalog.js';
import { expectOk, type Client } from '../../support/client.js';
import { expectBooksBalance } from '../../support/conservation.js';
import type { Schema } from '../../support/contract-types.js';
import { expectLedgerBalances } from './support/ledger.js';
import {
  createVendor,
  openMarketplace,
  sellAs,
  type CreatedVendor,
} from './support/marketplace.js';
import { checkOut, getOrder, refundOrder } from '../../support/orders.js';
import { createPromotion } from '../../support/promotions.js';
import type { TestStore } from '../../support/store.js';

/**
 * One order with every figure computed by hand, in cents.
 *
 * | Line | Vendor | Price     | 10 % coupon | Net  | 8.25 % tax | Commission       |
 * | ---- | ------ | --------- | ----------- | ---- | ---------- | ---------------- |
 * | mug  | Acme   | 3 × 1999  | 599         | 5398 | 445        | 10 %: 540        |
 * | lamp | Apex   | 1 × 4550  | 455         | 4095 | 338        | 15 %: 614        |
 * | pen  | Apex   | 2 × 333   | 67          | 599  | 49         | 15 %: 90         |
 * | sum  |        | 11213     | 1121        | 10092| 832        |                  |
 *
 * Shipping of 1500 is divided by 5398 and 4694: 802.3 and 697.7, which are 802 and 698.
 *
 * | Sub-order | Subtotal | Discount | Tax | Shipping | Gross | Commission | Payout                |
 * | --------- | -------- | -------- | --- | -------- | ----- | ---------- | --------------------- |
 * | Acme      | 5997     | 599      | 445 | 802      | 6645  | 540        | 5398 + 802 - 540 = 5660 |
 * | Apex      | 5216     | 522      | 387 | 698      | 5779  | 704        | 4694 + 698 - 704 = 4688 |
 * | order     | 11213    | 1121     | 832 | 1500     | 12424 |            |                       |
 */
describe('a whole order of two vendors', () => {
  let store: TestStore;
  let staff: Client;
  let buyer: Client;
  let acme: CreatedVendor;
  let apex: CreatedVendor;
  let order: Schema<'Order'>;
  let subOrders: { acme: Schema<'SubOrder'>; apex: Schema<'SubOrder'> };

  const terms = { holdbackDays: 0, payoutMinimumAmount: 1 };
  const parcel = { carrier: 'UPS', trackingNumber: '1Z999AA10123456784' };

  before(async () => {
    store = await openMarketplace();
    staff = await store.withKey('*:*');
    buyer = await store.signedIn();
    acme = await createVendor(store, staff);
    apex = await createVendor(store, staff);
    for (const [{ vendor, client }, commissionRateBps] of [
      [acme, 1000],
      [apex, 1500],
    ] as const) {
      const params = { id: vendor.id };
      expectOk(await staff.call('updateVendor', { params, body: { ...terms, commissionRateBps } }));
      const bankAccount = { accountHolder: 'Jane Doe', iban: 'DE89370400440532013000' };
      expectOk(await client.call('updateOwnVendor', { body: { bankAccount } }));
    }
    const mug = await createProduct(staff, { price: 1999, stock: 10 });
    const lamp = await createProduct(staff, { price: 4550, stock: 10 });
    const pen = await createProduct(staff, { price: 333, stock: 10 });
    await sellAs(store, acme.vendor.id, mug.id);
    await sellAs(store, apex.vendor.id, lamp.id);
    await sellAs(store, apex.vendor.id, pen.id);
    await createPromotion(staff, { code: 'TENTH', type: 'percentage_off_order', value: 10 });
    const cart = await createCart(buyer, {
      items: [
        [mug.id, 3],
        [lamp.id, 1],
        [pen.id, 2],
      ],
    });
    const body = { promotionCodes: ['TENTH'], shippingMethodId: 'express' };
    order = expectOk(await checkOut(cart, body));
    subOrders = await readSubOrders();
  });
  after(() => store.close());

  async function readSubOrders(): Promise<typeof subOrders> {
    const listed = expectOk(await staff.call('listSubOrders', { query: { orderId: order.id } }));
    const of = ({ vendor }: CreatedVendor): Schema<'SubOrder'> =>
      listed.find(({ vendorId }) => vendorId === vendor.id) as Schema<'SubOrder'>;
    return { acme: of(acme), apex: of(apex) };
  }

  /** The sum of each account of a vendor's ledger, without those of zero. */
  async function accounts({ vendor }: CreatedVendor): Promise<Record<string, number>> {
    const { rows } = await store.knex.raw<{ rows: { account: string; amount: number }[] }>(
      `select account, sum(amount)::bigint as amount from ledger_entries where vendor_id = ?
       group by 1 having sum(amount) <> 0`,
      [vendor.id],
    );
    return Object.fromEntries(rows.map(({ account, amount }) => [account, amount]));
  }

  const payOut = async (body: object): Promise<Schema<'PayoutRun'>> => {
    const run = expectOk(await staff.call('runPayouts', { body }));
    await store.runJobs();
    return run;
  };

  it('is divided', () => {
    expect(order).to.include({ subtotal: 11_213, discountTotal: 1121, taxTotal: 832 });
    expect(order).to.include({ shippingTotal: 1500, grandTotal: 12_424 });
    expect(subOrders.acme).to.include({ subtotal: 5997, discount: 599, tax: 445, shipping: 802 });
    expect(subOrders.acme).to.include({ commissionAmount: 540, commissionRateBps: 1000 });
    expect(subOrders.acme).to.include({ payoutAmount: 5660, refundedAmount: 0 });
    expect(subOrders.apex).to.include({ subtotal: 5216, discount: 522, tax: 387, shipping: 698 });
    expect(subOrders.apex).to.include({ commissionAmount: 704, commissionRateBps: 1500 });
    expect(subOrders.apex).to.include({ payoutAmount: 4688, refundedAmount: 0 });
  });

  it('is in the ledger', async () => {
    expect(await accounts(acme)).to.deep.equal({
      ...{ buyer: -6645, vendor: 5660, platform: 540, tax: 445 },
    });
    expect(await accounts(apex)).to.deep.equal({
      ...{ buyer: -5779, vendor: 4688, platform: 704, tax: 387 },
    });
  });

  it('is shipped in part, and paid out to who shipped', async () => {
    const params = { id: subOrders.acme.id };
    expectOk(await acme.client.call('confirmOwnSubOrder', { params }));
    expectOk(await acme.client.call('shipOwnSubOrder', { params, body: parcel }));
    expectOk(await apex.client.call('confirmOwnSubOrder', { params: { id: subOrders.apex.id } }));
    expect((await getOrder(staff, order.id)).status).to.equal('partially_fulfilled');
    const { payouts } = await payOut({ vendorIds: [acme.vendor.id], force: true });
    expect(payouts).to.have.lengthOf(1);
    // The sale of 5398 and shipping of 802, and the commission.
    expect(payouts[0]).to.include({ grossAmount: 6200, deductions: 540, netAmount: 5660 });
    expect(await accounts(acme)).to.deep.equal({
      ...{ buyer: -6645, platform: 540, tax: 445, payouts: 5660 },
    });
  });

  it('is returned in part: one mug, which the vendor now owes', async () => {
    const own = { id: subOrders.acme.id };
    expectOk(await acme.client.call('deliverOwnSubOrder', { params: own }));
    const lineItems = [{ orderLineItemId: subOrders.acme.lineItems[0]?.id ?? '', quantity: 1 }];
    const body = { subOrderId: own.id, lineItems, reason: 'defective' as const };
    const { id } = expectOk(await buyer.call('requestReturn', { body }));
    const params = { id };
    expectOk(await acme.client.call('approveOwnReturn', { params }));
    expectOk(await buyer.call('shipReturnBack', { params, body: { returnTracking: '1Z9' } }));
    const receipt = { params, body: { restock: true } };
    const returned = expectOk(await acme.client.call('receiveReturn', receipt));
    // A third of 5398 + 445 = 5843: the vendor's 4858, 540 of commission, and 445 of tax.
    expect(returned).to.include({ status: 'refunded', refundAmount: 1947 });
    expect(await accounts(acme)).to.deep.equal({
      buyer: -6645 + 1947,
      vendor: -1619,
      platform: 540 - 180,
      tax: 445 - 148,
      payouts: 5660,
    });
  });

  it('is compensated: 500, divided by what is left of 4698 and 5779', async () => {
    await refundOrder(staff, order.id, { amount: 500 });
    expect(await getOrder(staff, order.id)).to.include({ amountRefunded: 2447 });
    // 224.2 and 275.8. Of 224: 4041, 360, and 297 are left; of 276: 4688, 704, and 387.
    const now = await readSubOrders();
    expect(now.acme.refundedAmount).to.equal(1947 + 224);
    expect(now.apex.refundedAmount).to.equal(276);
    expect(await accounts(acme)).to.deep.equal({
      ...{ buyer: -4698 + 224, vendor: -1619 - 192, platform: 360 - 18, tax: 297 - 14 },
      payouts: 5660,
    });
    expect(await accounts(apex)).to.deep.equal({
      ...{ buyer: -5779 + 276, vendor: 4688 - 223, platform: 704 - 35, tax: 387 - 18 },
    });
  });

  it('is delivered, and paid out; a debt waits', async () => {
    const params = { id: subOrders.apex.id };
    expectOk(await apex.client.call('shipOwnSubOrder', { params, body: parcel }));
    expectOk(await apex.client.call('deliverOwnSubOrder', { params }));
    expect((await getOrder(staff, order.id)).status).to.equal('fulfilled');
    const { payouts, skipped } = await payOut({ force: true });
    expect(payouts.map(({ vendorId, netAmount }) => [vendorId, netAmount])).to.deep.equal([
      [apex.vendor.id, 4465],
    ]);
    expect(skipped).to.deep.equal([
      { vendorId: acme.vendor.id, currency: 'USD', reason: 'negative_balance' },
    ]);
    const [balance] = expectOk(await acme.client.call('getOwnBalance'));
    expect(balance).to.include({ balanceAmount: -1811, availableAmount: -1811, pendingAmount: 0 });
    expect(await accounts(apex)).to.deep.equal({
      ...{ buyer: -5503, platform: 669, tax: 369, payouts: 4465 },
    });
    await expectLedgerBalances(store.knex);
    await expectBooksBalance(store.knex);
  });
});
