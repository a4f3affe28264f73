import { expect } from 'chai';
import { SecretBox } from '../../../src/util/secret-box.js';
import { Vendor } from '../../../src/plugins/marketplace/models/Vendor.js';
import { expectOk } from '../../support/client.js';
import { insertVendor } from './support/ledger.js';
import { openMarketplace } from './support/marketplace.js';
import type { TestStore } from '../../support/store.js';
import { untilLockIsAwaited } from '../../support/waiting.js';
import { localWebhooks } from '../../support/webhook-receiver.js';

const [oldKey, newKey] = ['o'.repeat(40), 'n'.repeat(40)];
const bankAccount = { accountHolder: 'Acme Ltd', iban: 'DE89370400440532013000' };

describe('bank accounts after a rotation of the key', () => {
  let store: TestStore;
  before(async () => {
    const webhooks = { ...localWebhooks(), secrets: new SecretBox(newKey, [oldKey]) };
    store = await openMarketplace({ services: { webhooks } });
  });
  after(() => store.close());

  /** Encrypts a vendor's account as before the rotation. */
  async function sealWithOldKey(id: string): Promise<void> {
    const earlier = new SecretBox(oldKey).encrypt(JSON.stringify(bankAccount), id);
    await Vendor.query(store.knex).findById(id).patch({ bankAccount: earlier });
  }

  async function insertEarlierVendor(): Promise<string> {
    const id = await insertVendor(store.knex);
    await sealWithOldKey(id);
    return id;
  }

  /** Runs the job as its schedule would. */
  async function rotate(): Promise<void> {
    const task = 'marketplace-bank-accounts';
    await store.knex('pgboss.job').whereRaw("data->>'task' = ?", [task]).delete();
    expect(await store.runJobs()).to.equal(0);
  }

  /** Runs the job while a change of a vendor is not committed yet. */
  async function rotateDuringChange(id: string, change: Partial<Vendor>): Promise<void> {
    const { rotation } = await store.knex.transaction(async (db) => {
      await Vendor.query(db).findById(id).patch(change);
      const begun = { rotation: rotate() };
      await untilLockIsAwaited(store.knex, begun.rotation);
      return begun;
    });
    await rotation;
  }

  /** A vendor's account, which the new key alone decrypts. */
  async function accountOf(id: string): Promise<unknown> {
    const vendor = await Vendor.query(store.knex).findById(id).throwIfNotFound();
    return JSON.parse(new SecretBox(newKey).decrypt(vendor.bankAccount ?? '', id));
  }

  it('are encrypted with the new one by a job, and the old one can go', async () => {
    const staff = await store.withKey('marketplace:admin');
    const body = { name: 'Acme', email: 'a@example.com', bankAccount };
    const { id } = expectOk(await staff.call('registerVendor', { body }));
    await sealWithOldKey(id);
    const version = async () => expectOk(await staff.call('getVendor', { params: { id } })).version;
    const before = await version();
    await rotate();
    expect(await accountOf(id)).to.deep.equal(bankAccount);
    expect(await version()).to.equal(before);
  });

  it('are all encrypted, however many there are', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 101; i += 1) ids.push(await insertEarlierVendor());
    await rotate();
    for (const id of ids) expect(await accountOf(id)).to.deep.equal(bankAccount);
  });

  it('wait for a vendor that is being changed', async () => {
    const id = await insertEarlierVendor();
    await rotateDuringChange(id, { name: 'Apex' });
    expect(await accountOf(id)).to.deep.equal(bankAccount);
  });

  it('keep an account that is changed meanwhile', async () => {
    const id = await insertEarlierVendor();
    const changed = { ...bankAccount, iban: 'GB29NWBK60161331926819' };
    const sealed = new SecretBox(newKey).encrypt(JSON.stringify(changed), id);
    await rotateDuringChange(id, { bankAccount: sealed });
    expect(await accountOf(id)).to.deep.equal(changed);
  });
});
