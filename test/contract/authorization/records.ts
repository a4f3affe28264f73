import { uuidv7 } from '../../../src/util/uuid.js';
import { createCart } from '../../support/carts.js';
import { createProduct } from '../../support/catalog.js';
import { expectOk, type Client } from '../../support/client.js';
import { uploadFile } from '../../support/media.js';
import { insertSubOrder, sellAs } from '../../plugins/marketplace/support/marketplace.js';
import { checkOut, createFulfillment, createOrder } from '../../support/orders.js';
import { returnKinds } from '../../plugins/marketplace/return-records.js';
import { street, type Person, type World } from './world.js';

/** A record that some callers may see, and others may not know of. */
export interface OwnedRecord {
  /** Each name by which a path or body can refer to it; the UUID first, if it has one. */
  names: string[];
  /** The id of a part of it, for paths with two ids. */
  part?: string;
  /** The secret with which a guest uses it. */
  secret?: string;
}

export interface RecordKind {
  /** Who owns it: a customer, the guest with its secret, or no caller but staff. */
  owner: 'customer' | 'guest' | 'staff';
  /** Whose records they are: customers' by default. */
  people?: 'vendors';
  make: (world: World, person: Person) => Promise<OwnedRecord>;
}

/** A name of a kind of record, that no record has. */
export const unknownNames = ['018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0fff', 'ORD-2020-000001'];
export const unknownPart = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0ffe';

async function cartOf(
  { product }: World,
  client: Client,
  notes: string,
): Promise<OwnedRecord & { secret: string }> {
  const cart = await createCart(client);
  const { lineItems } = expectOk(await cart.add(product, 2, { notes }));
  return { names: [cart.id], part: lineItems[0]?.id ?? '', secret: cart.secret };
}

async function orderOf(
  { staff }: World,
  client: Client,
  { names: [id = ''] }: OwnedRecord,
  { marker, email }: Person,
): Promise<OwnedRecord> {
  const order = expectOk(
    await checkOut({ client, id }, { email, shippingAddress: street(marker) }),
  );
  await createFulfillment(staff, order.id, { trackingNumber: marker });
  return { names: [order.id, order.orderNumber] };
}

export const recordKinds = {
  cart: {
    owner: 'customer',
    make: async (world, { client, marker }) => {
      const { names, part } = await cartOf(world, client, marker);
      return { names, part };
    },
  },
  guestCart: {
    owner: 'guest',
    make: (world, { marker }) => cartOf(world, world.store.anonymous(), marker),
  },
  order: {
    owner: 'customer',
    make: async (world, person) => {
      const cart = await cartOf(world, person.client, person.marker);
      return orderOf(world, person.client, cart, person);
    },
  },
  guestOrder: {
    owner: 'guest',
    make: async (world, person) => {
      const { secret, ...cart } = await cartOf(world, world.store.anonymous(), person.marker);
      const guest = world.store.anonymous({ 'x-cart-secret': secret });
      return { ...(await orderOf(world, guest, cart, person)), secret };
    },
  },
  address: {
    owner: 'customer',
    make: async (_, { client, marker }) => {
      const { body } = await client.post('/api/me/addresses', street(marker));
      return { names: [body.data.id] };
    },
  },
  session: {
    owner: 'customer',
    make: async ({ store }, { email }) => {
      const body = { email, password: 'correct-horse' };
      const answer = await store
        .anonymous()
        .post<{ token: string }>('/api/auth/sign-in/email', body);
      return { names: [answer.body.token] };
    },
  },
  /** An entity that is not published, with texts. */
  draft: {
    owner: 'staff',
    make: async ({ staff }, { marker }) => {
      const { id, slug } = await createProduct(staff, { status: 'draft', title: marker });
      return { names: [id, slug] };
    },
  },
  privateFile: {
    owner: 'staff',
    // No published entity shows it.
    make: async ({ staff }, { marker }) => {
      const { id } = await uploadFile(staff, { filename: `${marker}.png` });
      return { names: [id] };
    },
  },
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

export type KindName = keyof typeof recordKinds;

const known = new WeakMap<World, Map<KindName, Promise<OwnedRecord>>>();

/** A record of customer A, or of vendor A, that nobody changes. */
export function recordOf(world: World, name: KindName): Promise<OwnedRecord> {
  const records = known.get(world) ?? new Map<KindName, Promise<OwnedRecord>>();
  known.set(world, records);
  const kind: RecordKind = recordKinds[name];
  const record = records.get(name) ?? kind.make(world, world[kind.people ?? 'customers'][0]);
  records.set(name, record);
  return record;
}

/** Makes one of each kind, so that every operation could show it. */
export async function makeRecords(world: World): Promise<void> {
  for (const kind of Object.keys(recordKinds) as KindName[]) await recordOf(world, kind);
}
