import { createCart } from '../../support/carts.js';
import { createProduct } from '../../support/catalog.js';
import { expectOk, type Client } from '../../support/client.js';
import { uploadFile } from '../../support/media.js';
import { checkOut, createFulfillment } from '../../support/orders.js';
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
} as const satisfies Record<string, RecordKind>;

export type KindName = keyof typeof recordKinds;

const known = new WeakMap<World, Map<string, Promise<OwnedRecord>>>();

/** @throws if neither the core nor a plugin has a kind of this name */
export function kindOf({ plugins }: World, name: string): RecordKind {
  const kinds = [recordKinds, ...plugins.map(({ records }) => records)];
  const kind = kinds.find((some): some is Record<string, RecordKind> => name in some)?.[name];
  if (!kind) throw new Error(`There are no records of kind ${name}`);
  return kind;
}

/** A record of customer A, or of vendor A, that nobody changes. */
export function recordOf(world: World, name: string): Promise<OwnedRecord> {
  const records = known.get(world) ?? new Map<string, Promise<OwnedRecord>>();
  known.set(world, records);
  const { make, people = 'customers' } = kindOf(world, name);
  const record = records.get(name) ?? make(world, world[people][0]);
  records.set(name, record);
  return record;
}

/** Makes one of each kind, so that every operation could show it. */
export async function makeRecords(world: World): Promise<void> {
  const kinds = [recordKinds, ...world.plugins.map(({ records }) => records)];
  for (const name of kinds.flatMap(Object.keys)) await recordOf(world, name);
}
