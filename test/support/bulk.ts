import type { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import { hashCartSecret } from '../../src/domain/carts/cart-secret.js';
import { uuidv7 } from '../../src/util/uuid.js';

/** Creates a product for sale in USD with a movement for its whole stock. Returns its id. */
export async function insertItem(
  db: Knex,
  { price = 1999, stock = [100] }: { price?: number; stock?: number[] } = {},
): Promise<string> {
  const id = uuidv7();
  await db('entities').insert({ id, type: 'product', slug: `goods-${id}`, status: 'active' });
  await db('prices').insert({ id: uuidv7(), entity_id: id, currency: 'USD', amount: price });
  for (const units of stock) await insertStock(db, id, units);
  return id;
}

/** Units in a warehouse of their own. */
async function insertStock(db: Knex, entityId: string, units: number): Promise<void> {
  const [warehouseId, levelId] = [uuidv7(), uuidv7()];
  await db('warehouses').insert({ id: warehouseId, name: 'Depot', code: `depot-${warehouseId}` });
  await db('stock_levels').insert({
    id: levelId,
    entity_id: entityId,
    warehouse_id: warehouseId,
    quantity_on_hand: units,
  });
  await db('stock_movements').insert({
    id: uuidv7(),
    level_id: levelId,
    type: 'receipt',
    on_hand_delta: units,
    actor_type: 'system',
  });
}

/** A guest cart and its secret. */
export interface GuestCart {
  cartId: string;
  secret: string;
}

/** Creates one cart for each list of contents, with these items in this order. */
export async function insertCarts(
  db: Knex,
  contents: [entityId: string, quantity: number][][],
): Promise<GuestCart[]> {
  const carts = contents.map((items) => ({ items, id: uuidv7(), secret: `cs_${randomUUID()}` }));
  const lines = carts.flatMap(({ id, items }) =>
    items.map(([entityId, quantity]) => ({
      ...{ id: uuidv7(), cart_id: id, entity_id: entityId, title: 'Goods', quantity },
      unit_price: 0,
    })),
  );
  await db.batchInsert(
    'carts',
    carts.map(({ id, secret }) => ({
      ...{ id, secret_hash: hashCartSecret(secret), currency: 'USD' },
      expires_at: new Date(Date.now() + 86_400_000),
    })),
    500,
  );
  await db.batchInsert('cart_items', lines, 500);
  return carts.map(({ id, secret }) => ({ cartId: id, secret }));
}
