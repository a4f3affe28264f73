import { invalid } from '../../contract/errors.js';
import type { Handler } from '../../contract/handler.js';
import { expectedVersion } from '../../contract/versions.js';
import { addToLines } from '../../domain/carts/add-to-lines.js';
import { pricedWarnings } from '../../domain/carts/cart-warnings.js';
import { lockOpenCart } from '../../domain/carts/find-cart.js';
import { priceCart, pricesOf, saveCart } from '../../domain/carts/price-cart.js';
import { cartReply, toCartItemResponse } from '../../responses/cart-response.js';
import { patchMetadata } from '../../domain/catalog/metadata.js';
import { emit } from '../../events/emit.js';
import { CartItem } from '../../models/CartItem.js';

export const addCartItem: Handler<'addCartItem'> = async (call) => {
  const { params, headers, body, actor, db, services } = call;
  const credentials = { actor, secret: headers['x-cart-secret'] };
  const cart = await lockOpenCart(db, params.id, credentials, expectedVersion(headers['if-match']));
  const known = await CartItem.stockedLinesWith(db, cart.id, body);
  const metadata = body.metadata && { metadata: patchMetadata({}, body.metadata) };
  const grown = addToLines(known, { ...body, ...metadata });
  const wanted = known.map((line) => (line.id === grown.id ? grown : line));

  const lines = await priceCart(db, cart, wanted);
  const item = lines.find(({ id }) => id === grown.id);
  if (!item?.isPriced) throw invalid('body.entityId', `has no price in ${cart.currency}`, 'price');
  const stored = known.filter(({ quantity }) => quantity > 0);
  const saved = await saveCart(db, cart, stored, lines, { byShopper: true });
  await emit(db, 'cart.afterAddItem', { cartId: cart.id, item: toCartItemResponse(cart, item) });

  const previousPrices = pricesOf(stored);
  if (body.unitPriceSnapshot !== undefined) previousPrices.set(item.id, body.unitPriceSnapshot);
  return {
    status: 201,
    ...cartReply({
      cart: saved,
      lines,
      warnings: pricedWarnings(services, lines, previousPrices),
    }),
  };
};
