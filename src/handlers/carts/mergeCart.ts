import { unauthorized } from '../../contract/errors.js';
import type { Handler } from '../../contract/handler.js';
import { mergeCarts } from '../../domain/carts/merge-carts.js';
import { ensureCustomer } from '../../domain/customers/ensure-customer.js';
import { cartReply } from '../../responses/cart-response.js';

export const mergeCart: Handler<'mergeCart'> = async ({ params, headers, actor, db, services }) => {
  const customer = await ensureCustomer(db, actor);
  if (!customer) throw unauthorized();
  const guest = { id: params.id, secret: headers['x-cart-secret'] };
  return { status: 200, ...cartReply(await mergeCarts(db, services, guest, customer)) };
};
