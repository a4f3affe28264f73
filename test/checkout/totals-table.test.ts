import { expect } from 'chai';
import { type CartItems, createCart } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import { type Client, expectOk } from '../support/client.js';
import type { Schema } from '../support/contract-types.js';
import { checkOut } from '../support/orders.js';
import { createPriceModifier, setPrice } from '../support/pricing.js';
import { createPromotion } from '../support/promotions.js';
import { insertGroup } from '../support/rows.js';
import { TestStore } from '../support/store.js';
import { type Item, orders, type Purchase, shipping, tax } from './totals.js';

const groupId = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a77';

describe('order totals', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await TestStore.open({ services: { tax, shipping } });
    staff = await store.withKey('*:*');
    await insertGroup(store.knex, groupId);
    await createPromotion(staff, { code: 'TENTH' });
    await createPromotion(staff, { code: 'ALL', value: 100 });
    const amount = { type: 'fixed_off_order', value: 700, currency: 'USD' } as const;
    await createPromotion(staff, { code: 'MINUS700', ...amount });
    await createPromotion(staff, { code: 'SHIP', type: 'free_shipping', value: 0 });
  });
  after(() => store.close());

  async function sell({ groupPrice, groupDiscount, quantity = 1, ...item }: Item) {
    const { id: entityId } = await createProduct(staff, item);
    const group = { customerGroupId: groupId };
    if (groupPrice !== undefined) await setPrice(staff, entityId, groupPrice, group);
    if (groupDiscount !== undefined) {
      await createPriceModifier(staff, { value: groupDiscount, ...group, entityId });
    }
    return [entityId, quantity] as CartItems[number];
  }

  async function buy({
    items,
    codes,
    inGroup,
    to,
    billedTo,
    method,
  }: Purchase): Promise<Schema<'Order'>> {
    const bought: CartItems = [];
    for (const item of items) bought.push(await sell(item));
    const cart = await createCart(store.anonymous(), { items: bought });
    const answer = await checkOut(inGroup ? { ...cart, client: staff } : cart, {
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
      const items = order.lineItems;
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
