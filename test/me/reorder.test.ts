import { expect } from 'chai';
import { createCart, issueOf, type CartItems } from '../support/carts.js';
import { createProduct, createVariants } from '../support/catalog.js';
import { expectOk, type Client } from '../support/client.js';
import type { Schema } from '../support/contract-types.js';
import { createCustomer, type TestCustomer } from '../support/customers.js';
import { checkOut } from '../support/orders.js';
import { setPrice } from '../support/pricing.js';
import { repeatWhileRunning } from '../support/running-key.js';
import { TestStore } from '../support/store.js';

type Order = Schema<'Order'>;

describe('reorder', () => {
  let store: TestStore;
  let staff: Client;
  let jane: TestCustomer;
  const group = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1a01';
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('*:*');
    jane = await createCustomer(store, { groupIds: [group] });
  });
  after(() => store.close());

  const order = async (items: CartItems, currency = 'USD'): Promise<Order> =>
    expectOk(await checkOut(await createCart(jane, { items, currency })));
  const again = (orderId: string, headers: Record<string, string> = {}) =>
    jane.with(headers).call('reorder', { params: { orderId } });
  const archive = (id: string) => staff.call('archiveEntity', { params: { id } });
  const cartsOf = async (): Promise<number> =>
    (await store.knex('carts').where({ customer_id: jane.customerId }).pluck('id')).length;

  it('fills a new cart at the prices of now, in the order of the lines', async () => {
    const [mug, cup] = [await createProduct(staff), await createProduct(staff)];
    const shirt = await createProduct(staff);
    const [variant] = await createVariants(staff, shirt.id, 2);
    const cart = await createCart(jane, { items: [[mug.id, 2]] });
    await cart.add(shirt.id, 3, { variantId: variant?.id ?? '' });
    await cart.add(cup.id, 1);
    const bought = expectOk(await checkOut(cart));
    await setPrice(staff, mug.id, 2500);
    await setPrice(staff, cup.id, 700, { customerGroupId: group });

    const events = (await store.events()).length;
    const answer = await again(bought.orderNumber);
    expect(answer.status).to.equal(201);
    const { cartId, ...counts } = expectOk(answer);
    expect(counts).to.deep.equal({ itemsAdded: 3, itemsFailed: [] });
    const made = expectOk(await jane.call('getCart', { params: { id: cartId } }));
    expect(made).to.include({ customerId: jane.customerId, status: 'active', itemCount: 6 });
    const lines = made.lineItems.map(({ entityId, variantId, quantity, unitPriceSnapshot }) => [
      entityId,
      variantId,
      quantity,
      unitPriceSnapshot,
    ]);
    expect(lines).to.deep.equal([
      [mug.id, null, 2, 2500],
      [shirt.id, variant?.id, 3, 1999],
      [cup.id, null, 1, 700],
    ]);
    const added = (await store.events()).slice(events);
    expect(added.map(({ name, payload }) => [name, payload['cartId']])).to.deep.equal(
      Array(3).fill(['cart.afterAddItem', cartId]),
    );
    expect(expectOk(await checkOut({ id: cartId, client: jane })).lineItems).to.have.lengthOf(3);
  });

  it('says which items are gone, and which have no price now', async () => {
    const [mug, cup, bowl] = [
      await createProduct(staff),
      await createProduct(staff),
      await createProduct(staff),
    ];
    const bought = await order([
      [mug.id, 1],
      [cup.id, 2],
      [bowl.id, 3],
    ]);
    await archive(mug.id);
    await store.knex('prices').where({ entity_id: bowl.id }).delete();
    const { cartId, itemsAdded, itemsFailed } = expectOk(await again(bought.id));
    expect(itemsAdded).to.equal(1);
    const [gone, , unpriced] = bought.lineItems;
    expect(itemsFailed).to.deep.equal([
      {
        reason: 'not_available',
        item: {
          lineItemId: gone?.id,
          entityId: mug.id,
          variantId: null,
          title: gone?.title,
          quantity: 1,
        },
      },
      {
        reason: 'price_missing',
        item: {
          lineItemId: unpriced?.id,
          entityId: bowl.id,
          variantId: null,
          title: unpriced?.title,
          quantity: 3,
        },
      },
    ]);
    const made = expectOk(await jane.call('getCart', { params: { id: cartId } }));
    expect(made.lineItems.map(({ entityId }) => entityId)).to.deep.equal([cup.id]);
  });

  it('returns 422 and creates no cart if nothing can be bought again', async () => {
    const mug = await createProduct(staff);
    const bought = await order([[mug.id, 1]]);
    await archive(mug.id);
    const before = await cartsOf();
    const answer = await again(bought.id, { 'idempotency-key': 'nothing-left' });
    expect([answer.status, issueOf(answer)]).to.deep.equal([422, 'path.orderId']);
    expect(await cartsOf()).to.equal(before);
  });

  it('creates one cart for one Idempotency-Key', async () => {
    const bought = await order([[(await createProduct(staff)).id, 1]]);
    const before = await cartsOf();
    const key = { 'idempotency-key': 'reorder-once' };
    const first = await again(bought.id, key);
    const second = await again(bought.id, key);
    expect(second.text).to.equal(first.text);
    expect(second.headers.get('idempotent-replayed')).to.equal('true');
    expect(await cartsOf()).to.equal(before + 1);
  });

  it('returns 409 while its Idempotency-Key is in progress, and creates one cart', async () => {
    const bought = await order([[(await createProduct(staff)).id, 1]]);
    const before = await cartsOf();
    const answer = await repeatWhileRunning(store, jane, (client) =>
      client.post(`/api/me/orders/${bought.id}/reorder`),
    );
    expect(answer.status).to.equal(409);
    expect(await cartsOf()).to.equal(before + 1);
  });

  it('takes the same statements for any number of lines', async () => {
    const statements = async (lines: number): Promise<number> => {
      const items: CartItems = [];
      for (let i = 0; i < lines; i += 1) items.push([(await createProduct(staff)).id, 1]);
      const { id } = await order(items);
      let count = 0;
      const add = (): void => void (count += 1);
      store.knex.on('query', add);
      expectOk(await again(id));
      store.knex.off('query', add);
      return count;
    };
    const one = await statements(1);
    expect(one).to.be.within(1, 12);
    expect(await statements(4)).to.equal(one);
  });
});
