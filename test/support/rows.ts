/**
 * Rows that tests insert past the server. Use it only for what no operation makes, or makes too
 * slowly: hundreds of carts for a storm, carts with hundreds of lines, orders without a checkout, and
 * what tests without a TestStore need. Everything else is made with operations: test/README.md.
 */
import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { hashCartSecret } from '../../src/domain/carts/cart-secret.js';
import { emit } from '../../src/events/emit.js';
import { system } from '../../src/identity/actor.js';
import { Cart } from '../../src/models/Cart.js';
import { CartItem } from '../../src/models/CartItem.js';
import { CustomerGroup } from '../../src/models/CustomerGroup.js';
import { Entity } from '../../src/models/Entity.js';
import { EntityMedia } from '../../src/models/EntityMedia.js';
import { MediaAsset } from '../../src/models/MediaAsset.js';
import { Order } from '../../src/models/Order.js';
import { OrderLineItem } from '../../src/models/OrderLineItem.js';
import { Price } from '../../src/models/Price.js';
import { Promotion } from '../../src/models/Promotion.js';
import { PromotionRedemption } from '../../src/models/PromotionRedemption.js';
import { StockLevel } from '../../src/models/StockLevel.js';
import { StockMovement } from '../../src/models/StockMovement.js';
import { Warehouse } from '../../src/models/Warehouse.js';
import { uuidv7 } from '../../src/util/uuid.js';
import type { CartItems } from './carts.js';
import { promotionOf } from './promotion-values.js';

/**
 * Inserts a product for sale at 1999 USD.
 * @param options.stock units in each of its warehouses
 * @returns its id
 */
export async function insertProduct(
  db: Knex,
  { stock = [100] }: { stock?: number[] } = {},
): Promise<string> {
  const [entityId = ''] = await insertProducts(db, 1);
  for (const units of stock) await insertStock(db, entityId, units);
  return entityId;
}

async function insertProducts(db: Knex, amount: number): Promise<string[]> {
  const ids = Array.from({ length: amount }, () => uuidv7());
  const products = ids.map((id) => ({ id, type: 'product', slug: `goods-${id}` }));
  await Entity.insertMany(
    db,
    products.map((product) => ({ ...product, status: 'active' as const })),
  );
  await Price.insertMany(
    db,
    ids.map((entityId) => ({ id: uuidv7(), entityId, currency: 'USD', amount: 1999 })),
  );
  return ids;
}

/** Units in a warehouse of their own. */
async function insertStock(db: Knex, entityId: string, quantityOnHand: number): Promise<void> {
  const code = `depot-${uuidv7()}`;
  const { id: warehouseId } = await Warehouse.query(db).insert({ name: 'Depot', code });
  const level = { entityId, warehouseId, quantityOnHand };
  const { id: levelId } = await StockLevel.query(db).insert(level);
  const received = { type: 'receipt', onHandDelta: quantityOnHand, actorType: 'system' } as const;
  await StockMovement.query(db).insert({ levelId, ...received });
}

/** A guest cart and its secret. */
export interface CartRow {
  id: string;
  secret: string;
}

/** Inserts one guest cart for each list of contents, with these items in this order. */
export async function insertCarts(db: Knex, contents: CartItems[]): Promise<CartRow[]> {
  const carts = contents.map((items) => ({ items, id: uuidv7(), secret: `cs_${randomUUID()}` }));
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
  await Cart.insertMany(
    db,
    carts.map(({ id, secret }) => ({
      ...{ id, expiresAt, currency: 'USD' },
      secretHash: hashCartSecret(secret),
    })),
  );
  await insertCartItems(db, carts);
  return carts.map(({ id, secret }) => ({ id, secret }));
}

async function insertCartItems(db: Knex, carts: { id: string; items: CartItems }[]): Promise<void> {
  const lines = carts.flatMap(({ id: cartId, items }) =>
    items.map(([entityId, quantity]) => ({
      ...{ id: uuidv7(), cartId, entityId, title: 'Goods' },
      ...{ quantity, unitPrice: 0 },
    })),
  );
  await CartItem.insertMany(db, lines);
}

/** Fills a cart with this many different products. Returns their ids. */
export async function insertCartLines(db: Knex, cartId: string, amount: number): Promise<string[]> {
  const ids = await insertProducts(db, amount);
  const items = ids.map((id): CartItems[number] => [id, 1]);
  await insertCartItems(db, [{ id: cartId, items }]);
  return ids;
}

/** Inserts the primary image of an entity, `/media/shirt.png`, which no operation uploads yet. */
export async function insertMedia(db: Knex, entityId: string): Promise<void> {
  const image = { filename: 'shirt.png', contentType: 'image/png', size: 1 };
  const { id } = await MediaAsset.query(db).insert({ ...image, url: '/media/shirt.png' });
  await EntityMedia.query(db).insert({ entityId, mediaAssetId: id, role: 'primary' });
}

/** Inserts a promotion with any values, such as its number of uses, and reads it back. */
export async function insertPromotion(
  db: Knex,
  given: Partial<Promotion> = {},
): Promise<Promotion> {
  return Promotion.query(db).insert(promotionOf(given)).returning('*');
}

const noAmounts = {
  ...{ subtotal: 0, discountTotal: 0, shippingTotal: 0, taxTotal: 0, grandTotal: 0 },
  ...{ currency: 'USD', paymentStatus: 'none' as const },
};

/** Inserts orders without lines and without a number of the year's, with one statement. */
export async function insertOrders(db: Knex, given: Partial<Order>[]): Promise<string[]> {
  const orders = given.map((fields) => {
    const id = uuidv7();
    return { id, orderNumber: id, status: 'pending' as const, ...noAmounts, ...fields };
  });
  await Order.query(db).insert(orders);
  return orders.map(({ id }) => id);
}

/** Inserts one such order. Returns its id. */
export async function insertOrder(db: Knex, given: Partial<Order> = {}): Promise<string> {
  const [id = ''] = await insertOrders(db, [given]);
  return id;
}

/** Inserts an order that has used a promotion. */
export async function insertRedemption(
  knex: Knex,
  promotionId: string,
  customerKey: string,
): Promise<void> {
  await knex.transaction(async (db) => {
    const used = { promotionId, customerKey, orderId: await insertOrder(db) };
    await PromotionRedemption.query(db).insert({ ...used, discountAmount: 1 });
  });
}

/** Inserts an order of free items that reserves no stock, and emits its event. */
export async function insertUnreservedOrder(
  knex: Knex,
  items: CartItems,
): Promise<{ orderId: string; lines: string[] }> {
  const lineItems = items.map(([entityId, quantity]) => ({
    ...{ id: uuidv7(), entityId, entityType: 'product', variantId: null, sku: null },
    ...{ title: 'Gift', quantity, unitPrice: 0, totalPrice: 0, discountAmount: 0 },
    ...{ taxAmount: 0, taxRateBps: 0, requiresStock: true },
  }));
  const draft = {
    ...{ id: uuidv7(), ...noAmounts, status: 'confirmed' as const, lineItems },
    ...{ customerId: null, email: null, cartId: null, shippingMethodId: null },
    ...{ shippingAddress: null, billingAddress: null, appliedPromotions: [], metadata: {} },
  };
  await knex.transaction(async (db) => {
    const lines = await OrderLineItem.insertAll(db, draft.id, lineItems);
    const by = { cartSecretHash: null, checkoutKey: null, actor: system };
    await emit(db, 'orders.create', await Order.place(db, draft, lines, by));
  });
  return { orderId: draft.id, lines: lineItems.map(({ id }) => id) };
}

/** Inserts a customer group with an id that the test chose, unless it exists. */
export async function insertGroup(db: Knex, id: string): Promise<void> {
  await CustomerGroup.query(db)
    .insert({ id, name: `Group ${id}` })
    .onConflict('id')
    .ignore();
}
