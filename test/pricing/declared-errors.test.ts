import { expect } from 'chai';
import { createEntity } from '../support/catalog.js';
import type { Client } from '../support/client.js';
import { repeatWhileRunning } from '../support/running-key.js';
import { TestStore } from '../support/store.js';

describe('declared errors of pricing', () => {
  let store: TestStore;
  let staff: Client;
  let entityId: string;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('catalog:*', 'pricing:*');
    entityId = (await createEntity(staff)).id;
  });
  after(() => store.close());

  for (const [id, path, table, body] of [
    ['createPrice', 'prices', 'prices', { currency: 'USD', amount: 2999 }],
    [
      'createPriceModifier',
      'modifiers',
      'price_modifiers',
      { name: 'Sale', type: 'percentage_discount', value: 10 },
    ],
  ] as const) {
    it(`${id} returns 409 while its Idempotency-Key is in progress, and creates once`, async () => {
      const answer = await repeatWhileRunning(store, staff, (client) =>
        client.post(`/api/pricing/${path}`, { entityId, ...body }),
      );
      expect([answer.status, answer.body.error.code]).to.deep.equal([409, 'CONFLICT']);
      expect(answer.body.error.message).to.contain('still running');
      expect(await store.knex(table)).to.have.length(1);
    });
  }
});
