import { ReturnRequest } from '../../../src/plugins/marketplace/models/ReturnRequest.js';
import { createProduct } from '../../support/catalog.js';
import { expectOk } from '../../support/client.js';
import { buy, sellAs } from './support/marketplace.js';
import type { OwnedRecord, RecordKind } from '../../contract/authorization/records.js';
import type { Person, World } from '../../contract/authorization/world.js';

/** What a customer bought of a vendor, and sends back. */
export const returnKinds = {
  /** A sub-order that vendor A shipped to the customer, and a line of it. */
  boughtSubOrder: {
    owner: 'customer',
    make: async (world, person) => {
      const { id, line } = await shippedTo(world, person, world.vendors[0]);
      return { names: [id], part: line };
    },
  },
  approvedReturn: {
    owner: 'customer',
    make: (world, person) => returnOf(world, person, world.vendors[0], 'vendor_approved'),
  },
  /** A dispute in which the vendor has responded. */
  receivedDispute: {
    owner: 'customer',
    people: 'vendors',
    make: (world, person) => disputeOf(world, world.customers[0], person),
  },
  openDispute: {
    owner: 'customer',
    people: 'vendors',
    make: async (world, person) => {
      const { id: subOrderId } = await shippedTo(world, world.customers[0], person);
      return openedBy(world.customers[0], subOrderId);
    },
  },
  requestedReturn: {
    owner: 'customer',
    people: 'vendors',
    make: (world, person) => returnOf(world, world.customers[0], person, 'requested'),
  },
  returnSentBack: {
    owner: 'customer',
    people: 'vendors',
    make: (world, person) => returnOf(world, world.customers[0], person, 'shipped_back'),
  },
} as const satisfies Record<string, RecordKind>;

interface ShippedSubOrder {
  id: string;
  line: string;
  vendorId: string;
}

/** A sub-order that a vendor shipped to a customer. */
export async function shippedTo(
  world: World,
  customer: Person,
  vendor: Person,
): Promise<ShippedSubOrder> {
  const { staff, store, vendors } = world;
  const vendorId = vendors.find(({ userId }) => userId === vendor.userId)?.vendorId ?? '';
  const { id: entityId } = await createProduct(staff, { stock: 10 });
  await sellAs(store, vendorId, entityId);
  const { subOrders } = await buy(customer.client, [[entityId, 2]]);
  const { id = '', lineItems = [] } = subOrders[0] ?? {};
  const parcel = { carrier: 'UPS', trackingNumber: '1Z999AA10123456784' };
  for (const change of [{ status: 'confirmed' }, { ...parcel, status: 'shipped' }] as const) {
    expectOk(await staff.call('changeSubOrderStatus', { params: { id }, body: change }));
  }
  return { id, line: lineItems[0]?.id ?? '', vendorId };
}

/** A return with the vendor's marker. */
async function returnOf(
  world: World,
  customer: Person,
  vendor: Person,
  status: 'requested' | 'vendor_approved' | 'shipped_back',
): Promise<OwnedRecord> {
  const { id: subOrderId, line, vendorId } = await shippedTo(world, customer, vendor);
  const { knex } = world.store;
  const { id } = await ReturnRequest.insertWithLines(
    knex,
    { subOrderId, vendorId, customerId: customer.customerId, reason: 'other', note: vendor.marker },
    [{ orderLineItemId: line, quantity: 1 }],
  );
  const change = status === 'shipped_back' ? { returnTracking: '1Z999AA10198765432' } : {};
  await ReturnRequest.query(knex)
    .findById(id)
    .patch({ ...change, status });
  return { names: [id] };
}

async function openedBy({ client }: Person, subOrderId: string): Promise<OwnedRecord> {
  const body = { subOrderId, reason: 'other' as const, description: 'Late.' };
  return { names: [expectOk(await client.call('openDispute', { body })).id] };
}

/** A dispute with a response that has the vendor's marker. */
async function disputeOf(world: World, customer: Person, vendor: Person): Promise<OwnedRecord> {
  const { id: subOrderId } = await shippedTo(world, customer, vendor);
  const dispute = await openedBy(customer, subOrderId);
  const params = { id: dispute.names[0] ?? '' };
  const body = { note: vendor.marker };
  expectOk(await vendor.client.call('respondToDispute', { params, body }));
  return dispute;
}
