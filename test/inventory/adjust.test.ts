import { expect } from 'chai';
import { createEntity, createVariants } from '../support/catalog.js';
import type { Client, Data } from '../support/client.js';
import { expectBooksBalance } from '../support/conservation.js';
import type { Answer } from '../support/contract-checker.js';
import type { AnswerBody, Schema } from '../support/contract-types.js';
import { createWarehouse, lastMovement, levelsOf } from '../support/inventory.js';
import { TestStore } from '../support/store.js';

const unknownId = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0fff';

describe('adjustInventory', () => {
  let store: TestStore;
  let staff: Client;
  let warehouseId: string;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('inventory:*', 'catalog:*');
    warehouseId = (await createWarehouse(staff)).id;
  });
  after(async () => {
    await expectBooksBalance(store.knex);
    await store.close();
  });

  type Adjusted = Answer<AnswerBody<'adjustInventory'>>;
  const adjust = (entityId: string, body: object, client = staff): Promise<Adjusted> =>
    client.call('adjustInventory', { body: { entityId, warehouseId, ...body } });
  const reserve = (entityId: string, quantity: number): Promise<Answer<Data>> =>
    staff.post('/api/inventory/reserve', { entityId, quantity });
  const issue = (answer: Answer<Schema<'ErrorResponse'>>): object =>
    answer.body.error.details?.issues?.[0] ?? { path: answer.text };
  const level = async (id: string): Promise<number[] | undefined> =>
    (await levelsOf(store.knex, id))[warehouseId];

  /** An entity with `onHand` units, `reserved` of them reserved. */
  async function stocked(onHand: number, reserved = 0, body: object = {}): Promise<string> {
    const { id } = await createEntity(staff);
    await adjust(id, { type: 'restock', quantity: onHand, ...body });
    if (reserved > 0) expect((await reserve(id, reserved)).status).to.equal(201);
    return id;
  }

  it('creates the stock level, records a movement, emits the event, and audits it', async () => {
    const { id } = await createEntity(staff);
    const body = { type: 'restock', quantity: 50, reason: 'delivery', reference: 'DN-7' };
    const answer = await adjust(id, { ...body, reorderThreshold: 5, quantityIncoming: 20 });
    expect(answer.status).to.equal(200);
    expect(answer.headers.get('etag')).to.equal('"1"');
    const { level, movementId, ...figures } = answer.body.data;
    expect(figures).to.deep.equal({ before: 0, after: 50, delta: 50 });
    expect(level).to.deep.include({
      entityId: id,
      variantId: null,
      warehouseId,
      quantityOnHand: 50,
      quantityReserved: 0,
      available: 50,
      quantityIncoming: 20,
      reorderThreshold: 5,
      allowBackorder: false,
      version: 1,
    });
    expect(level.lastRestockedAt).to.be.a('string');
    const movement = await lastMovement(store.knex);
    expect(movement).to.include({ id: movementId });
    expect(movement).to.include({ type: 'receipt', on_hand_delta: 50, reason: 'delivery' });
    expect(movement).to.include({ reference: 'DN-7', actor_type: 'api_key' });
    expect((await store.events()).at(-1)).to.deep.include({
      name: 'inventory.afterAdjust',
      payload: { level, delta: 50, reason: 'delivery' },
    });
    expect((await store.audit()).at(-1)).to.include({
      entity_id: level.id,
      event: 'inventory.afterAdjust',
    });
  });

  const types: [string, number, number, string][] = [
    ['restock', 3, 13, 'receipt'],
    ['return', 3, 13, 'return'],
    ['damage', 3, 7, 'adjustment'],
    ['loss', 3, 7, 'adjustment'],
    ['correction', 3, 13, 'adjustment'],
    ['correction', -3, 7, 'adjustment'],
    ['set', 4, 4, 'adjustment'],
    ['set', 0, 0, 'adjustment'],
    ['set', 10, 10, 'adjustment'],
    ['transfer_in', 3, 13, 'transfer'],
    ['transfer_out', 3, 7, 'transfer'],
  ];
  for (const [type, quantity, after, movement] of types) {
    it(`results in ${after} from 10 for ${type} ${quantity}`, async () => {
      const id = await stocked(10);
      const { body } = await adjust(id, { type, quantity });
      expect(body.data).to.deep.include({ before: 10, after, delta: after - 10 });
      expect(await lastMovement(store.knex)).to.include({
        type: movement,
        on_hand_delta: after - 10,
        reserved_delta: 0,
      });
    });
  }

  it('rejects quantities that the type does not allow', async () => {
    const id = await stocked(10);
    for (const type of ['restock', 'return', 'damage', 'loss', 'transfer_in', 'transfer_out']) {
      for (const quantity of [0, -1]) {
        const what = `${type} ${quantity}`;
        expect(issue(await adjust(id, { type, quantity })), what).to.include({
          path: 'body.quantity',
          code: 'minimum',
        });
      }
    }
    expect(issue(await adjust(id, { type: 'correction', quantity: 0 }))).to.include({
      path: 'body.quantity',
    });
    expect(issue(await adjust(id, { type: 'set', quantity: -1 }))).to.include({
      path: 'body.quantity',
    });
    expect(issue(await adjust(id, { type: 'loss', quantity: 1, force: true }))).to.include({
      path: 'body.force',
    });
    for (const quantity of [1.5, '1', 2 ** 53, null]) {
      expect((await adjust(id, { type: 'restock', quantity })).status).to.equal(422);
    }
    expect((await adjust(id, { type: 'sale', quantity: 1 })).status).to.equal(422);
    expect((await adjust(id, { type: 'restock', quantity: 1, version: 3 })).status).to.equal(422);
    expect(await level(id)).to.deep.equal([10, 0]);
  });

  it('rejects a result below zero or above the maximum', async () => {
    const id = await stocked(10);
    const events = (await store.events()).length;
    for (const [type, quantity] of [
      ['damage', 11],
      ['correction', -11],
      ['transfer_out', 11],
    ]) {
      expect(issue(await adjust(id, { type, quantity }))).to.include({ path: 'body.quantity' });
    }
    const forced = await adjust(id, { type: 'correction', quantity: -11, force: true });
    expect(issue(forced)).to.include({ code: 'minimum' });
    const most = await adjust(id, { type: 'restock', quantity: 2_147_483_647 });
    expect(issue(most)).to.include({ path: 'body.quantity', code: 'maximum' });
    expect(await level(id)).to.deep.equal([10, 0]);
    expect(await store.events(), 'nothing happened').to.have.length(events);
  });

  it('keeps reserved units unless a correction is forced', async () => {
    const id = await stocked(10, 4);
    expect((await adjust(id, { type: 'damage', quantity: 6 })).status).to.equal(200);
    expect(issue(await adjust(id, { type: 'damage', quantity: 1 }))).to.include({
      code: 'minimum',
    });
    expect((await adjust(id, { type: 'set', quantity: 3 })).status).to.equal(422);
    expect((await adjust(id, { type: 'correction', quantity: -2 })).status).to.equal(422);
    const forced = await adjust(id, { type: 'correction', quantity: -2, force: true });
    expect(forced.status).to.equal(200);
    expect(forced.body.data.level).to.include({ quantityOnHand: 2, available: -2 });
    expect((await reserve(id, 1)).body.error.details).to.include({ available: 0 });
  });

  it('reports a shortage until a change resolves it', async () => {
    const id = await stocked(5, 5);
    const isShort = async (): Promise<boolean[]> =>
      store.knex('stock_levels').where({ entity_id: id }).pluck('is_short');
    await adjust(id, { type: 'correction', quantity: -3, force: true });
    expect(await isShort()).to.deep.equal([true]);
    await adjust(id, { type: 'return', quantity: 2 });
    expect(await isShort(), 'still one too few').to.deep.equal([true]);
    expect((await adjust(id, { type: 'loss', quantity: 1 })).status).to.equal(422);
    await adjust(id, { type: 'restock', quantity: 1 });
    expect(await isShort()).to.deep.equal([false]);
  });

  it('lets stock with backorders fall below the reserved units, and no other stock', async () => {
    const id = await stocked(2, 5, { allowBackorder: true });
    expect((await adjust(id, { type: 'loss', quantity: 1 })).status).to.equal(200);
    const strict = { type: 'restock', quantity: 1, allowBackorder: false };
    expect(issue(await adjust(id, strict))).to.include({ path: 'body.allowBackorder' });
    expect((await adjust(id, { ...strict, quantity: 4 })).body.data.level).to.include({
      available: 0,
      allowBackorder: false,
    });
  });

  it('changes only flags when set to the current stock', async () => {
    const id = await stocked(3, 0, { reorderThreshold: 2 });
    const same = { type: 'set', quantity: 3 };
    const kept = await adjust(id, { ...same, quantityIncoming: 9 });
    expect(kept.body.data.level).to.include({ reorderThreshold: 2, quantityIncoming: 9 });
    const cleared = await adjust(id, { ...same, reorderThreshold: null });
    expect(cleared.body.data.level).to.include({ reorderThreshold: null, quantityIncoming: 9 });
  });

  it('requires a variant of the entity when it has variants', async () => {
    const shirt = await createEntity(staff);
    const [variant] = await createVariants(staff, shirt.id, 2, { stock: null });
    const variantId = variant?.id;
    const restock = { type: 'restock', quantity: 1 };
    expect(issue(await adjust(shirt.id, restock))).to.include({
      path: 'body.variantId',
      code: 'required',
    });
    expect((await adjust(shirt.id, { ...restock, variantId: null })).status).to.equal(422);
    const answer = await adjust(shirt.id, { ...restock, variantId });
    expect(answer.body.data.level).to.include({ variantId, quantityOnHand: 1 });
    const other = await createEntity(staff);
    for (const foreign of [variantId, unknownId]) {
      expect((await adjust(other.id, { ...restock, variantId: foreign })).status).to.equal(404);
    }
  });

  it('returns 404 for unknown records', async () => {
    const id = await stocked(1);
    const restock = { type: 'restock', quantity: 1 };
    expect((await adjust(unknownId, restock)).body.error.message).to.equal('Entity not found.');
    const nowhere = await adjust(id, { ...restock, warehouseId: unknownId });
    expect(nowhere.body.error.message).to.equal('Warehouse not found.');
  });

  it('checks If-Match', async () => {
    const id = await stocked(1);
    const restock = { type: 'restock', quantity: 1 };
    const other = await adjust(id, restock, staff.with({ 'If-Match': '"9"' }));
    expect(other.status).to.equal(412);
    expect(other.body.error.details).to.deep.equal({ currentVersion: 1 });
    const same = await adjust(id, restock, staff.with({ 'If-Match': '"1"' }));
    expect(same.headers.get('etag')).to.equal('"2"');
    const { id: bare } = await createEntity(staff);
    for (const tag of ['"1"', '*']) {
      expect((await adjust(bare, restock, staff.with({ 'If-Match': tag }))).status).to.equal(412);
    }
    expect(await levelsOf(store.knex, bare)).to.deep.equal({});
  });

  it('adjusts once per Idempotency-Key', async () => {
    const id = await stocked(1);
    const keyed = staff.with({ 'Idempotency-Key': 'delivery-7' });
    const first = await adjust(id, { type: 'restock', quantity: 5 }, keyed);
    const again = await adjust(id, { type: 'restock', quantity: 5 }, keyed);
    expect(again.text).to.equal(first.text);
    expect(await level(id)).to.deep.equal([6, 0]);
    expect((await adjust(id, { type: 'restock', quantity: 6 }, keyed)).status).to.equal(422);
  });

  it('requires staff permissions', async () => {
    const id = await stocked(1);
    const body = { type: 'restock', quantity: 1 };
    expect((await adjust(id, body, store.anonymous())).status).to.equal(401);
    expect((await adjust(id, body, await store.signedIn())).status).to.equal(403);
    expect((await adjust(id, body, await store.withKey('inventory:read'))).status).to.equal(403);
    expect((await adjust(id, body, await store.signedIn('manager'))).status).to.equal(200);
  });
});
