import type { Knex } from 'knex';
import type { Page } from '../contract/pagination.js';
import { query } from '../database/query.js';
import { VersionedModel } from './BaseModel.js';
import { uuidv7 } from '../util/uuid.js';

/** What makes a price the one it is: another with the same key replaces it. */
export interface PriceKey {
  entityId: string;
  variantId: string | null;
  currency: string;
  customerGroupId: string | null;
  minQuantity: number | null;
  maxQuantity: number | null;
  validFrom: string | null;
  validUntil: string | null;
}

/** What a price says. Amounts are minor units of its currency. */
export interface PriceContent {
  amount: number;
  compareAtAmount: number | null;
  metadata: Record<string, unknown>;
}

export interface PriceFilter {
  entityId?: string;
  variantId?: string;
  currency?: string;
  customerGroupId?: string;
}

const columns = `id, entity_id as "entityId", variant_id as "variantId", currency, amount,
  compare_at_amount as "compareAtAmount", customer_group_id as "customerGroupId",
  min_quantity as "minQuantity", max_quantity as "maxQuantity", valid_from as "validFrom",
  valid_until as "validUntil", metadata, version, created_at as "createdAt",
  updated_at as "updatedAt"`;

/** What an item costs in one currency, for whom, from which quantity and when. */
export class Price extends VersionedModel implements PriceKey, PriceContent {
  static override tableName = 'prices';

  entityId!: string;
  variantId!: string | null;
  currency!: string;
  amount!: number;
  compareAtAmount!: number | null;
  customerGroupId!: string | null;
  minQuantity!: number | null;
  maxQuantity!: number | null;
  validFrom!: string | null;
  validUntil!: string | null;
  metadata!: Record<string, unknown>;

  static override get jsonAttributes() {
    return ['metadata'];
  }

  /** Inserts a price unless there is one with its key, for which it waits if it is being made. */
  static async insertNew(db: Knex, price: PriceKey & PriceContent): Promise<Price | undefined> {
    const [made] = await query<Price>(
      db,
      `insert into prices (entity_id, variant_id, currency, customer_group_id, min_quantity,
         max_quantity, valid_from, valid_until, id, amount, compare_at_amount, metadata)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       on conflict on constraint prices_natural_key do nothing returning ${columns}`,
      [
        ...keyValues(price),
        uuidv7(),
        price.amount,
        price.compareAtAmount,
        JSON.stringify(price.metadata),
      ],
    );
    return made;
  }

  /** Locks the price of a key for a change. */
  static async lock(db: Knex, key: PriceKey): Promise<Price | undefined> {
    const [price] = await query<Price>(
      db,
      `select ${columns} from prices
       where entity_id = $1 and variant_id is not distinct from $2::uuid and currency = $3
         and customer_group_id is not distinct from $4::uuid
         and min_quantity is not distinct from $5::integer
         and max_quantity is not distinct from $6::integer
         and valid_from is not distinct from $7::timestamptz(3)
         and valid_until is not distinct from $8::timestamptz(3)
       for update`,
      keyValues(key),
    );
    return price;
  }

  /** Replaces what a locked price says. */
  static async replace(db: Knex, id: string, content: PriceContent): Promise<Price> {
    const [price] = await query<Price>(
      db,
      `update prices set amount = $2, compare_at_amount = $3, metadata = $4,
         version = version + 1, updated_at = now()
       where id = $1 returning ${columns}`,
      [id, content.amount, content.compareAtAmount, JSON.stringify(content.metadata)],
    );
    return price as Price;
  }

  /** The prices that match all of the filter, newest first. */
  static page(
    db: Knex,
    { entityId, variantId, currency, customerGroupId }: PriceFilter,
    { limit, offset }: Page,
  ): Promise<{ results: Price[]; total: number }> {
    const equals = Object.entries({
      entity_id: entityId,
      variant_id: variantId,
      currency,
      customer_group_id: customerGroupId,
    }).filter(([, value]) => value !== undefined);
    return Price.query(db)
      .where(Object.fromEntries(equals))
      .orderBy([
        { column: 'created_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .range(offset, offset + limit - 1) as unknown as Promise<{ results: Price[]; total: number }>;
  }

  /** By one statement, all prices that a sale of these items could take, and perhaps others. */
  static candidates(
    db: Knex,
    items: readonly { entityId: string; variantId: string | null }[],
    { currency, customerGroupIds, at }: SaleContext,
  ): Promise<Price[]> {
    return query(
      db,
      `select ${columns} from prices
       where entity_id = any($1) and (variant_id is null or variant_id = any($2))
         and currency = $3 and (customer_group_id is null or customer_group_id = any($4))
         and (valid_until is null or valid_until > $5)`,
      [
        [...new Set(items.map(({ entityId }) => entityId))],
        items.flatMap(({ variantId }) => variantId ?? []),
        currency,
        customerGroupIds,
        at,
      ],
    );
  }
}

/** In which currency, to whom and when (ISO 8601) something is sold. */
export interface SaleContext {
  currency: string;
  customerGroupIds: string[];
  at: string;
}

const keyValues = (key: PriceKey): unknown[] => [
  key.entityId,
  key.variantId,
  key.currency,
  key.customerGroupId,
  key.minQuantity,
  key.maxQuantity,
  key.validFrom,
  key.validUntil,
];
