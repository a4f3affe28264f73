import { expect } from 'chai';
import { readConfig } from '../../src/config/config.js';
import { createAuth } from '../../src/identity/auth.js';
import { TestStore } from '../support/store.js';
import { testSecrets } from '../support/test-secrets.js';

const choices = { role: 'owner', vendorId: '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11' };

describe('role and vendor of an account', () => {
  let store: TestStore;
  before(async () => {
    store = await TestStore.open();
  });
  after(() => store.close());

  async function nobodyHasOne(): Promise<void> {
    for (const row of await store.knex('users').select('role', 'vendor_id')) {
      expect(row).to.deep.equal({ role: 'customer', vendor_id: null });
    }
  }

  for (const [name, value] of Object.entries(choices)) {
    const account = {
      email: `${name.toLowerCase()}@example.com`,
      password: 'correct-horse',
      name: 'Jane',
    };

    it(`cannot be set by the account: ${name} alone`, async () => {
      const body = { ...account, [name]: value };
      const answer = await store.anonymous().post('/api/auth/sign-up/email', body);
      expect(answer.status).to.equal(422);
      const user = await store.signedIn();
      const update = await user.post('/api/auth/update-user', { [name]: value });
      expect(update.status).to.equal(422);
      await nobodyHasOne();
    });

    it(`are rejected by Better Auth even if the contract allows ${name}`, async () => {
      const config = readConfig(testSecrets);
      const { auth, close } = createAuth(config, store.target);
      const request = new Request('http://localhost:4000/api/auth/sign-up/email', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...account, [name]: value }),
      });
      await auth.handler(request);
      await close();
      await nobodyHasOne();
    });
  }
});
