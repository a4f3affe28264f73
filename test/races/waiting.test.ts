import { expect } from 'chai';
import type { Knex } from 'knex';
import { Cart } from '../../src/models/Cart.js';
import { Category } from '../../src/models/Category.js';
import { Price } from '../../src/models/Price.js';
import { Promotion } from '../../src/models/Promotion.js';
import { StockLevel } from '../../src/models/StockLevel.js';
import { createCart } from '../support/carts.js';
import { createCategory, createEntity, createProduct } from '../support/catalog.js';
import type { Client } from '../support/client.js';
import { createOrder } from '../support/orders.js';
import { setPrice } from '../support/pricing.js';
import { createPromotion } from '../support/promotions.js';
import { TestStore } from '../support/store.js';
import { untilLockIsAwaited } from '../support/waiting.js';

/** Makes rare races deterministic: which transaction waits, and which locks it holds meanwhile. */
describe('after waiting for a lock', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('*:*');
  });
  after(() => store.close());

  /** Lets a function wait for the lock of a transaction, which then commits its change. */
  async function waitBehind<T>(
    hold: (first: Knex) => Promise<unknown>,
    work: () => Promise<T>,
    rest: (first: Knex) => Promise<unknown>,
  ): Promise<T> {
    let waiting: Promise<T> | undefined;
    await store.knex.transaction(async (first) => {
      await hold(first);
      waiting = work();
      await untilLockIsAwaited(store.knex, waiting);
      await rest(first);
    });
    return (await waiting) as T;
  }

  it('a category move sees the concurrent move and forms no cycle', async () => {
    const [upper, lower] = [await createCategory(staff), await createCategory(staff)];
    const answer = await waitBehind(
      (first) => Category.lockTree(first),
      () => staff.patch(`/api/catalog/categories/${upper.id}`, { parentId: lower.id }),
      (first) => first('categories').where({ id: lower.id }).update({ parent_id: upper.id }),
    );
    expect(answer.status).to.equal(422);
    expect(answer.body.error.details?.issues?.[0]).to.include({ code: 'cycle' });
  });

  it('a price change compares If-Match with the version of the concurrent change', async () => {
    const { id: entityId } = await createEntity(staff);
    const input = { entityId, currency: 'USD', amount: 1000 };
    const { id } = await setPrice(staff, entityId, 1000);
    const none = { variantId: null, customerGroupId: null, minQuantity: null, maxQuantity: null };
    const key = { ...input, ...none, validFrom: null, validUntil: null };
    const answer = await waitBehind(
      (first) => Price.lock(first, key),
      () => staff.with({ 'If-Match': '"1"' }).post('/api/pricing/prices', { ...input, amount: 9 }),
      async (first) => Price.query(first).findById(id).patch({ amount: 1200 }),
    );
    expect([answer.status, answer.body.error.code]).to.deep.equal([412, 'PRECONDITION_FAILED']);
    expect(await store.knex('prices').where({ id }).first('amount')).to.deep.equal({
      amount: 1200,
    });
  });

  it('an order change sees that the order has changed', async () => {
    const { id } = await createOrder(staff);
    const answer = await waitBehind(
      (first) => first('orders').where({ id }).forUpdate(),
      () => staff.patch(`/api/orders/${id}/status`, { status: 'processing' }),
      (first) => first('orders').where({ id }).increment('version'),
    );
    expect([answer.status, answer.body.error.code]).to.deep.equal([409, 'CONFLICT']);
  });

  it('a merge adds nothing to a cart that was checked out in the meantime', async () => {
    const jane = await store.signedIn();
    const [own, guests] = [await createCart(jane), await createCart(store.anonymous())];
    const { id: entityId } = await createProduct(staff);
    await guests.add(entityId);
    const answer = await waitBehind(
      (first) => first('carts').where({ id: own.id }).forUpdate(),
      () => jane.with({ 'x-cart-secret': guests.secret }).post(`/api/carts/${guests.id}/merge`),
      (first) => first('carts').where({ id: own.id }).update({ status: 'checking_out' }),
    );
    expect(answer.status).to.equal(200);
    expect(answer.body.data.id).to.equal(guests.id);
    expect((await own.read()).body.data).to.include({ status: 'checking_out', itemCount: 0 });
  });

  /** Rows in the order in which all code locks them, and the function that locks them together. */
  const orders: [
    what: string,
    table: string,
    make: () => Promise<string[]>,
    lock: (db: Knex, ids: string[]) => Promise<unknown>,
  ][] = [
    [
      'carts',
      'carts',
      async () => [
        (await createCart(store.anonymous())).id,
        (await createCart(store.anonymous())).id,
      ],
      (db, ids) => Cart.lock(db, ids),
    ],
    [
      'promotions',
      'promotions',
      async () => [(await createPromotion(staff)).id, (await createPromotion(staff)).id],
      (db, ids) => Promotion.lockAll(db, ids),
    ],
    [
      'stock',
      'stock_levels',
      async () => {
        const items = [(await createProduct(staff)).id, (await createProduct(staff)).id];
        const levels = store.knex('stock_levels').whereIn('entity_id', items);
        return levels.orderBy('entity_id').pluck<string[]>('id');
      },
      async (db, ids) => {
        const items = await db('stock_levels').whereIn('id', ids).orderBy('entity_id', 'desc');
        const wanted = items.map((row: { entity_id: string }) => ({
          entityId: row.entity_id,
          variantId: null,
        }));
        return StockLevel.lockForSale(db, wanted, null);
      },
    ],
  ];
  for (const [what, table, make, lock] of orders) {
    it(`a wait for the first of several ${what} holds no lock on the others`, async () => {
      const ids = (await make()).sort();
      const free = store.knex(table).whereIn('id', ids).forUpdate().skipLocked().pluck('id');
      const rows = await waitBehind(
        (first) => first(table).where({ id: ids[0] }).forUpdate(),
        () => store.knex.transaction((second) => lock(second, ids.toReversed())),
        async () => expect(await free).to.deep.equal([ids[1]]),
      );
      expect(rows).to.have.length(2);
    });
  }
});
