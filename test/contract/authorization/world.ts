import { expectOk, type Client } from '../../support/client.js';
import { createProduct } from '../../support/catalog.js';
import { joinGroups } from '../../support/customers.js';
import {
  insertSubOrder,
  openMarketplace,
  suspendVendor,
} from '../../plugins/marketplace/support/marketplace.js';
import { untaxed } from '../../support/orders.js';
import { setPrice } from '../../support/pricing.js';
import { createPromotion } from '../../support/promotions.js';
import type { TestStore } from '../../support/store.js';
import { Callers, type Caller } from './callers.js';

/** Somebody with records, which hold `marker` in their texts. */
export interface Person extends Caller {
  userId: string;
  email: string;
  customerId: string;
  marker: string;
}

/** The user of a vendor. */
export interface VendorUser extends Person {
  vendorId: string;
}

/** The revenue of vendor A: no other number in a response contains its digits. */
const revenueOfA = 918_273_645;

/** An address with the marker, without a configured tax. */
export const street = (marker: string) => ({
  ...untaxed,
  ...{ firstName: marker, lastName: 'Doe', line1: `${marker} Lane 17` },
});

/** A store with two customers, two vendors and a suspended one, and staff. */
export class World {
  private constructor(
    readonly store: TestStore,
    readonly callers: Callers,
    /** A key that makes whatever records need. */
    readonly staff: Client,
    /** A product for sale. */
    readonly product: string,
    readonly admin: Caller,
    readonly owner: Caller,
    /** The group of customer A, with a price and a promotion of its own. */
    readonly group: { id: string; code: string },
    readonly customers: readonly [a: Person, b: Person],
    readonly vendors: readonly [a: VendorUser, b: VendorUser],
    readonly suspended: VendorUser,
  ) {}

  static async open(): Promise<World> {
    const store = await openMarketplace();
    const callers = new Callers(store);
    const staff = await store.withKey('*:*');
    const { id: product } = await createProduct(staff, { stock: 1000 });
    const person = (caller: Caller & { userId: string }, marker: string): Promise<Person> =>
      withCustomer(store, caller, marker);
    const customers = [
      await person(await callers.user('customer', 'customer A'), 'aurelia'),
      await person(await callers.user('customer', 'customer B'), 'bartholomew'),
    ] as const;
    const vendors = [
      await vendorOf(callers, 'vendor A', String(revenueOfA)),
      await vendorOf(callers, 'vendor B', 'vendor-b'),
    ] as const;
    const suspended = await vendorOf(callers, 'vendor S', 'vendor-s');
    await suspendVendor(staff, suspended.vendorId);
    await insertSubOrder(store, { vendorId: vendors[0].vendorId, subtotal: revenueOfA });
    const admin = await callers.user('admin');
    const owner = await callers.user('owner');
    const group = await groupOf(store, staff, product, customers[0]);
    return new World(
      ...([store, callers, staff, product, admin, owner, group, customers, vendors] as const),
      suspended,
    );
  }

  /** Callers to whom nothing belongs. */
  async strangers(): Promise<Caller[]> {
    const { callers } = this;
    return [callers.nobody(), await callers.key('customers:read')];
  }

  /** Everything that is stored of a customer, and of a cart. */
  async recordsOf({ customerId, userId }: Person, cartId = ''): Promise<string> {
    const { rows } = await this.store.knex.raw<{ rows: { text: string }[] }>(
      `select jsonb_build_array(
         (select to_jsonb(c) from customers c where id = :customerId),
         (select to_jsonb(u) from users u where id = :userId),
         (select jsonb_build_array(v,
            (select jsonb_agg(o.id order by o.id) from users o where o.vendor_id = v.id),
            (select jsonb_agg(d order by d.id) from vendor_documents d where d.vendor_id = v.id))
          from vendors v join users u on u.vendor_id = v.id where u.id = :userId),
         (select jsonb_agg(s order by s.id) from sub_orders s
          join users u on u.vendor_id = s.vendor_id where u.id = :userId),
         (select jsonb_agg(r order by r.id) from vendor_reviews r where customer_id = :customerId
            or vendor_id = (select vendor_id from users where id = :userId)),
         (select jsonb_agg(d order by d.id) from disputes d where d.customer_id = :customerId
          or d.vendor_id = (select vendor_id from users where id = :userId)),
         (select jsonb_agg(r order by r.id) from returns r where r.customer_id = :customerId
          or r.vendor_id = (select vendor_id from users where id = :userId)),
         (select jsonb_agg(a order by a.id) from accounts a where user_id = :userId),
         (select jsonb_agg(s.token order by s.token) from sessions s where user_id = :userId),
         (select jsonb_agg(a order by a.id) from customer_addresses a where customer_id = :customerId),
         (select jsonb_agg(o order by o.id) from orders o where customer_id = :customerId),
         (select jsonb_agg(c order by c.id) from carts c
          where customer_id = :customerId or id::text = :cartId),
         (select jsonb_agg(i order by i.id) from cart_items i join carts c on c.id = i.cart_id
          where c.customer_id = :customerId or c.id::text = :cartId))::text as text`,
      { customerId, userId, cartId },
    );
    return rows[0]?.text ?? '';
  }

  /** Signs a new customer up, whose session or account a test may end. */
  async throwaway(): Promise<Person> {
    const caller = await this.callers.user('customer', 'another customer');
    return withCustomer(this.store, caller, caller.userId);
  }
}

/** Gives a user the customer record, and texts of their own. */
async function withCustomer(
  store: TestStore,
  caller: Caller & { userId: string },
  marker: string,
): Promise<Person> {
  const email = `${marker}@example.com`;
  await store.knex('users').where({ id: caller.userId }).update({ email, name: marker });
  const body = { firstName: marker, phone: '+1 217 555 0123' };
  const { body: answer } = await caller.client.patch('/api/me/profile', body);
  const address = { ...street(marker), type: 'shipping' };
  await caller.client.post('/api/me/addresses', address);
  return { ...caller, email, customerId: answer.data.id, marker };
}

/** An approved vendor of a new user. The marker is in what only the vendor and staff read. */
async function vendorOf(callers: Callers, name: string, marker: string): Promise<VendorUser> {
  const person = await withCustomer(callers.store, await callers.user('customer', name), marker);
  const { client, email } = person;
  const body = { name, email, taxId: marker };
  const { id: vendorId } = expectOk(await client.call('registerVendor', { body }));
  const staff = await callers.key('marketplace:admin');
  expectOk(await staff.client.call('approveVendor', { params: { id: vendorId } }));
  return { ...person, isVendor: true, vendorId };
}

async function groupOf(
  store: TestStore,
  staff: Client,
  product: string,
  customer: Person,
): Promise<{ id: string; code: string }> {
  const id = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0b01';
  await joinGroups(store, customer, [id]);
  await setPrice(staff, product, 500, { customerGroupId: id });
  const code = 'GROUP';
  await createPromotion(staff, { code, conditions: { customerGroups: [id] } });
  return { id, code };
}
