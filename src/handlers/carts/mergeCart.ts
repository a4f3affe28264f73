import type { Handler } from '../../contract/handler.js';
import { mergeCarts } from '../../domain/carts/merge-carts.js';
import { requireCustomer } from '../../domain/customers/ensure-customer.js';
import { emitAll } from '../../events/emit.js';
import { cartReply, toCartItemResponse } from '../../responses/cart-response.js';

export const mergeCart: Handler<'mergeCart'> = async (call) => {
  const { params, headers, db, services } = call;
  const customer = await requireCustomer(db, call);
  const guest = { id: params.id, secret: headers['x-cart-secret'] };
  const { added, ...view } = await mergeCarts(db, services, guest, customer);
  const { cart } = view;
  const items = added.map((line) => ({ cartId: cart.id, item: toCartItemResponse(cart, line) }));
  await emitAll(db, 'cart.afterAddItem', items);
  return { status: 200, ...cartReply(view) };
};
