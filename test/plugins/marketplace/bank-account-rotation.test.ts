import { expect } from 'chai';
import { SecretBox } from '../../../src/util/secret-box.js';
import { expectOk } from '../../support/client.js';
import { openMarketplace } from './support/marketplace.js';
import { localWebhooks } from '../../support/webhook-receiver.js';

const [oldKey, newKey] = ['o'.repeat(40), 'n'.repeat(40)];
const bankAccount = { accountHolder: 'Acme Ltd', iban: 'DE89370400440532013000' };

describe('bank accounts after a rotation of the key', () => {
  it('are encrypted with the new one by a job, and the old one can go', async () => {
    const webhooks = { ...localWebhooks(), secrets: new SecretBox(newKey, [oldKey]) };
    const store = await openMarketplace({ services: { webhooks } });
    const staff = await store.withKey('marketplace:admin');
    const body = { name: 'Acme', email: 'a@example.com', bankAccount };
    const { id, version } = expectOk(await staff.call('registerVendor', { body }));
    const account = async (): Promise<string> => {
      const row = await store.knex('vendors').where({ id }).first<{ bank_account: string }>();
      return row.bank_account;
    };
    const earlier = new SecretBox(oldKey).encrypt(JSON.stringify(bankAccount), id);
    await store.knex('vendors').where({ id }).update({ bank_account: earlier });
    await store.runJobs();
    expect(JSON.parse(new SecretBox(newKey).decrypt(await account(), id))).to.deep.equal(
      bankAccount,
    );
    expect(expectOk(await staff.call('getVendor', { params: { id } })).version).to.equal(version);
    await store.close();
  });
});
