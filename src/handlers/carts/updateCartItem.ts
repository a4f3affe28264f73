import type { Handler } from '../../contract/handler.js';
import { expectedVersion } from '../../contract/versions.js';
import { changeLine } from '../../domain/carts/change-line.js';
import { lockOpenCart } from '../../domain/carts/find-cart.js';
import { cartReply } from '../../responses/cart-response.js';

export const updateCartItem: Handler<'updateCartItem'> = async (call) => {
  const { params, headers, body, actor, db, services } = call;
  const credentials = { actor, secret: headers['x-cart-secret'] };
  const cart = await lockOpenCart(db, params.id, credentials, expectedVersion(headers['if-match']));
  const view = await changeLine(db, services, cart, params.itemId, (line) => ({
    ...line,
    ...body,
  }));
  return { status: 200, ...cartReply(view) };
};
