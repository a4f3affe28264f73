import type { Order } from '../../../../src/models/Order.js';
import { marketplace } from '../../../../src/plugins/marketplace/index.js';
import { SubOrder } from '../../../../src/plugins/marketplace/models/SubOrder.js';
import { uuidv7 } from '../../../../src/util/uuid.js';
import { createCart, type CartItems } from '../../../support/carts.js';
import { expectOk, type Client } from '../../../support/client.js';
import type { Schema } from '../../../support/contract-types.js';
import type { TestCustomer } from '../../../support/customers.js';
import { insertOrder } from '../../../support/rows.js';
import { checkOut, untaxed } from '../../../support/orders.js';
import { TestStore, type StoreOptions } from '../../../support/store.js';

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
  const staff = await store.withKey('marketplace:admin');
  const params = { id: vendorId };
  expectOk(await staff.call('addVendorEntity', { params, body: { entityId } }));
}

/** Suspends an approved vendor. */
export async function suspendVendor(staff: Client, vendorId: string): Promise<Schema<'Vendor'>> {
  const body = { reason: 'Three parcels were never sent.' };
  return expectOk(await staff.call('suspendVendor', { params: { id: vendorId }, body }));
}

export type SubOrderValues = Pick<SubOrder, 'vendorId'> & Partial<SubOrder>;

/**
 * Inserts a sub-order past the server, such as one of another month, with an order of its own. The
 * vendor gets all of it, unless amounts are given.
 */
export async function insertSubOrder(
  store: TestStore,
  given: SubOrderValues & Pick<Partial<Order>, 'customerId'>,
): Promise<SubOrder> {
  const { customerId, ...values } = given;
  const { subtotal = 1000, discount = 0, tax = 0, shipping = 0, currency = 'USD' } = values;
  const grandTotal = subtotal - discount + tax + shipping;
  const { status = 'delivered' } = values;
  const now = new Date().toISOString();
  const isShipped = status === 'shipped' || status === 'delivered';
  const orderId = await insertOrder(store.knex, {
    ...{ currency, subtotal, discountTotal: discount, taxTotal: tax, shippingTotal: shipping },
    ...{ grandTotal, orderNumber: uuidv7().replaceAll('-', ''), ...(customerId && { customerId }) },
  });
  return SubOrder.query(store.knex)
    .insert({
      ...{ orderId, status, currency, subtotal, discount, tax, shipping },
      ...{ storeDiscount: 0, retainedTax: 0, retainedShipping: 0 },
      ...{ commissionRateBps: 0, commissionAmount: 0, payoutAmount: grandTotal },
      ...(isShipped && { carrier: 'UPS', trackingNumber: '1Z999AA10123456784', shippedAt: now }),
      ...(status === 'delivered' && { deliveredAt: now }),
      ...(status === 'cancelled' && { cancelledAt: now, cancelledBy: 'vendor' as const }),
      ...values,
    })
    .returning('*');
}

/** Reviews a vendor for an order of its own, which is inserted as delivered. */
export async function createReview(
  store: TestStore,
  customer: TestCustomer,
  vendorId: string,
  body: Partial<Schema<'VendorReviewInput'>> = {},
): Promise<Schema<'VendorReview'>> {
  const { orderId } = await insertSubOrder(store, { vendorId, customerId: customer.customerId });
  const input = { orderId, rating: 5, ...body };
  const params = { id: vendorId };
  return expectOk(await customer.call('createVendorReview', { params, body: input }));
}

/** An order of a customer, and its sub-orders as the customer sees them. */
export interface BoughtOrder {
  id: string;
  subOrders: Schema<'BuyerSubOrder'>[];
  /** The sub-order of a vendor. */
  of: (vendor: CreatedVendor) => Schema<'BuyerSubOrder'>;
}

/** Buys items as a signed-in customer, delivered to where no tax is due. */
export async function buy(buyer: Client, items: CartItems): Promise<BoughtOrder> {
  const cart = await createCart(buyer, { items });
  const { id } = expectOk(await checkOut(cart, { shippingAddress: untaxed }));
  const subOrders = expectOk(await buyer.call('listSubOrdersOfOrder', { params: { id } }));
  const of = ({ vendor }: CreatedVendor): Schema<'BuyerSubOrder'> => {
    const found = subOrders.find(({ vendorId }) => vendorId === vendor.id);
    if (!found) throw new Error('The vendor has no part of this order');
    return found;
  };
  return { id, subOrders, of };
}

/** Confirms and ships a vendor's own sub-order. */
export async function shipSubOrder({ client }: CreatedVendor, id: string): Promise<void> {
  const params = { id };
  expectOk(await client.call('confirmOwnSubOrder', { params }));
  const body = { carrier: 'UPS', trackingNumber: '1Z999AA10123456784' };
  expectOk(await client.call('shipOwnSubOrder', { params, body }));
}
