import { invalid } from '../../contract/errors.js';
import { withInputPaths } from '../../contract/domain-errors.js';
import type { Handler } from '../../contract/handler.js';
import { copyOrder, type CopyFailure } from '../../domain/carts/copy-order.js';
import { requireCustomer } from '../../domain/customers/ensure-customer.js';
import { readOwnOrder } from '../../domain/orders/read-order.js';
import { emitAll } from '../../events/emit.js';
import { toCartItemResponse } from '../../responses/cart-response.js';

export const reorder: Handler<'reorder'> = async (call) => {
  const { params, db } = call;
  const customer = await requireCustomer(db, call);
  const order = await readOwnOrder(db, customer, params.orderId);
  const { cart, lines, failed } = await withInputPaths({ quantity: 'path.orderId' }, () =>
    copyOrder(db, customer, order),
  );
  if (!cart) throw invalid('path.orderId', 'has no item that can be bought again', 'available');
  const items = lines.map((line) => ({ cartId: cart.id, item: toCartItemResponse(cart, line) }));
  await emitAll(db, 'cart.afterAddItem', items);
  const itemsFailed = failed.map(toFailure);
  return {
    status: 201,
    body: { data: { cartId: cart.id, itemsAdded: lines.length, itemsFailed } },
  };
};

function toFailure({ line, reason }: CopyFailure) {
  const { id: lineItemId, entityId, variantId, title, quantity } = line;
  return { item: { lineItemId, entityId, variantId, title, quantity }, reason };
}
