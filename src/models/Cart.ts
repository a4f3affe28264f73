import type { Knex } from 'knex';
import { raw, type RelationMappings } from 'objection';
import type { Page } from '../database/page.js';
import { execute } from '../database/query.js';
import { uuidv7 } from '../util/uuid.js';
import { findPage, VersionedModel } from './BaseModel.js';
import { CartItem, type CartItemFields } from './CartItem.js';
import { Customer } from './Customer.js';

export type CartStatus = 'active' | 'checking_out' | 'checked_out' | 'merged' | 'abandoned';

export interface CartFilter {
  status?: CartStatus;
  /** ISO 8601: only carts last changed before it. */
  olderThan?: string;
  hasCustomer?: boolean;
}

/** The written values of a locked cart. Amounts are minor units. */
export interface CartChange {
  /** New lines, and stored lines with their new values. */
  lines: CartItemFields[];
  removedIds: string[];
  itemCount: number;
  subtotal: number;
  /** Whether the customer changed something, which extends the cart's expiry. */
  byShopper: boolean;
}

/** The customer of a cart, as read before the cart is used. */
export interface CartOwner {
  /** The customer's account; null for a guest cart. */
  userId: string | null;
  /** The groups whose prices and promotions apply. */
  groupIds: string[];
}

export type OwnedCart = Cart & CartOwner;

const lifetime = "interval '7 days'";

/** How long a price is kept, in milliseconds. */
const priceLifetime = 15 * 60 * 1000;

/** A shopping cart. */
export class Cart extends VersionedModel {
  static override tableName = 'carts';
  static override columns: readonly (keyof Cart)[] = [
    'id',
    'customerId',
    'secretHash',
    'status',
    'currency',
    'email',
    'metadata',
    'itemCount',
    'subtotal',
    'pricedAt',
    'expiresAt',
    'version',
    'createdAt',
    'updatedAt',
  ];

  customerId!: string | null;
  /** Of a guest's secret; never returned. */
  secretHash!: string | null;
  status!: CartStatus;
  currency!: string;
  email!: string | null;
  metadata!: Record<string, unknown>;
  itemCount!: number;
  subtotal!: number;
  pricedAt!: string;
  expiresAt!: string;
  customer?: Customer | null;
  items?: CartItem[];

  static override get jsonAttributes() {
    return ['metadata'];
  }

  static override get relationMappings(): RelationMappings {
    return {
      customer: this.belongsTo(Customer, 'customerId'),
      items: this.hasMany(CartItem, 'cartId'),
    };
  }

  get isExpired(): boolean {
    return Date.parse(this.expiresAt) <= Date.now();
  }

  /** Whether its prices are older than 15 minutes. */
  get isStale(): boolean {
    return Date.parse(this.pricedAt) < Date.now() - priceLifetime;
  }

  /** Whether the cart can still change. */
  get isOpen(): boolean {
    return this.status === 'active' && !this.isExpired;
  }

  static async find(db: Knex, id: string): Promise<OwnedCart | undefined> {
    return Cart.fetchOne<Cart, CartOwner>(db, `${withOwner} where c.id = $1`, [id]);
  }

  /** Locks carts in the order of their ids, in which they are returned. */
  static async lock(db: Knex, ids: string[]): Promise<OwnedCart[]> {
    const text = `${withOwner} where c.id = any($1) order by c.id for update of c`;
    return Cart.fetch<Cart, CartOwner>(db, text, [ids]);
  }

  static async open(
    db: Knex,
    cart: Pick<Cart, 'customerId' | 'secretHash' | 'currency' | 'email' | 'metadata'>,
  ): Promise<Cart> {
    const { customerId, secretHash, currency, email, metadata } = cart;
    const [opened] = await Cart.fetch(
      db,
      `insert into carts as c (id, customer_id, secret_hash, currency, email, metadata, expires_at)
       values ($1, $2, $3, $4, $5, $6, now() + ${lifetime}) returning ${columns}`,
      [uuidv7(), customerId, secretHash, currency, email, JSON.stringify(metadata)],
    );
    return opened as Cart;
  }

  /** One page of carts, last changed first. */
  static async page(
    db: Knex,
    { status, olderThan, hasCustomer }: CartFilter,
    page: Page,
  ): Promise<{ results: Cart[]; total: number }> {
    const carts = Cart.query(db).orderBy('updatedAt', 'desc').orderBy('id', 'desc');
    if (status !== undefined) void carts.where({ status });
    if (olderThan !== undefined) void carts.where('updatedAt', '<', olderThan);
    if (hasCustomer === true) void carts.whereNotNull('customerId');
    if (hasCustomer === false) void carts.whereNull('customerId');
    return findPage(carts, page);
  }

  /** The customer's most recently changed open cart in a currency. */
  static async latestOf(db: Knex, customerId: string, currency: string): Promise<Cart | undefined> {
    return Cart.query(db)
      .where({ customerId, status: 'active', currency })
      .where('expiresAt', '>', raw('now()'))
      .orderBy('updatedAt', 'desc')
      .orderBy('id', 'desc')
      .first();
  }

  /** Writes a locked cart with current prices. */
  static async save(db: Knex, id: string, change: CartChange): Promise<Cart> {
    const { lines, removedIds, itemCount, subtotal, byShopper } = change;
    const saved = await Cart.fetchOne(
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

  /**
   * Assigns a locked guest cart to a customer; its secret is no longer valid. It is part of a
   * change that `save` writes, and counts as one version.
   */
  static async claim(db: Knex, id: string, customerId: string): Promise<void> {
    const text = 'update carts set customer_id = $2, secret_hash = null where id = $1';
    await execute(db, text, [id, customerId]);
  }

  /** A customer's newest carts with their items. */
  static withItemsOf(
    db: Knex,
    customerId: string,
    limit: number,
  ): Promise<(Cart & { items: CartItem[] })[]> {
    return Cart.query(db)
      .where({ customerId })
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .withGraphFetched('items') as never;
  }

  /** Locks all carts of a customer, in the order of their ids. */
  static async lockOf(db: Knex, customerId: string): Promise<void> {
    await Cart.query(db).select('id').where({ customerId }).orderBy('id').forUpdate();
  }

  static async deleteOf(db: Knex, customerId: string): Promise<void> {
    await Cart.query(db).delete().where({ customerId });
  }

  /** Closes a cart whose lines were merged into another. */
  static async endMerged(db: Knex, id: string): Promise<void> {
    await CartItem.query(db).delete().where({ cartId: id });
    await Cart.query(db).patch({ status: 'merged', itemCount: 0, subtotal: 0 }).where({ id });
  }

  /** @param days how long a cart, also one that became an order, is kept after it expired */
  static deleteExpired(db: Knex, limit: number, days: number): Promise<number> {
    const condition = `expires_at < now() - interval '${days} days' and status <> 'checking_out'`;
    return Cart.deleteSome(db, condition, limit);
  }
}

const columns = Cart.columnList('c');

const withOwner = `select ${columns}, u.user_id as "userId",
    coalesce(u.group_ids, '{}') as "groupIds"
  from carts c left join customers u on u.id = c.customer_id`;
