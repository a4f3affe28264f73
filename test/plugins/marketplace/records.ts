import { uuidv7 } from '../../../src/util/uuid.js';
import type { OwnedRecord, RecordKind } from '../../contract/authorization/records.js';
import type { Person, World } from '../../contract/authorization/world.js';
import { createProduct } from '../../support/catalog.js';
import { expectOk } from '../../support/client.js';
import { uploadFile } from '../../support/media.js';
import { createOrder } from '../../support/orders.js';
import { returnKinds } from './return-records.js';
import { insertSubOrder, sellAs } from './support/marketplace.js';

/** Records of vendors, and of those who buy from them. */
export const records = {
  vendor: {
    owner: 'customer',
    people: 'vendors',
    make: (world, person) => Promise.resolve({ names: [vendorIdOf(world, person)] }),
  },
  vendorDocument: {
    owner: 'customer',
    people: 'vendors',
    make: async (world, person) => {
      const vendorId = vendorIdOf(world, person);
      const { id } = await uploadFile(world.staff, { filename: `${person.marker}.png` });
      const raw = new FormData();
      raw.set('type', 'other');
      raw.set('mediaAssetId', id);
      await world.staff.post(`/api/marketplace/vendors/${vendorId}/documents`, undefined, { raw });
      return { names: [vendorId] };
    },
  },
  /** A user who works for the vendor. */
  vendorUser: {
    owner: 'customer',
    people: 'vendors',
    make: async (world, person) => {
      const vendorId = vendorIdOf(world, person);
      return { names: [vendorId], part: await insertUser(world, vendorId) };
    },
  },
  /** A user who works for no vendor yet. */
  newVendorUser: {
    owner: 'customer',
    people: 'vendors',
    make: async (world, person) => ({
      names: [vendorIdOf(world, person)],
      part: await insertUser(world, null),
    }),
  },
  /** A vendor's part of an order, by the status that an operation needs. */
  subOrder: {
    owner: 'customer',
    people: 'vendors',
    make: (world, person) => subOrderOf(world, person),
  },
  confirmedSubOrder: {
    owner: 'customer',
    people: 'vendors',
    make: (world, person) => subOrderOf(world, person, 'confirmed'),
  },
  shippedSubOrder: {
    owner: 'customer',
    people: 'vendors',
    make: (world, person) => subOrderOf(world, person, 'confirmed', 'shipped'),
  },
  /** What vendor A delivered to a customer, who can review it. */
  delivery: {
    owner: 'customer',
    make: async (world, { customerId }) => {
      const [{ vendorId }] = world.vendors;
      const { orderId } = await insertSubOrder(world.store, { vendorId, customerId });
      return { names: [vendorId], part: orderId };
    },
  },
  /** A customer's review of vendor A. */
  review: {
    owner: 'customer',
    make: async (world, person) => ({
      names: [(await reviewBy(world, person, world.vendors[0].vendorId)).id],
    }),
  },
  /** A review of the vendor, with a response. */
  receivedReview: {
    owner: 'customer',
    people: 'vendors',
    make: async (world, person) => {
      const vendorId = vendorIdOf(world, person);
      const { id } = await reviewBy(world, world.customers[1], vendorId);
      const body = { text: person.marker };
      expectOk(await person.client.call('setOwnReviewResponse', { params: { id }, body }));
      return { names: [id] };
    },
  },
  ...returnKinds,
} as const satisfies Record<string, RecordKind>;

async function reviewBy(
  { store }: World,
  { client, customerId, marker }: Person,
  vendorId: string,
): Promise<{ id: string }> {
  const { orderId } = await insertSubOrder(store, { vendorId, customerId });
  const params = { id: vendorId };
  const body = { orderId, rating: 5, title: marker };
  return expectOk(await client.call('createVendorReview', { params, body }));
}

const vendorIdOf = ({ vendors }: World, { userId }: Person): string =>
  vendors.find((vendor) => vendor.userId === userId)?.vendorId ?? '';

async function subOrderOf(
  world: World,
  person: Person,
  ...statuses: ('confirmed' | 'shipped')[]
): Promise<OwnedRecord> {
  const { staff, store } = world;
  const { id: product } = await createProduct(staff, { title: person.marker, stock: 1 });
  await sellAs(store, vendorIdOf(world, person), product);
  const { id: orderId } = await createOrder(store.anonymous(), { items: [[product, 1]] });
  const [subOrder] = expectOk(await staff.call('listSubOrders', { query: { orderId } }));
  const id = subOrder?.id ?? '';
  for (const status of statuses) {
    const body = { status, carrier: 'UPS', trackingNumber: person.marker };
    expectOk(await staff.call('changeSubOrderStatus', { params: { id }, body }));
  }
  return { names: [id] };
}

async function insertUser({ store }: World, vendor_id: string | null): Promise<string> {
  const id = uuidv7();
  await store.knex('users').insert({ id, name: id, email: `${id}@example.com`, vendor_id });
  return id;
}
