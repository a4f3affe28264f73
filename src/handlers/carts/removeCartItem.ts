import type { Handler } from '../../contract/handler.js';
import { expectedVersion } from '../../contract/versions.js';
import { changeLine } from '../../domain/carts/change-line.js';
import { lockOpenCart } from '../../domain/carts/find-cart.js';
import { cartReply } from '../../responses/cart-response.js';

export const removeCartItem: Handler<'removeCartItem'> = async (call) => {
  const { params, headers, actor, db, services } = call;
  const credentials = { actor, secret: headers['x-cart-secret'] };
  const cart = await lockOpenCart(db, params.id, credentials, expectedVersion(headers['if-match']));
  return {
    status: 200,
    ...cartReply(await changeLine(db, services, cart, params.itemId, () => undefined)),
  };
};
