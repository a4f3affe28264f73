import { expect } from 'chai';
import type { Client, Row } from '../support/client.js';
import { createPromotion } from '../support/promotions.js';
import { checkOut, createItem, fillCart, expectOk, setPrice } from '../support/selling.js';
import { TestStore } from '../support/store.js';
import { orders, shipping, tax, type Item, type Purchase } from './totals.js';

const groupId = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a77';

describe('order totals', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await TestStore.open({ services: { tax, shipping } });
    staff = await store.withKey('*:*');
    await createPromotion(staff, { code: 'TENTH' });
    await createPromotion(staff, { code: 'ALL', value: 100 });
    const amount = { type: 'fixed_off_order', value: 700, currency: 'USD' };
    await createPromotion(staff, { code: 'MINUS700', ...amount });
    await createPromotion(staff, { code: 'SHIP', type: 'free_shipping', value: 0 });
  });
  after(() => store.close());

  async function sell({ groupPrice, groupDiscount, quantity = 1, ...item }: Item) {
    const { id: entityId } = await createItem(staff, item);
    const group = { customerGroupId: groupId };
    if (groupPrice !== undefined) await setPrice(staff, entityId, groupPrice, group);
    if (groupDiscount !== undefined) {
      const percent = { name: 'Group', type: 'percentage_discount', value: groupDiscount };
      expectOk(await staff.post('/api/pricing/modifiers', { ...percent, ...group, entityId }));
    }
    return [entityId, quantity] as [string, number];
  }

  async function buy({ items, codes, inGroup, to, billedTo, method }: Purchase): Promise<Row> {
    const cart: [string, number][] = [];
    for (const item of items) cart.push(await sell(item));
    const guest = await fillCart(store.anonymous(), cart);
    const answer = await checkOut(inGroup ? { ...guest, client: staff } : guest, {
      promotionCodes: codes,
      customerGroupIds: inGroup ? [groupId] : undefined,
      shippingAddress: to,
      billingAddress: billedTo,
      shippingMethodId: method,
    });
    return expectOk(answer);
  }

  for (const [
    what,
    [purchase, { lines, shipping: shippingTotal, shippingTax, total }],
  ] of Object.entries(orders)) {
    it(`with ${what} are ${total}`, async () => {
      const order = await buy(purchase);
      const items = order['lineItems'] as Row[];
      expect(
        items.map(({ totalPrice, discountAmount, taxAmount }) => [
          totalPrice,
          discountAmount,
          taxAmount,
        ]),
      ).to.deep.equal(lines);
      const sum = (column: 0 | 1 | 2): number =>
        lines.reduce((amount, line) => amount + line[column], 0);
      expect(order).to.include({
        subtotal: sum(0),
        discountTotal: sum(1),
        shippingTotal,
        taxTotal: sum(2) + shippingTax,
        grandTotal: total,
        amountCaptured: total,
      });
    });
  }
});
