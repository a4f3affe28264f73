import { expect } from 'chai';
import { createCart } from '../support/carts.js';
import { createEntity } from '../support/catalog.js';
import { expectBooksBalance } from '../support/conservation.js';
import { createWarehouse, stockUp } from '../support/inventory.js';
import { createPromotion } from '../support/promotions.js';
import { insertUnreservedOrder } from '../support/rows.js';
import { TestStore } from '../support/store.js';

/** A change of balanced records, and the rule that it violates. */
const faults: [string, string][] = [
  [
    'orders add up',
    `alter table orders drop constraint orders_totals; update orders set grand_total = 1`,
  ],
  ['lines add up to their order', `update orders set subtotal = 1, grand_total = 1`],
  ['a paid order has one succeeded payment', `update orders set payment_status = 'captured'`],
  [
    'orders and payments agree on what was captured',
    `alter table orders drop constraint orders_amounts; update orders set amount_captured = 1`,
  ],
  [
    'captured less refunded is within the total',
    `alter table orders drop constraint orders_amounts; update orders set amount_captured = 1`,
  ],
  [
    'orders know what was refunded',
    `alter table orders drop constraint orders_amounts; update orders set amount_refunded = 1`,
  ],
  ['units on hand are the movements', `update stock_levels set quantity_on_hand = 11`],
  ['units reserved are the movements', `update stock_movements set reserved_delta = 5`],
  ['units reserved are the active reservations', `update stock_levels set quantity_reserved = 3`],
  ['a level is short if and only if too little is left', `update stock_levels set is_short = true`],
  ['ended orders keep no stock', `update orders set status = 'cancelled'`],
  ['promotions count their uses', `update promotions set usage_count = 1`],
  ['every order was announced once', `delete from outbox_events`],
  ['order numbers have no gaps', `update order_counters set last_number = 2`],
  ['order numbers have no gaps', `update orders set order_number = 'ORD-2026-000002'`],
  ['order numbers have no gaps', `insert into order_counters values (2025, 1)`],
  [
    'a cart that is or was being checked out has its order, and the other way round',
    `update orders set cart_id = (select id from carts)`,
  ],
  [
    'a cart that is or was being checked out has its order, and the other way round',
    `update carts set status = 'checked_out'`,
  ],
];

describe('expectBooksBalance', () => {
  let store: TestStore;
  before(async () => {
    store = await TestStore.open();
    const staff = await store.withKey('*:*');
    const { id: warehouseId } = await createWarehouse(staff);
    const { id: entityId } = await createEntity(staff);
    await stockUp(staff, warehouseId, entityId, 10);
    const { orderId } = await insertUnreservedOrder(store.knex, [[entityId, 1]]);
    await staff.post('/api/inventory/reserve', { entityId, orderId, quantity: 2 });
    await createPromotion(staff);
    await createCart(store.anonymous());
  });
  after(() => store.close());

  it('accepts what the server writes', () => expectBooksBalance(store.knex));

  for (const [rule, fault] of faults) {
    it(`detects a violation of ${rule} (${fault.split(';').at(-1)?.trim()})`, async () => {
      const trx = await store.knex.transaction();
      await trx.raw(fault);
      let message = '';
      try {
        await expectBooksBalance(trx);
      } catch (error) {
        message = JSON.stringify((error as { actual?: unknown }).actual);
      }
      await trx.rollback();
      expect(message).to.contain(rule);
    });
  }
});
