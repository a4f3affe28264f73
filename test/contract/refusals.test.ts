import { expect } from 'chai';
import { loadArtifacts } from '../../src/contract/artifacts.js';
import { listOperations } from '../../src/contract/document.js';
import { openContract, type Refuse } from '../support/refusals.js';
import { TestStore } from '../support/store.js';
import { testStorage } from '../support/test-storage.js';
import { worstBodies } from '../support/worst-bodies.js';

/** A validator creates one error for each problem, so the number of errors measures its work. */
const mostErrors = 500;

describe('an expensive request body', () => {
  const artifacts = loadArtifacts();
  let refuse: Refuse;
  before(async () => {
    refuse = await openContract(artifacts, testStorage());
  });

  for (const operation of listOperations(artifacts.document)) {
    const { id, object } = operation;
    if (!object.requestBody || object['x-served-by']) continue;
    it(`is rejected by ${id} without validating all of it`, async () => {
      for (const body of worstBodies(artifacts.document, operation, 20_000)) {
        const { name } = body;
        const refusal = await refuse(operation, body);
        if (refusal === null) continue;
        expect(refusal.status, name).to.be.within(400, 422);
        expect(refusal.issues, name).to.be.at.most(100);
        const errors = artifacts.validators[`${id}_body`]?.errors?.length ?? 0;
        expect(errors, name).to.be.at.most(mostErrors);
      }
    });
  }

  describe('of up to a megabyte', () => {
    let store: TestStore;
    before(async () => {
      store = await TestStore.open();
    });
    after(() => store.close());

    for (const text of [`{"lineItems":[${'{},'.repeat(340_000)}{}]}`, manyNames()]) {
      it(`is rejected immediately for any caller: ${text.slice(0, 30)}`, async () => {
        const start = process.cpuUsage();
        const answer = await store.anonymous().post('/api/promotions/validate', undefined, {
          raw: text,
          headers: { 'content-type': 'application/json' },
        });
        const { user, system } = process.cpuUsage(start);
        expect(answer.status).to.equal(422);
        // bench:refusals measures milliseconds. A validator that copies its errors needs minutes
        // for these bodies, a hundred times this bound.
        expect((user + system) / 1000).to.be.below(3000);
      });
    }
  });
});

/** Line items with unknown property names, with nearly as many values as a body may have. */
function manyNames(): string {
  const names = Array.from({ length: 1000 }, (_, i) => `"name${i}":0`).join();
  return `{"lineItems":[${Array<string>(19).fill(`{${names}}`).join()}]}`;
}
