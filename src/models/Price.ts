import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import type { Page } from '../database/page.js';
import { defined } from '../util/defined.js';
import { uuidv7 } from '../util/uuid.js';
import { findPage, VersionedModel } from './BaseModel.js';
import { Entity } from './Entity.js';
import { Variant } from './Variant.js';

/** The key of a price: another price with the same key replaces it. */
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

/** The values of a price. Amounts are minor units of its currency. */
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

/** A variant's price for all customers, at any time and in any quantity, with its values. */
export interface BasePriceInput {
  id: string;
  entityId: string;
  variantId: string;
  amount: number;
  compareAtAmount: number | null;
}

/**
 * The price of an item in one currency, with its customer group, quantity range, and validity
 * period.
 */
export class Price extends VersionedModel implements PriceKey, PriceContent {
  static override tableName = 'prices';
  static override columns: readonly (keyof Price)[] = [
    'id',
    'entityId',
    'variantId',
    'currency',
    'amount',
    'compareAtAmount',
    'customerGroupId',
    'minQuantity',
    'maxQuantity',
    'validFrom',
    'validUntil',
    'metadata',
    'version',
    'createdAt',
    'updatedAt',
  ];

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
  entity?: Entity;
  variant?: Variant | null;

  static override get jsonAttributes() {
    return ['metadata'];
  }

  static override get relationMappings(): RelationMappings {
    return {
      entity: this.belongsTo(Entity, 'entityId'),
      variant: this.belongsTo(Variant, 'variantId'),
    };
  }

  /** Inserts a price unless there is one with its key; it waits for a concurrent insert. */
  static insertNew(db: Knex, price: PriceKey & PriceContent): Promise<Price | undefined> {
    return Price.fetchOne<Price>(
      db,
      `insert into prices as p (entity_id, variant_id, currency, customer_group_id, min_quantity,
         max_quantity, valid_from, valid_until, id, amount, compare_at_amount, metadata)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       on conflict on constraint prices_natural_key do nothing returning ${Price.columnList('p')}`,
      [
        ...keyValues(price),
        uuidv7(),
        price.amount,
        price.compareAtAmount,
        JSON.stringify(price.metadata),
      ],
    );
  }

  /** Locks the price of a key for a change. */
  static lock(db: Knex, key: PriceKey): Promise<Price | undefined> {
    return Price.fetchOne<Price>(
      db,
      `select ${Price.columnList('p')} from prices p
       where entity_id = $1 and variant_id is not distinct from $2::uuid and currency = $3
         and customer_group_id is not distinct from $4::uuid
         and min_quantity is not distinct from $5::integer
         and max_quantity is not distinct from $6::integer
         and valid_from is not distinct from $7::timestamptz(3)
         and valid_until is not distinct from $8::timestamptz(3)
       for update`,
      keyValues(key),
    );
  }

  /** The prices that match all of the filter, newest first. */
  static page(
    db: Knex,
    { entityId, variantId, currency, customerGroupId }: PriceFilter,
    page: Page,
  ): Promise<{ results: Price[]; total: number }> {
    const found = Price.query(db)
      .where(defined({ entityId, variantId, currency, customerGroupId }))
      .orderBy([
        { column: 'createdAt', order: 'desc' },
        { column: 'id', order: 'desc' },
      ]);
    return findPage(found, page);
  }

  /**
   * With one statement, all prices that could apply to a sale of these items, and possibly others.
   */
  static candidates(
    db: Knex,
    items: readonly { entityId: string; variantId: string | null }[],
    { currency, customerGroupIds, at }: SaleContext,
  ): Promise<Price[]> {
    return Price.fetch<Price>(
      db,
      `select ${Price.columnList('p')} from prices p
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

  /**
   * The prices of entities.
   * @param options.all without it, only those that could apply to the user now: of their own
   *   groups, valid today
   */
  static ofEntities(
    db: Knex,
    entityIds: string[],
    { all, userId }: { all: boolean; userId: string | null },
  ): Promise<Price[]> {
    return Price.fetch<Price>(
      db,
      `select ${Price.columnList('p')} from prices p
       where entity_id = any($1) and ($2::boolean or (
         (valid_from is null or valid_from <= now())
         and (valid_until is null or valid_until > now())
         and (customer_group_id is null or customer_group_id in (
           select unnest(group_ids) from customers where user_id = $3::uuid))))
       order by entity_id, variant_id nulls first, currency, min_quantity nulls first, id`,
      [entityIds, all, userId],
    );
  }

  /** The base prices of entities' variants in one currency. */
  static async baseOf(db: Knex, entityIds: string[], currency: string): Promise<Price[]> {
    return Price.query(db)
      .whereIn('entityId', entityIds)
      .where({ currency, ...withoutTerms })
      .whereNotNull('variantId');
  }

  /** Sets base prices, existing or not, with one statement. */
  static putBase(db: Knex, currency: string, prices: BasePriceInput[]): Promise<Price[]> {
    return Price.fetch<Price>(
      db,
      `insert into prices as p (id, entity_id, variant_id, currency, amount, compare_at_amount)
       select id, entity_id, variant_id, $1, amount, compare_at_amount
       from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::bigint[], $6::bigint[])
         as price (id, entity_id, variant_id, amount, compare_at_amount)
       on conflict on constraint prices_natural_key do update
         set amount = excluded.amount, compare_at_amount = excluded.compare_at_amount,
           version = p.version + 1, updated_at = now()
       returning ${Price.columnList('p')}`,
      [
        currency,
        prices.map(({ id }) => id),
        prices.map(({ entityId }) => entityId),
        prices.map(({ variantId }) => variantId),
        prices.map(({ amount }) => amount),
        prices.map(({ compareAtAmount }) => compareAtAmount),
      ],
    );
  }
}

/** The currency, the customer groups, and the time (ISO 8601) of a sale. */
export interface SaleContext {
  currency: string;
  customerGroupIds: string[];
  at: string;
}

/** The null conditions of a base price. */
const withoutTerms = {
  customerGroupId: null,
  minQuantity: null,
  maxQuantity: null,
  validFrom: null,
  validUntil: null,
};

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
