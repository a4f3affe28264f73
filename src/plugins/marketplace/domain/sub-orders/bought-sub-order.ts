import type { Knex } from 'knex';
import { RecordNotFound } from '../../../../domain/errors.js';
import type { Order } from '../../../../models/Order.js';
import { SubOrder } from '../../models/SubOrder.js';

/**
 * A sub-order of an order of this customer.
 * @param customerId null for a caller who is no customer
 * @throws 404 for any other sub-order, as if it did not exist
 */
export async function requireBoughtSubOrder(
  db: Knex,
  id: string,
  customerId: string | null,
): Promise<SubOrder> {
  const subOrder = (await SubOrder.query(db).findById(id).withGraphFetched('order')) as
    (SubOrder & { order: Order }) | undefined;
  if (!subOrder || customerId === null || subOrder.order.customerId !== customerId) {
    throw new RecordNotFound('Sub-order');
  }
  return subOrder;
}
