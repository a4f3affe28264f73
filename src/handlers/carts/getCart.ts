import type { Handler } from '../../contract/handler.js';
import { readCart } from '../../domain/carts/read-cart.js';
import { cartReply } from '../../responses/cart-response.js';

export const getCart: Handler<'getCart'> = async ({ params, headers, actor, db, services }) => {
  const credentials = { actor, secret: headers['x-cart-secret'] };
  return { status: 200, ...cartReply(await readCart(db, services, params.id, credentials)) };
};
