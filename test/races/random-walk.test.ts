import { expect } from 'chai';
import fc from 'fast-check';
import { createCart, type TestCart } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import { type Client, expectOk } from '../support/client.js';
import { expectBooksBalance } from '../support/conservation.js';
import type { Answer } from '../support/contract-checker.js';
import { checkOut } from '../support/orders.js';
import { type Card, type ModelOrder, price, ShopModel } from '../support/store-model.js';
import { TestStore } from '../support/store.js';

/** `WALKS=1000` for a long run; a seed repeats a run. */
const walks = Number(process.env['WALKS'] ?? 25);
const seed = Number(process.env['WALK_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

const firstStock = 12;
const methods: Record<Card, string> = {
  ok: 'pm_card_visa',
  declined: 'pm_card_chargeDeclined',
  requires_action: 'pm_card_authenticationRequired',
};

/** The result of one walk. */
interface World {
  itemId: string;
  warehouseId: string;
  guests: TestCart[];
  orders: { id: string; lineId: string }[];
}

/** One action, and the model's result for it. */
class Step implements fc.AsyncCommand<ShopModel, World> {
  constructor(
    private readonly words: string,
    private readonly needs: 'nothing' | 'carts' | 'orders',
    private readonly predict: (model: ShopModel) => number,
    private readonly act: (world: World) => Promise<Answer<unknown>>,
  ) {}

  check(model: Readonly<ShopModel>): boolean {
    return this.needs === 'nothing' || model[this.needs].length > 0;
  }

  async run(model: ShopModel, world: World): Promise<void> {
    const status = this.predict(model);
    const answer = await this.act(world);
    expect(answer.status, `${this.words}: ${answer.text}`).to.equal(status);
  }

  toString(): string {
    return this.words;
  }
}

describe('random sequences of sales', function () {
  this.timeout(60_000 + walks * 5000);
  let store: TestStore;
  let staff: Client;
  before(async () => {
    // The model does not limit unpaid guest orders; guest-holds.test.ts tests that.
    store = await TestStore.open({ services: { guestHoldShareBps: 10_000 } });
    staff = await store.withKey('*:*');
  });
  after(() => store.close());

  async function open(): Promise<{ model: ShopModel; real: World }> {
    const { id: itemId } = await createProduct(staff, { price, stock: firstStock });
    const level = await levelOf(itemId);
    const model = new ShopModel();
    model.onHand = firstStock;
    return { model, real: { itemId, warehouseId: level.warehouse_id, guests: [], orders: [] } };
  }

  const levelOf = async (
    entity_id: string,
  ): Promise<{ warehouse_id: string; quantity_on_hand: number; quantity_reserved: number }> =>
    (await store.knex('stock_levels').where({ entity_id }).first()) as never;

  /** Picks an element, whatever the number. */
  function pick<T>(items: T[], i: number): T {
    return items[i % items.length] ?? expect.fail('nothing to pick from');
  }

  const index = fc.nat(7);
  const units = fc.constantFrom(1, 1, 2, 3, 4);

  /** A staff action on one of the orders. */
  const ofOrder = (
    words: string,
    i: number,
    predict: (model: ShopModel, order: ModelOrder) => number,
    act: (order: World['orders'][number]) => Promise<Answer<unknown>>,
  ): Step =>
    new Step(
      `${words} of order ${i}`,
      'orders',
      (model) => predict(model, pick(model.orders, i)),
      (world) => act(pick(world.orders, i)),
    );

  const move = (
    status: string,
    predict: (model: ShopModel, order: ModelOrder) => number,
  ): fc.Arbitrary<Step> =>
    index.map((i) =>
      ofOrder(status, i, predict, ({ id }) => staff.patch(`/api/orders/${id}/status`, { status })),
    );

  const openCart = units.map(
    (n) =>
      new Step(
        `a cart of ${n}`,
        'nothing',
        (model) => model.openCart(n),
        async ({ guests, itemId }) => {
          const cart = await createCart(store.anonymous(), { items: [[itemId, n]] });
          guests.push(cart);
          return { ...(await cart.client.get(`/api/carts/${cart.id}`)), status: 201 };
        },
      ),
  );
  const add = fc.tuple(index, units).map(
    ([i, quantity]) =>
      new Step(
        `${quantity} more in cart ${i}`,
        'carts',
        (model) => model.add(i % model.carts.length, quantity),
        ({ guests, itemId: entityId }) => {
          const { client, id: cartId } = pick(guests, i);
          return client.post(`/api/carts/${cartId}/items`, { entityId, quantity });
        },
      ),
  );
  const pay = fc.tuple(index, fc.constantFrom<Card[]>('ok', 'ok', 'declined', 'requires_action')).map(
    ([i, card]) =>
      new Step(
        `checkout of cart ${i} (${card})`,
        'carts',
        (model) => model.checkOut(i % model.carts.length, card),
        async ({ guests, orders }) => {
          const answer = await checkOut(pick(guests, i), { paymentMethodId: methods[card] });
          if (answer.status !== 201) return answer;
          const { id, lineItems } = answer.body.data;
          orders.push({ id, lineId: pick(lineItems, 0).id });
          return answer;
        },
      ),
  ); // prettier-ignore
  const fulfill = fc.tuple(index, fc.option(units, { nil: undefined })).map(([i, quantity]) =>
    ofOrder(
      `shipping ${quantity ?? 'all'}`,
      i,
      (model, order) => model.fulfill(order, quantity),
      ({ id, lineId: orderLineItemId }) =>
        staff.post(`/api/orders/${id}/fulfillments`, {
          ...(quantity !== undefined && { lineItems: [{ orderLineItemId, quantity }] }),
        }),
    ),
  );
  const refund = fc
    .tuple(index, fc.option(fc.integer({ min: 1, max: 6000 }), { nil: undefined, freq: 3 }))
    .map(([i, amount]) =>
      ofOrder(
        `refund of ${amount ?? 'all'}`,
        i,
        (model, order) => model.refund(order, amount),
        ({ id }) => staff.post(`/api/orders/${id}/refunds`, amount === undefined ? {} : { amount }),
      ),
    );
  const refundUnits = fc.tuple(index, units, fc.boolean()).map(([i, quantity, restock]) =>
    ofOrder(
      `refund of ${quantity} units${restock ? ', which come back,' : ''}`,
      i,
      (model, order) => model.refundUnits(order, quantity, restock),
      ({ id, lineId: orderLineItemId }) =>
        staff.post(`/api/orders/${id}/refunds`, {
          lineItems: [{ orderLineItemId, quantity }],
          restock,
        }),
    ),
  );
  const adjust = fc
    .tuple(fc.constantFrom<('restock' | 'loss' | 'set')[]>('restock', 'loss', 'set'), units)
    .map(
      ([type, quantity]) =>
        new Step(
          `${type} ${quantity}`,
          'nothing',
          (model) => model.adjust(type, quantity),
          ({ itemId: entityId, warehouseId }) =>
            staff.post('/api/inventory/adjust', { entityId, warehouseId, type, quantity }),
        ),
    );
  const steps = fc.commands<ShopModel, World, false>(
    [
      ...[openCart, openCart, add, pay, pay, pay, pay],
      ...[fulfill, fulfill, fulfill, refund, refundUnits, adjust],
      move('cancelled', (model, order) => model.cancel(order)),
      move('confirmed', (model, order) => model.confirm(order)),
      move('processing', (model, order) => model.process(order)),
      move('cancelled', (model, order) => model.cancel(order)),
      move('refunded', (model, order) => model.takeBack(order)),
    ],
    { maxCommands: 40, size: 'max' },
  );

  async function expectAgreement(model: ShopModel, world: World): Promise<void> {
    const { quantity_on_hand, quantity_reserved } = await levelOf(world.itemId);
    expect([quantity_on_hand, quantity_reserved], 'units on hand and reserved').to.deep.equal([
      model.onHand,
      model.reserved,
    ]);
    for (const [i, order] of model.orders.entries()) {
      const path = `/api/orders/${pick(world.orders, i).id}`;
      expect(expectOk(await staff.get(path)), `order ${i}`).to.include({
        status: order.status,
        paymentStatus: model.paymentStatus(order),
        grandTotal: order.total,
        amountCaptured: order.money === 'captured' ? order.total : 0,
        amountRefunded: order.refunded,
      });
    }
  }

  it(`agree with the model and balance, ${walks} times (seed ${seed})`, async () => {
    const walk = fc.asyncProperty(steps, async (commands) => {
      const { model, real } = await open();
      await fc.asyncModelRun(() => ({ model, real }), commands);
      await expectAgreement(model, real);
      await expectBooksBalance(store.knex);
    });
    await fc.assert(walk, { numRuns: walks, seed });
  });
});
