import type { Knex } from 'knex';
import type { Page } from '../contract/pagination.js';
import { execute, query } from '../database/query.js';
import { uuidv7 } from '../util/uuid.js';
import { VersionedModel } from './BaseModel.js';
import {
  linesAndItemText,
  linesText,
  stockedLinesText,
  type CartItem,
  type CartLine,
  type StockedLine,
} from './cart-lines.js';

export type CartStatus = 'active' | 'checking_out' | 'checked_out' | 'merged' | 'abandoned';

export interface CartFilter {
  status?: CartStatus;
  /** ISO 8601: only carts last changed before it. */
  olderThan?: string;
  hasCustomer?: boolean;
}

/** What is written of a locked cart. Amounts are minor units. */
export interface CartChange {
  /** New lines, and stored ones as they shall be. */
  lines: CartItem[];
  removedIds: string[];
  itemCount: number;
  subtotal: number;
  /** Whether the shopper changed something, which prolongs the cart's life. */
  byShopper: boolean;
}

const columns = `c.id, c.customer_id as "customerId", c.secret_hash as "secretHash", c.status,
  c.currency, c.email, c.metadata, c.item_count as "itemCount", c.subtotal,
  c.priced_at as "pricedAt", c.expires_at as "expiresAt", c.version, c.created_at as "createdAt",
  c.updated_at as "updatedAt"`;

/** How a cart is read before it is used: with whose it is, and what the database's clock says. */
const withOwner = `select ${columns}, u.user_id as "userId", coalesce(u.group_ids, '{}') as "groupIds",
    c.expires_at <= now() as "isExpired", c.priced_at < now() - interval '15 minutes' as "isStale"
  from carts c left join customers u on u.id = c.customer_id`;

const lifetime = "interval '7 days'";

/** What somebody means to buy. */
export class Cart extends VersionedModel {
  static override tableName = 'carts';

  customerId!: string | null;
  /** Of a guest's secret; never sent. */
  secretHash!: string | null;
  status!: CartStatus;
  currency!: string;
  email!: string | null;
  metadata!: Record<string, unknown>;
  itemCount!: number;
  subtotal!: number;
  pricedAt!: string;
  expiresAt!: string;
  /** The customer's account and groups, as `find` and `lock` read them. */
  userId!: string | null;
  groupIds!: string[];
  isExpired!: boolean;
  /** Whether its prices are more than 15 minutes old. */
  isStale!: boolean;

  static override get jsonAttributes() {
    return ['metadata'];
  }

  static async find(db: Knex, id: string): Promise<Cart | undefined> {
    const [cart] = await query<Cart>(db, `${withOwner} where c.id = $1`, [id]);
    return cart;
  }

  /** Locks carts in the order of their ids, in which they are answered. */
  static lock(db: Knex, ids: string[]): Promise<Cart[]> {
    return query(db, `${withOwner} where c.id = any($1) order by c.id for update of c`, [ids]);
  }

  static async open(
    db: Knex,
    cart: Pick<Cart, 'customerId' | 'secretHash' | 'currency' | 'email' | 'metadata'>,
  ): Promise<Cart> {
    const { customerId, secretHash, currency, email, metadata } = cart;
    const [opened] = await query<Cart>(
      db,
      `insert into carts as c (id, customer_id, secret_hash, currency, email, metadata, expires_at)
       values ($1, $2, $3, $4, $5, $6, now() + ${lifetime}) returning ${columns}`,
      [uuidv7(), customerId, secretHash, currency, email, JSON.stringify(metadata)],
    );
    return opened as Cart;
  }

  /** One page of carts, the last changed first. */
  static page(
    db: Knex,
    { status, olderThan, hasCustomer }: CartFilter,
    { limit, offset }: Page,
  ): Promise<{ results: Cart[]; total: number }> {
    return Cart.query(db)
      .modify((carts) => {
        if (status !== undefined) void carts.where({ status });
        if (olderThan !== undefined) void carts.where('updated_at', '<', olderThan);
        if (hasCustomer === true) void carts.whereNotNull('customer_id');
        if (hasCustomer === false) void carts.whereNull('customer_id');
      })
      .orderBy('updated_at', 'desc')
      .orderBy('id', 'desc')
      .range(offset, offset + limit - 1) as unknown as Promise<{ results: Cart[]; total: number }>;
  }

  /** The open cart that a customer changed last, in a currency. */
  static async latestOf(
    db: Knex,
    customerId: string,
    currency: string,
  ): Promise<{ id: string } | undefined> {
    const [cart] = await query<{ id: string }>(
      db,
      `select id from carts where customer_id = $1 and status = 'active' and currency = $2
         and expires_at > now() order by updated_at desc, id desc limit 1`,
      [customerId, currency],
    );
    return cart;
  }

  /** A cart's lines, the first added first. */
  static itemsForSale(db: Knex, cartId: string): Promise<CartLine[]> {
    return query(db, linesText, [cartId]);
  }

  /** The same with their stock. */
  static stockedLines(db: Knex, cartId: string): Promise<StockedLine[]> {
    return query(db, stockedLinesText, [cartId]);
  }

  /**
   * The same, and a line of quantity 0 for an item that the cart does not hold yet; that is missing
   * when there is no such entity.
   */
  static linesAndItem(
    db: Knex,
    cartId: string,
    { entityId, variantId = null }: { entityId: string; variantId?: string | null },
  ): Promise<StockedLine[]> {
    return query(db, linesAndItemText, [cartId, uuidv7(), entityId, variantId]);
  }

  /** Writes a locked cart, whose prices are of this moment. */
  static async save(db: Knex, id: string, change: CartChange): Promise<Cart> {
    const { lines, removedIds, itemCount, subtotal, byShopper } = change;
    const [saved] = await query<Cart>(
      db,
      `with removed as (delete from cart_items where cart_id = $1 and id = any($2)),
       written as (
         insert into cart_items
           (id, cart_id, entity_id, variant_id, title, quantity, unit_price, notes, metadata, added_at)
         select id, $1, "entityId", "variantId", title, quantity, "unitPrice", notes, metadata, "addedAt"
         from jsonb_to_recordset($3) as line (id uuid, "entityId" uuid, "variantId" uuid, title text,
           quantity integer, "unitPrice" bigint, notes text, metadata jsonb, "addedAt" timestamptz)
         on conflict on constraint cart_items_key do update
           set title = excluded.title, quantity = excluded.quantity,
             unit_price = excluded.unit_price, notes = excluded.notes,
             metadata = excluded.metadata
       )
       update carts c set item_count = $4, subtotal = $5, priced_at = now(),
         version = case when $6 then version + 1 else version end,
         updated_at = case when $6 then now() else updated_at end,
         expires_at = case when $7 then now() + ${lifetime} else expires_at end
       where c.id = $1 returning ${columns}`,
      [
        id,
        removedIds,
        JSON.stringify(lines),
        itemCount,
        subtotal,
        byShopper || lines.length > 0,
        byShopper,
      ],
    );
    return saved as Cart;
  }

  /** Makes a guest's cart a customer's; its secret proves nothing from then on. */
  static async claim(db: Knex, id: string, customerId: string): Promise<void> {
    const values = [id, customerId];
    await execute(
      db,
      'update carts set customer_id = $2, secret_hash = null where id = $1',
      values,
    );
  }

  /** Ends a cart whose lines went into another. */
  static async endMerged(db: Knex, id: string): Promise<void> {
    await execute(
      db,
      `with moved as (delete from cart_items where cart_id = $1)
       update carts set status = 'merged', item_count = 0, subtotal = 0, version = version + 1,
         updated_at = now() where id = $1`,
      [id],
    );
  }
}
