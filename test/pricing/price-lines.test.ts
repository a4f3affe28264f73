import { expect } from 'chai';
import { InvalidInput } from '../../src/domain/errors.js';
import { priceLines } from '../../src/domain/pricing/price-lines.js';
import { createEntity, createVariants } from '../support/catalog.js';
import type { Client } from '../support/client.js';
import type { Schema } from '../support/contract-types.js';
import { createPriceModifier, setPrice } from '../support/pricing.js';
import { insertGroup } from '../support/rows.js';
import { TestStore } from '../support/store.js';

const at = '2026-03-15T12:00:00.000Z';
const usd = { currency: 'USD', customerGroupIds: [] as string[], at };
const group = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1a01';

type ItemPrice = Partial<Schema<'PriceInput'>> & { amount: number };

describe('priceLines', () => {
  let store: TestStore;
  let staff: Client;
  beforeEach(async () => {
    store = await TestStore.open();
    staff = await store.withKey('catalog:*', 'pricing:*');
    await insertGroup(store.knex, group);
  });
  afterEach(() => store.close());

  async function item(...prices: ItemPrice[]): Promise<string> {
    const { id } = await createEntity(staff);
    for (const { amount, ...price } of prices) await setPrice(staff, id, amount, price);
    return id;
  }
  const line = (entityId: string, quantity = 1, variantId: string | null = null) => ({
    entityId,
    variantId,
    quantity,
  });
  const units = async (lines: ReturnType<typeof line>[], context = usd) =>
    (await priceLines(store.knex, lines, context)).map((priced) => priced?.unitPrice);

  it('returns prices in the order of the lines, and none for lines without a price', async () => {
    const shirt = await createEntity(staff);
    const variants = await createVariants(staff, shirt.id, 2, { stock: null });
    const [small = '', other = ''] = variants.map(({ id }) => id);
    await setPrice(staff, shirt.id, 2000);
    const { id: priceId } = await setPrice(staff, shirt.id, 1500, { variantId: small });
    const mug = await item(
      { amount: 700 },
      { amount: 600, minQuantity: 10 },
      { amount: 9, currency: 'EUR' },
    );
    const poster = await item();
    const lines = [
      line(poster),
      line(mug, 10),
      line(shirt.id, 1, other),
      line(shirt.id, 1, small),
      line(mug, 9),
    ];
    expect(await units(lines)).to.deep.equal([undefined, 600, 2000, 1500, 700]);
    expect((await priceLines(store.knex, lines, usd))[3]).to.deep.equal({
      unitPrice: 1500,
      priceId,
    });
    expect(await units([line(mug)], { ...usd, currency: 'EUR' })).to.deep.equal([9]);
    expect(await units([])).to.deep.equal([]);
  });

  it('uses the customer’s groups and the time', async () => {
    const mug = await item(
      { amount: 1000 },
      { amount: 900, customerGroupId: group },
      { amount: 800, validFrom: '2026-03-15T12:00:00.001Z', validUntil: '2026-03-16T00:00:00Z' },
    );
    expect(await units([line(mug)])).to.deep.equal([1000]);
    expect(await units([line(mug)], { ...usd, customerGroupIds: [group] })).to.deep.equal([900]);
    const later = { ...usd, at: '2026-03-15T12:00:00.001Z' };
    expect(await units([line(mug)], later)).to.deep.equal([800]);
    const after = { ...usd, at: '2026-03-16T00:00:00.000Z' };
    expect(await units([line(mug)], after)).to.deep.equal([1000]);
  });

  it('applies the active modifiers that match', async () => {
    const [mug, poster] = [await item({ amount: 1000 }), await item({ amount: 300 })];
    await createPriceModifier(staff, { entityId: mug });
    await createPriceModifier(staff, { value: 10, priority: 200 });
    await createPriceModifier(staff, { value: 100, isActive: false });
    await createPriceModifier(staff, { value: 100, customerGroupId: group });
    await createPriceModifier(staff, { value: 100, validUntil: at });
    await createPriceModifier(staff, { type: 'override', value: 1, currency: 'EUR' });
    expect(await units([line(mug), line(poster)])).to.deep.equal([450, 270]);
  });

  it('compares minSubtotal with the subtotal of all lines before modifiers', async () => {
    const [mug, poster] = [await item({ amount: 1000 }), await item({ amount: 300 })];
    await createPriceModifier(staff, { value: 90, priority: 1, entityId: mug });
    await createPriceModifier(staff, { conditions: { minSubtotal: 2600 } });
    expect(await units([line(mug, 2), line(poster, 2)])).to.deep.equal([50, 150]);
    expect(await units([line(mug, 2), line(poster, 1)])).to.deep.equal([100, 300]);
  });

  it('runs two statements for any number of lines', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, (_, i) => item({ amount: i })));
    let statements = 0;
    store.knex.on('query', () => (statements += 1));
    expect(await units(ids.map((id) => line(id)))).to.deep.equal([...ids.keys()]);
    expect(statements).to.equal(2);
  });

  it('rejects a subtotal above 2^53 - 1', async () => {
    const most = Number.MAX_SAFE_INTEGER;
    const [dear, cheap] = [await item({ amount: most }), await item({ amount: 1 })];
    expect(await units([line(dear)])).to.deep.equal([most]);
    for (const lines of [[line(dear, 2)], [line(dear), line(cheap)]]) {
      const error: unknown = await units(lines).catch((thrown: unknown) => thrown);
      expect(error)
        .to.be.instanceOf(InvalidInput)
        .and.have.nested.property('issues[0].field', 'quantity');
    }
    // The charged amount counts.
    await createPriceModifier(staff);
    expect(await units([line(dear), line(cheap)])).to.deep.equal([(most + 1) / 2, 1]);
  });
});
