import type { Handler } from '../../contract/handler.js';
import { etag } from '../../contract/versions.js';
import { openCart } from '../../domain/carts/open-cart.js';
import { showCart } from '../../domain/carts/show-cart.js';
import { patchMetadata } from '../../domain/catalog/metadata.js';

export const createCart: Handler<'createCart'> = async ({ body = {}, actor, db, shop }) => {
  const { cart, secret } = await openCart(db, actor, {
    currency: body.currency ?? shop.currency,
    customerId: body.customerId,
    email: body.email ?? null,
    metadata: patchMetadata({}, body.metadata),
  });
  const data = { ...showCart(cart, []), ...(secret !== undefined && { secret }) };
  return { status: 201, body: { data }, headers: { ETag: etag(cart) } };
};
