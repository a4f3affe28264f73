import type { Handler } from '../../contract/handler.js';
import { mergeCarts } from '../../domain/carts/merge-carts.js';
import { requireCustomer } from '../../domain/customers/ensure-customer.js';
import { cartReply } from '../../responses/cart-response.js';

export const mergeCart: Handler<'mergeCart'> = async (call) => {
  const { params, headers, db, services } = call;
  const customer = await requireCustomer(db, call);
  const guest = { id: params.id, secret: headers['x-cart-secret'] };
  return { status: 200, ...cartReply(await mergeCarts(db, services, guest, customer)) };
};
