import type { Handler } from '../../contract/handler.js';
import { etag } from '../../contract/versions.js';
import { openCart } from '../../domain/carts/open-cart.js';
import { toCartResponse } from '../../responses/cart-response.js';
import { patchMetadata } from '../../domain/catalog/metadata.js';

export const createCart: Handler<'createCart'> = async (call) => {
  const { body = {}, db, services } = call;
  const { cart, secret } = await openCart(db, call, {
    currency: body.currency ?? services.currency,
    customerId: body.customerId,
    email: body.email ?? null,
    metadata: patchMetadata({}, body.metadata),
  });
  const data = { ...toCartResponse(cart, []), ...(secret !== undefined && { secret }) };
  return { status: 201, body: { data }, headers: { ETag: etag(cart) } };
};
