import { expect } from 'chai';
import { TestStore } from '../support/store.js';

const choices = { role: 'owner', vendorId: '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11' };

describe('a role and a vendor', () => {
  let store: TestStore;
  before(async () => {
    store = await TestStore.open();
  });
  after(() => store.shut());

  for (const [name, value] of Object.entries(choices)) {
    it(`are not for their owner to choose: ${name} alone`, async () => {
      const email = `${name.toLowerCase()}@example.com`;
      const account = { email, password: 'correct-horse', name: 'Jane' };
      await store.anonymous().post('/api/auth/sign-up/email', { ...account, [name]: value });
      const user = await store.signedIn();
      await user.post('/api/auth/update-user', { [name]: value });
      for (const row of await store.knex('users').select('role', 'vendor_id')) {
        expect(row).to.deep.equal({ role: 'customer', vendor_id: null });
      }
    });
  }
});
