import { expect } from 'chai';
import { uuidv7 } from '../../src/util/uuid.js';
import { createCart, issueOf } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import { type Client, expectOk } from '../support/client.js';
import type { Schema } from '../support/contract-types.js';
import { createCustomer, type TestCustomer } from '../support/customers.js';
import { checkOut } from '../support/orders.js';
import { createPriceModifier, setPrice } from '../support/pricing.js';
import { createPromotion } from '../support/promotions.js';
import { TestStore } from '../support/store.js';

type Group = Schema<'CustomerGroup'>;

describe('customer groups', () => {
  let store: TestStore;
  let staff: Client;
  let jane: TestCustomer;
  let names = 0;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('*:*');
    jane = await createCustomer(store);
  });
  after(() => store.close());

  const create = async (body: Partial<Schema<'CustomerGroupCreateInput'>> = {}): Promise<Group> => {
    const input = { name: `Group ${(names += 1)}`, ...body };
    return expectOk(await staff.call('createCustomerGroup', { body: input }));
  };
  const member = (groupId: string, customerId = jane.customerId, client = staff) =>
    client.call('addCustomerToGroup', { params: { id: groupId, customerId } });
  const leave = (groupId: string, customerId = jane.customerId) =>
    staff.call('removeCustomerFromGroup', { params: { id: groupId, customerId } });
  const remove = (id: string, headers = {}) =>
    staff.call('deleteCustomerGroup', { params: { id }, headers });

  it('are created, listed by name, changed with their version, and deleted', async () => {
    const key = { 'idempotency-key': 'group-of-traders' };
    const body = { name: 'trade', description: 'Shops', metadata: { level: 1 } };
    const group = expectOk(await staff.with(key).call('createCustomerGroup', { body }));
    expect(group).to.deep.include({ ...body, version: 1 });
    const replayed = await staff.with(key).call('createCustomerGroup', { body });
    expect(expectOk(replayed)).to.deep.equal(group);
    const other = await create({ name: 'Retail' });

    const taken = await staff.post('/api/customer-groups', { name: 'TRADE' });
    expect([taken.status, taken.body.error.message]).to.deep.equal([
      409,
      'This name is already in use.',
    ]);
    const rename = (id: string, name: string, headers = {}) =>
      staff.call('updateCustomerGroup', { params: { id }, body: { name }, headers });
    expect((await rename(other.id, 'Trade')).status).to.equal(409);
    const changed = await rename(group.id, 'Wholesale', { 'If-Match': '"1"' });
    expect(expectOk(changed)).to.deep.include({ ...body, name: 'Wholesale', version: 2 });
    expect((await rename(group.id, 'Other', { 'If-Match': '"1"' })).status).to.equal(412);
    expect((await rename(uuidv7(), 'Nobody')).status).to.equal(404);
    expect((await rename(other.id, '')).status).to.equal(422);

    const listed = expectOk<Group[]>(await staff.call('listCustomerGroups'));
    expect(listed.map(({ name }) => name)).to.deep.equal(['Retail', 'Wholesale']);

    expect((await remove(group.id, { 'If-Match': '"1"' })).status).to.equal(412);
    expect(expectOk(await remove(group.id))).to.deep.equal({ id: group.id, deleted: true });
    expect((await remove(group.id)).status).to.equal(404);
    const entries = (await store.audit()).filter(({ entity_id }) => entity_id === group.id);
    expect(entries.map(({ event }) => event)).to.deep.equal([
      'customerGroups.create',
      'customerGroups.update',
      'customerGroups.delete',
    ]);
  });

  it('apply to their members from the next request, in carts and at checkout', async () => {
    const { id: groupId } = await create();
    const { id: entityId } = await createProduct(staff, { price: 2000 });
    await setPrice(staff, entityId, 1500, { customerGroupId: groupId });
    await createPromotion(staff, {
      code: 'MEMBERS',
      type: 'percentage_off_order',
      value: 10,
      conditions: { customerGroups: [groupId] },
    });
    const subtotalOf = async (): Promise<number | undefined> =>
      expectOk(await (await createCart(jane, { items: [[entityId, 1]] })).read()).subtotal;
    expect(await subtotalOf()).to.equal(2000);

    expect(expectOk(await member(groupId))).to.deep.equal({
      groupId,
      customerId: jane.customerId,
      isMember: true,
    });
    expect(await subtotalOf()).to.equal(1500);
    const cart = await createCart(jane, { items: [[entityId, 1]] });
    const order = expectOk(await checkOut(cart, { promotionCodes: ['MEMBERS'] }));
    expect(order).to.include({ subtotal: 1500, discountTotal: 150 });

    expect(expectOk(await leave(groupId))).to.include({ isMember: false });
    expect(await subtotalOf()).to.equal(2000);
    const entries = (await store.audit()).filter(({ entity_id }) => entity_id === groupId);
    expect(entries.map(({ event, payload }) => [event, payload]).slice(1)).to.deep.equal([
      ['customerGroups.addMember', { customerId: jane.customerId }],
      ['customerGroups.removeMember', { customerId: jane.customerId }],
    ]);
  });

  it('count a membership once, however often it is added or removed', async () => {
    const { id: groupId } = await create();
    const read = async () =>
      expectOk(await staff.call('getCustomer', { params: { id: jane.customerId } }));
    const before = await read();
    await Promise.all([member(groupId), member(groupId), member(groupId)]);
    expect(await read()).to.deep.include({ groupIds: [groupId], version: before.version + 1 });
    await leave(groupId);
    await leave(groupId);
    expect(await read()).to.deep.include({ groupIds: [], version: before.version + 2 });
    expect((await member(uuidv7())).status).to.equal(404);
    expect((await member(groupId, uuidv7())).status).to.equal(404);
    expect((await leave(uuidv7())).status).to.equal(404);
    expect((await leave(groupId, uuidv7())).status).to.equal(404);
  });

  it('stay while a price, a price modifier, or a promotion is limited to them', async () => {
    const [priced, reduced, promoted] = [await create(), await create(), await create()];
    const { id: entityId } = await createProduct(staff);
    await setPrice(staff, entityId, 1, { customerGroupId: priced.id });
    await createPriceModifier(staff, { entityId, customerGroupId: reduced.id });
    const conditions = { customerGroups: [priced.id, promoted.id] };
    const { id } = await createPromotion(staff, { code: 'ONLYTHEM', conditions });
    for (const group of [priced, reduced, promoted]) {
      expect((await remove(group.id)).status, group.name).to.equal(409);
    }
    const update = (customerGroups: string[]) =>
      staff.call('updatePromotion', { params: { id }, body: { conditions: { customerGroups } } });
    const unknown = await update([priced.id, uuidv7()]);
    expect([unknown.status, issueOf(unknown)]).to.deep.equal([
      422,
      'body.conditions.customerGroups.1',
    ]);
    expectOk(await update([priced.id]));
    expect((await remove(promoted.id)).status).to.equal(200);
    const created = await staff.post('/api/promotions', {
      code: 'NOBODY',
      name: 'Nobody',
      type: 'percentage_off_order',
      value: 10,
      conditions: { customerGroups: [promoted.id] },
    });
    expect([created.status, issueOf(created)]).to.deep.equal([
      422,
      'body.conditions.customerGroups.0',
    ]);
  });

  it('lose their members when they are deleted', async () => {
    const group = await create();
    await member(group.id);
    expectOk(await remove(group.id));
    const customer = await staff.call('getCustomer', { params: { id: jane.customerId } });
    expect(expectOk(customer).groupIds).to.deep.equal([]);
  });
});
