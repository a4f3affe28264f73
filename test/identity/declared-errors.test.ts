import { expect } from 'chai';
import { TestStore } from '../support/store.js';

describe('declared errors of accounts', () => {
  let store: TestStore;
  before(async () => {
    store = await TestStore.open();
  });
  after(() => store.close());

  for (const name of ['disableRefresh', 'disableCookieCache']) {
    it(`getSession returns 422 for ${name} that is neither true nor false`, async () => {
      const answer = await store.anonymous().get(`/api/auth/get-session?${name}=maybe`);
      const issues = answer.body.error.details?.issues ?? [];
      expect([answer.status, answer.body.error.code]).to.deep.equal([422, 'VALIDATION_FAILED']);
      expect(issues.map(({ path, code }) => [path, code])).to.deep.equal([
        [`query.${name}`, 'type'],
      ]);
    });
  }
});
