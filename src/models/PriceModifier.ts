import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import type { Page } from '../database/page.js';
import { defined } from '../util/defined.js';
import { findPage, TimestampedModel } from './BaseModel.js';
import { Entity } from './Entity.js';
import type { SaleContext } from './Price.js';
import { Variant } from './Variant.js';

export type PriceModifierType = 'percentage_discount' | 'fixed_discount' | 'markup' | 'override';

export interface PriceModifierFilter {
  entityId?: string;
  variantId?: string;
  isActive?: boolean;
}

/** A rule that changes prices; null means no condition. */
export class PriceModifier extends TimestampedModel {
  static override tableName = 'price_modifiers';
  static override columns: readonly (keyof PriceModifier)[] = [
    'id',
    'name',
    'type',
    'value',
    'priority',
    'entityId',
    'variantId',
    'customerGroupId',
    'currency',
    'minQuantity',
    'maxQuantity',
    'conditions',
    'validFrom',
    'validUntil',
    'isActive',
    'createdAt',
    'updatedAt',
  ];

  name!: string;
  type!: PriceModifierType;
  /** Whole percent (percentage_discount, markup) or minor units (fixed_discount, override). */
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
  entity?: Entity | null;
  variant?: Variant | null;

  static override get jsonAttributes() {
    return ['conditions'];
  }

  static override get relationMappings(): RelationMappings {
    return {
      entity: this.belongsTo(Entity, 'entityId'),
      variant: this.belongsTo(Variant, 'variantId'),
    };
  }

  /** The modifiers that match all of the filter, in the order in which they apply. */
  static page(
    db: Knex,
    { entityId, variantId, isActive }: PriceModifierFilter,
    page: Page,
  ): Promise<{ results: PriceModifier[]; total: number }> {
    const found = PriceModifier.query(db)
      .where(defined({ entityId, variantId, isActive }))
      .orderBy(['priority', 'id']);
    return findPage(found, page);
  }

  /**
   * With one statement, all active modifiers that could apply to a sale of these items, and
   * others.
   */
  static candidates(
    db: Knex,
    items: readonly { entityId: string; variantId: string | null }[],
    { currency, customerGroupIds, at }: SaleContext,
  ): Promise<PriceModifier[]> {
    return PriceModifier.fetch<PriceModifier>(
      db,
      `select ${PriceModifier.columnList('m')} from price_modifiers m
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
