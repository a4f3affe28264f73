import { expect } from 'chai';
import { createEntity } from '../support/catalog.js';
import { createWarehouse, levelsOf } from '../support/inventory.js';
import { repeatWhileRunning } from '../support/running-key.js';
import { TestStore } from '../support/store.js';

describe('declared errors of inventory', () => {
  let store: TestStore;
  before(async () => {
    store = await TestStore.open();
  });
  after(() => store.close());

  it('adjustInventory returns 409 while its Idempotency-Key is in progress, and adjusts once', async () => {
    const staff = await store.withKey('catalog:*', 'inventory:*');
    const { id: entityId } = await createEntity(staff);
    const { id: warehouseId } = await createWarehouse(staff);
    const body = { entityId, warehouseId, type: 'restock', quantity: 5 };
    const answer = await repeatWhileRunning(store, staff, (client) =>
      client.post('/api/inventory/adjust', body),
    );
    expect([answer.status, answer.body.error.code]).to.deep.equal([409, 'CONFLICT']);
    expect(answer.body.error.message).to.contain('still running');
    expect(await levelsOf(store.knex, entityId)).to.deep.equal({ [warehouseId]: [5, 0] });
  });
});
