import { expect } from 'chai';
import { CartItem } from '../../src/models/CartItem.js';
import { codesOf, createCart, setCart, storedCart, type TestCart } from '../support/carts.js';
import { createProduct, createVariants } from '../support/catalog.js';
import type { Client } from '../support/client.js';
import { createWarehouse, stockUp } from '../support/inventory.js';
import { setPrice } from '../support/pricing.js';
import { insertProduct } from '../support/rows.js';
import { TestStore } from '../support/store.js';

describe('getCart', () => {
  let store: TestStore;
  let staff: Client;
  let cart: TestCart;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('*:*');
  });
  beforeEach(async () => {
    cart = await createCart(store.anonymous());
  });
  after(() => store.close());

  const age = async (columns: object = {}): Promise<void> => {
    await setCart(store, cart, { priced_at: new Date(Date.now() - 16 * 60_000), ...columns });
  };

  it('keeps prices for 15 minutes, then resolves them again and reports the changes', async () => {
    const { id: entityId } = await createProduct(staff);
    const { expiresAt } = (await cart.add(entityId, 2)).body.data;
    await setPrice(staff, entityId, 2500);
    const young = await cart.read();
    expect(young.body.data).to.include({ subtotal: 3998, version: 2 });
    await age();
    const old = await cart.read();
    expect(old.body.data).to.include({ subtotal: 5000, version: 3, expiresAt });
    expect(old.headers.get('etag')).to.equal('"3"');
    expect(codesOf(old)).to.deep.equal(['price_changed']);
    expect(await storedCart(store, cart)).to.include({ subtotal: 5000 });
    expect(codesOf(await cart.read())).to.deep.equal([]);
  });

  it('keeps the version when no price changed', async () => {
    await cart.add((await createProduct(staff)).id);
    const before = (await cart.read()).body;
    await age();
    expect((await cart.read()).body).to.deep.equal(before);
    expect(await statementsOf(store, () => cart.read())).to.be.at.most(3);
  });

  it('reports items without a price and items that are no longer for sale', async () => {
    const [unpriced, archived] = [(await createProduct(staff)).id, (await createProduct(staff)).id];
    await cart.add(unpriced);
    await cart.add(archived);
    await store.knex('prices').where({ entity_id: unpriced }).delete();
    await store.knex('entities').where({ id: archived }).update({ status: 'archived' });
    await age();
    const answer = await cart.read();
    expect(codesOf(answer)).to.deep.equal(['price_missing', 'item_unavailable']);
    expect(answer.body.data).to.include({ subtotal: 3998 });
    expect(codesOf(await cart.read())).to.deep.equal(['item_unavailable']);
  });

  it('reveals no new data of a hidden item', async () => {
    const { id: entityId } = await createProduct(staff, { title: 'Blue Widget' });
    await cart.add(entityId);
    await store
      .knex('entity_attributes')
      .where({ entity_id: entityId })
      .update({ title: 'Secret' });
    await store.knex('entities').where({ id: entityId }).update({ status: 'draft' });
    const { text } = await cart.read();
    expect(text).to.include('Blue Widget').and.not.include('Secret');
  });

  it('computes the subtotal without deleted items', async () => {
    const { id: entityId } = await createProduct(staff, { stock: null, type: 'digitalDownload' });
    await cart.add(entityId);
    await store.knex('entities').where({ id: entityId }).delete();
    expect((await cart.read()).body.data).to.deep.include({ subtotal: 0, itemCount: 0 });
  });

  it('returns closed and expired carts unchanged', async () => {
    const { id: entityId } = await createProduct(staff);
    await cart.add(entityId);
    await setPrice(staff, entityId, 2500);
    for (const change of [
      { status: 'checked_out' },
      { status: 'active', expires_at: new Date() },
    ]) {
      await age(change);
      const answer = await cart.read();
      expect(answer.body.data).to.include({ subtotal: 1999, version: 2 });
      expect(answer.body.meta.warnings).to.deep.equal([]);
    }
  });

  it('rejects an invalid id and an API key without the permission', async () => {
    expect((await cart.client.get('/api/carts/1')).status).to.equal(422);
    const key = await store.withKey('cart:update');
    expect((await key.get(cart.path)).status).to.equal(403);
  });

  describe('stock warnings', () => {
    const warned = async (entityId: string, quantity: number): Promise<string[]> => {
      const other = await createCart(store.anonymous());
      const answer = await other.add(entityId, quantity);
      const read = await other.read();
      expect(codesOf(read)).to.deep.equal(codesOf(answer));
      return codesOf(answer);
    };

    it('warns when less stock is available than requested', async () => {
      const { id: entityId } = await createProduct(staff, { stock: 3 });
      expect(await warned(entityId, 3)).to.deep.equal([]);
      expect(await warned(entityId, 4)).to.deep.equal(['low_stock']);
      await store
        .knex('stock_levels')
        .where({ entity_id: entityId })
        .update({ quantity_reserved: 3 });
      expect(await warned(entityId, 1)).to.deep.equal(['out_of_stock']);
    });

    it('counts all active warehouses', async () => {
      const { id: entityId } = await createProduct(staff, { stock: 3 });
      await stockUp(staff, (await createWarehouse(staff)).id, entityId, 2);
      await stockUp(staff, (await createWarehouse(staff, { isActive: false })).id, entityId, 9);
      expect(await warned(entityId, 5)).to.deep.equal([]);
      expect(await warned(entityId, 6)).to.deep.equal(['low_stock']);
    });

    it('does not warn when backorders are allowed', async () => {
      const { id: entityId } = await createProduct(staff, { stock: null });
      expect(await warned(entityId, 1)).to.deep.equal(['out_of_stock']);
      const { id: warehouseId } = await createWarehouse(staff);
      const none = { type: 'set', allowBackorder: true } as const;
      await stockUp(staff, warehouseId, entityId, 0, none);
      expect(await warned(entityId, 50)).to.deep.equal([]);
    });

    it('warns about digital items only when stock is tracked', async () => {
      const type = 'digitalDownload';
      expect(
        await warned((await createProduct(staff, { type, stock: null })).id, 50),
      ).to.deep.equal([]);
      expect(await warned((await createProduct(staff, { type, stock: 1 })).id, 2)).to.deep.equal([
        'low_stock',
      ]);
    });
  });

  it('loads what checkout needs in one statement', async () => {
    const { id: entityId } = await createProduct(staff, { title: 'Shirt' });
    const [variantId] = (await createVariants(staff, entityId, 1)).map(({ id }) => id);
    await store.knex('entities').where({ id: entityId }).update({ tax_class: 'clothes' });
    await cart.add(entityId, 2, { variantId });
    let lines: object[] = [];
    const statements = await statementsOf(store, async () => {
      lines = await CartItem.linesOf(store.knex, cart.id);
    });
    expect(statements).to.equal(1);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include({ entityId, variantId, quantity: 2, unitPrice: 1999 });
    expect(lines[0]).to.include({ title: 'Shirt', entityType: 'product', entityStatus: 'active' });
    expect(lines[0]).to.include({ variantStatus: 'active', hasVariants: true, sku: null });
    expect(lines[0]).to.include({ taxClass: 'clothes' });
    await store.knex('variants').where({ id: variantId }).update({ tax_class: 'none', sku: 'S-1' });
    const [line] = await CartItem.linesOf(store.knex, cart.id);
    expect(line).to.include({ taxClass: 'none', sku: 'S-1' });
  });

  it('runs a constant number of statements for any number of items', async () => {
    const fill = async (client: Client, lines: number): Promise<TestCart> => {
      const filled = await createCart(client);
      for (let i = 0; i < lines; i += 1) await filled.add(await insertProduct(store.knex));
      return filled;
    };
    const opening = await statementsOf(store, () => store.anonymous().post('/api/carts'));
    expect(opening).to.be.at.most(3);
    const counts: number[][] = [];
    for (const lines of [1, 20]) {
      const filled = await fill(store.anonymous(), lines);
      const { id: entityId } = await createProduct(staff);
      const read = await statementsOf(store, () => filled.read());
      counts.push([read, await statementsOf(store, () => filled.add(entityId))]);
    }
    expect(counts[0]).to.deep.equal(counts[1]);
    expect(counts[0]?.[0]).to.be.at.most(2);
    expect(counts[0]?.[1]).to.be.at.most(8);
  });
});

async function statementsOf(store: TestStore, work: () => Promise<unknown>): Promise<number> {
  let statements = 0;
  const count = (): void => void (statements += 1);
  store.knex.on('query', count);
  await work();
  store.knex.off('query', count);
  return statements;
}
