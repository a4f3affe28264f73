import type { Knex } from 'knex';
import { defineJob } from '../../../jobs/define-job.js';
import { inBatches } from '../../../jobs/in-batches.js';
import type { SecretBox } from '../../../util/secret-box.js';
import { Vendor } from '../models/Vendor.js';

/** After a rotation of the key, encrypts all bank accounts with the new one. */
export const renewBankAccounts = defineJob({
  name: 'marketplace-bank-accounts',
  everySeconds: 3600,
  run: async (context) => {
    const { secrets: box } = context.services.webhooks;
    return { renewed: await inBatches(context, (db) => renewSome(db, box)) };
  },
});

async function renewSome(db: Knex, box: SecretBox): Promise<number> {
  const stale = await Vendor.withStaleAccounts(db, box.keyId, 100);
  for (const { id, bankAccount } of stale) {
    const text = box.decrypt(bankAccount, id);
    await Vendor.replaceAccount(db, id, box.encrypt(text, id));
  }
  return stale.length;
}
