import { marketplace } from '../../src/plugins/marketplace/index.js';
import { VendorEntity } from '../../src/plugins/marketplace/models/VendorEntity.js';
import { expectOk, type Client } from './client.js';
import type { Schema } from './contract-types.js';
import { TestStore, type StoreOptions } from './store.js';

let count = 0;

/** A store with the marketplace. */
export const openMarketplace = (options: StoreOptions = {}): Promise<TestStore> =>
  TestStore.open({ ...options, plugins: [marketplace, ...(options.plugins ?? [])] });

export interface VendorOptions extends Partial<Schema<'VendorCreateInput'>> {
  /** Approved by default. */
  status?: 'pending' | 'approved';
}

/** A vendor, and its owner: a user who signed up for it. */
export interface CreatedVendor {
  client: Client;
  userId: string;
  vendor: Schema<'Vendor'>;
}

/** Registers a vendor of a new user, and approves it. */
export async function createVendor(
  store: TestStore,
  staff: Client,
  { status = 'approved', ...body }: VendorOptions = {},
): Promise<CreatedVendor> {
  count += 1;
  const client = await store.signedIn();
  const input = { name: `Vendor ${count}`, email: `vendor-${count}@example.com`, ...body };
  const vendor = expectOk(await client.call('registerVendor', { body: input }));
  const { userId } = client;
  if (status === 'pending') return { client, userId, vendor };
  const params = { id: vendor.id };
  return { client, userId, vendor: expectOk(await staff.call('approveVendor', { params })) };
}

/** Lets a vendor sell an entity of the store. */
export async function sellAs(store: TestStore, vendorId: string, entityId: string): Promise<void> {
  await VendorEntity.query(store.knex).insert({ vendorId, entityId });
}
