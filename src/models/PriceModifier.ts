import type { Knex } from 'knex';
import type { Page } from '../contract/pagination.js';
import { query } from '../database/query.js';
import { TimestampedModel } from './BaseModel.js';
import type { SaleContext } from './Price.js';

export type PriceModifierType = 'percentage_discount' | 'fixed_discount' | 'markup' | 'override';

export interface PriceModifierFilter {
  entityId?: string;
  variantId?: string;
  isActive?: boolean;
}

/** A rule that changes prices; what it leaves null it does not ask for. */
export class PriceModifier extends TimestampedModel {
  static override tableName = 'price_modifiers';

  name!: string;
  type!: PriceModifierType;
  /** Whole percents (percentage_discount, markup) or minor units (fixed_discount, override). */
  value!: number;
  priority!: number;
  entityId!: string | null;
  variantId!: string | null;
  customerGroupId!: string | null;
  currency!: string | null;
  minQuantity!: number | null;
  maxQuantity!: number | null;
  /** Minor units of the sale's currency. */
  conditions!: { minSubtotal?: number | null };
  validFrom!: string | null;
  validUntil!: string | null;
  isActive!: boolean;

  static override get jsonAttributes() {
    return ['conditions'];
  }

  /** The modifiers that match all of the filter, in the order in which they apply. */
  static page(
    db: Knex,
    { entityId, variantId, isActive }: PriceModifierFilter,
    { limit, offset }: Page,
  ): Promise<{ results: PriceModifier[]; total: number }> {
    const equals = Object.entries({
      entity_id: entityId,
      variant_id: variantId,
      is_active: isActive,
    }).filter(([, value]) => value !== undefined);
    return PriceModifier.query(db)
      .where(Object.fromEntries(equals))
      .orderBy(['priority', 'id'])
      .range(offset, offset + limit - 1) as unknown as Promise<{
      results: PriceModifier[];
      total: number;
    }>;
  }

  /** By one statement, all active modifiers that could fit a sale of these items, and others. */
  static candidates(
    db: Knex,
    items: readonly { entityId: string; variantId: string | null }[],
    { currency, customerGroupIds, at }: SaleContext,
  ): Promise<PriceModifier[]> {
    return query(
      db,
      `select id, name, type, value, priority, entity_id as "entityId", variant_id as "variantId",
         customer_group_id as "customerGroupId", currency, min_quantity as "minQuantity",
         max_quantity as "maxQuantity", conditions, valid_from as "validFrom",
         valid_until as "validUntil"
       from price_modifiers
       where is_active and (entity_id is null or entity_id = any($1))
         and (variant_id is null or variant_id = any($2)) and (currency is null or currency = $3)
         and (customer_group_id is null or customer_group_id = any($4))
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
