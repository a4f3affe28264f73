import { expect } from 'chai';
import type { ImportReport } from '../../src/import/import-catalog.js';
import { StockMovement } from '../../src/models/StockMovement.js';
import { getEntity } from '../support/catalog.js';
import { type Cells, importLines } from '../support/product-csv.js';
import { TestStore } from '../support/store.js';

const mug: Cells = { handle: 'mug', title: 'Mug', sku: 'MUG', price: '18.00', qty: '7' };
const small: Cells = { handle: 'shirt', title: 'Shirt', option: 'Size', value: 'S', sku: 'S' };
const medium: Cells = { handle: 'shirt', value: 'M', sku: 'M' };

describe('importing prices and stock from a product CSV', () => {
  let store: TestStore;
  beforeEach(async () => {
    store = await TestStore.open();
  });
  afterEach(async () => {
    expect(await unexplained()).to.deep.equal([]);
    await store.close();
  });

  const bring = (...lines: Cells[]): Promise<ImportReport> => importLines(store, lines);

  const show = async (slug: string) => {
    const staff = await store.withKey('catalog:*', 'inventory:read');
    return getEntity(staff, slug, 'variants', 'pricing', 'inventory');
  };

  /** Stock levels whose units on hand are not the sum of their movements. */
  const unexplained = async (): Promise<unknown[]> =>
    store
      .knex('stock_levels as l')
      .leftJoin('stock_movements as m', 'm.level_id', 'l.id')
      .groupBy('l.id')
      .havingRaw('l.quantity_on_hand <> coalesce(sum(m.on_hand_delta), 0)')
      .select('l.id');

  const movements = async (): Promise<StockMovement[]> =>
    StockMovement.query(store.knex).select('type', 'onHandDelta').orderBy('id');

  const reserve = async (quantity: number): Promise<unknown> =>
    store.knex('stock_levels').update({ quantity_reserved: quantity });

  it('sets variant prices in minor units of the currency', async () => {
    const report = await bring(
      { ...small, price: '19.90', compareAt: '25' },
      { ...medium, price: '21', compareAt: '0.00' },
    );
    expect(report.prices).to.deep.equal({ created: 2, updated: 0 });
    const { variants, pricing } = await show('shirt');
    const priceOf = (sku: string): unknown => {
      const id = variants.find((variant) => variant.sku === sku)?.id;
      const price = pricing.find(({ variantId }) => variantId === id);
      return price && [price.currency, price.amount, price.compareAtAmount];
    };
    expect(priceOf('S')).to.deep.equal(['USD', 1990, 2500]);
    expect(priceOf('M')).to.deep.equal(['USD', 2100, null]);
    await importLines(store, [{ ...small, price: '2900' }, medium], 'JPY');
    const { pricing: both } = await show('shirt');
    expect(both.map(({ currency, amount }) => [currency, amount])).to.deep.include(['JPY', 2900]);
    expect(both).to.have.length(3);
  });

  it('changes a price, and nothing else, when only the price differs', async () => {
    await bring(mug, { ...small, price: '5' });
    const { id, version } = await show('mug');
    const report = await bring(
      { ...mug, price: '17.50', compareAt: '18' },
      { ...small, price: '5' },
    );
    expect(report).to.include({ created: 0, updated: 1, unchanged: 1 });
    expect(report.prices).to.deep.equal({ created: 0, updated: 1 });
    const now = await show('mug');
    expect(now.version).to.equal(version);
    expect(now.pricing).to.have.length(1);
    expect(now.pricing[0]).to.include({ amount: 1750, compareAtAmount: 1800 });
    const events = await store.events();
    expect(events.filter(({ name }) => name === 'pricing.create')).to.have.length(2);
    const [update, ...others] = events.filter(({ name }) => name === 'pricing.update');
    expect(update?.payload).to.include({ entityId: id, amount: 1750, version: 2 });
    expect(others).to.deep.equal([]);
    expect((await store.audit()).map(({ event }) => event)).to.include('pricing.update');
  });

  it('keeps other prices of the same variant', async () => {
    await bring(mug);
    const [row] = await store.knex<Record<string, unknown>>('prices');
    const bulk = { id: '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11', min_quantity: 10, amount: 1500 };
    await store.knex('prices').insert({ ...row, ...bulk });
    expect((await bring({ ...mug, price: '17' })).prices.updated).to.equal(1);
    expect((await bring({ ...mug, price: '17' })).prices.updated).to.equal(0);
    const amounts = await store.knex<{ amount: number }>('prices').orderBy('amount');
    expect(amounts.map(({ amount }) => amount)).to.deep.equal([1500, 1700]);
  });

  it('puts stock into the main warehouse, with a stock movement for every change', async () => {
    const report = await bring({ ...small, qty: '3' }, { ...medium, qty: '0' });
    expect(report.stock).to.deep.equal({ created: 2, updated: 0 });
    expect(await store.knex('warehouses').select('name', 'code', 'is_active')).to.deep.equal([
      { name: 'Main warehouse', code: 'MAIN', is_active: true },
    ]);
    expect(await movements()).to.deep.equal([{ type: 'receipt', onHandDelta: 3 }]);
    const more = await bring({ ...small, qty: '1' }, { ...medium, qty: '4' });
    expect(more.stock).to.deep.equal({ created: 0, updated: 2 });
    expect((await movements()).slice(1)).to.have.deep.members([
      { type: 'adjustment', onHandDelta: -2 },
      { type: 'adjustment', onHandDelta: 4 },
    ]);
    expect((await show('shirt')).inventory).to.include({ available: 5, quantityOnHand: 5 });
    const adjusted = (await store.events()).filter(({ name }) => name === 'inventory.afterAdjust');
    expect(adjusted).to.have.length(4);
    expect(adjusted.map(({ payload }) => payload['delta'])).to.have.members([3, 0, -2, 4]);
  });

  it('lets stock fall to the reserved units, but not below', async () => {
    await bring(mug, { ...small, qty: '9' });
    await reserve(5);
    const report = await bring({ ...mug, title: 'Big Mug', qty: '4' }, { ...small, qty: '5' });
    expect(report.issues).to.have.length(1);
    expect(report.issues[0]?.line).to.equal(2);
    expect(report.issues[0]?.reason).to.contain('5 units are reserved');
    expect(report.stock).to.deep.equal({ created: 0, updated: 1 });
    expect((await show('mug')).inventory).to.include({ quantityOnHand: 7 });
    expect((await bring({ ...mug, qty: '4', policy: 'continue' })).issues).to.deep.equal([]);
    expect((await bring({ ...mug, qty: '4', policy: 'deny' })).issues).to.have.length(1);
  });

  it('clears a shortage when more stock arrives', async () => {
    await bring(mug);
    await reserve(7);
    await store.knex('stock_levels').update({ quantity_on_hand: 4, is_short: true });
    await store.knex('stock_movements').update({ on_hand_delta: 4 });
    expect((await bring({ ...mug, qty: '3' })).issues).to.have.length(1);
    expect((await bring({ ...mug, qty: '6' })).issues).to.deep.equal([]);
    await bring({ ...mug, qty: '7' });
    expect(await store.knex('stock_levels').select('is_short')).to.deep.equal([
      { is_short: false },
    ]);
  });

  it('accepts oversold stock only with backorders', async () => {
    const report = await bring({ ...mug, qty: '-2' }, { ...small, qty: '-2', policy: 'continue' });
    expect(report.issues.map(({ line }) => line)).to.deep.equal([2]);
    expect(await store.knex('stock_levels').select('quantity_on_hand', 'allow_backorder')).to.eql([
      { quantity_on_hand: -2, allow_backorder: true },
    ]);
  });

  it('creates digital products with their type, without stock unless it is tracked', async () => {
    const song: Cells = { handle: 'song', title: 'Song', type: 'Digital Download', price: '1' };
    await bring(
      { ...song, qty: '0' },
      { ...song, handle: 'key', qty: '40', tracker: 'shop' },
      { ...song, handle: 'poster', type: 'Paper', qty: '2' },
    );
    const { type, inventory } = await show('song');
    expect(type).to.equal('digitalDownload');
    expect(inventory.variants).to.deep.equal([]);
    expect((await show('key')).inventory.available).to.equal(40);
    expect((await show('poster')).type).to.equal('product');
  });

  it('assigns untaxed variants to the class without tax', async () => {
    await bring({ ...small, taxable: 'false' }, { ...medium, taxable: 'true' });
    const classes = async (): Promise<unknown[]> =>
      (await show('shirt')).variants.map(({ taxClass }) => taxClass);
    expect(await classes()).to.deep.equal(['none', null]);
    await bring({ ...small, taxable: 'true' }, medium);
    expect(await classes()).to.deep.equal([null, null]);
  });

  it('changes nothing the second time', async () => {
    const lines = [
      { ...small, price: '19.90', compareAt: '25', qty: '3', policy: 'continue', taxable: 'false' },
      { ...medium, price: '20', qty: '0', image: 'https://cdn.example.com/a.png', alt: 'A' },
      { ...mug, image: 'https://cdn.example.com/a.png', alt: 'B' },
    ];
    await bring(...lines);
    const state = async (): Promise<unknown[]> => [
      await store.events(),
      await store.audit(),
      await movements(),
      ...(await Promise.all(
        ['prices', 'stock_levels', 'entity_media', 'media_assets', 'entities', 'variants'].map(
          (table) => store.knex(table).orderByRaw('1, 2'),
        ),
      )),
    ];
    const before = await state();
    const none = { created: 0, updated: 0 };
    expect(await bring(...lines)).to.deep.include({
      ...{ created: 0, updated: 0, unchanged: 2, variants: 0, skipped: 0, issues: [] },
      ...{ prices: none, stock: none, images: none },
    });
    expect(await state()).to.deep.equal(before);
  });

  it('skips products with invalid prices or stock, with line and reason', async () => {
    const wrong: [Cells, string][] = [
      [{ price: '1 299.00' }, 'USD'],
      [{ price: '1.005' }, 'USD'],
      [{ price: '10', compareAt: '9' }, 'below'],
      [{ qty: '1.5' }, 'whole number'],
      [{ qty: '9999999999' }, 'whole number'],
      [{ qty: '1', policy: 'maybe' }, 'deny'],
      [{ image: 'ftp://example.com/a.png' }, 'web address'],
      [{ image: 'https://example.com/a.png', position: 'first' }, 'whole number'],
    ];
    const lines = wrong.map(([cells], i) => ({ handle: `wrong-${i}`, title: 'Wrong', ...cells }));
    const report = await bring(...lines, mug);
    expect(report.created).to.equal(1);
    expect(report.issues.map(({ line }) => line)).to.deep.equal([2, 3, 4, 5, 6, 7, 8, 9]);
    for (const [i, [, reason]] of wrong.entries()) {
      expect(report.issues[i]?.reason).to.contain(reason);
    }
  });

  it('does not wait for an order that refers to a product', async () => {
    await bring(mug);
    const order = await store.knex.transaction();
    await order.raw('select id from entities for key share');
    expect((await bring({ ...mug, qty: '8' })).stock.updated).to.equal(1);
    await order.rollback();
  });

  it('runs the same number of statements for two products as for twenty', async () => {
    const many = (count: number, price: string): Cells[] =>
      Array.from({ length: count }, (_, i) => ({
        ...{ handle: `p-${i}`, title: 'P', price, qty: price, image: `https://x.example/${price}` },
      }));
    await bring(...many(20, '1'));
    const count = async (lines: Cells[]): Promise<number> => {
      let statements = 0;
      const listen = (): void => void (statements += 1);
      store.knex.on('query', listen);
      await bring(...lines);
      store.knex.off('query', listen);
      return statements;
    };
    const two = await count(many(2, '2'));
    expect(await count(many(20, '3'))).to.equal(two);
  });
});
