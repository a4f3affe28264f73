import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import type { Page } from '../database/page.js';
import { findPage, VersionedModel } from './BaseModel.js';
import { PromotionRedemption } from './PromotionRedemption.js';

export type PromotionType =
  | 'percentage_off_order'
  | 'fixed_off_order'
  | 'percentage_off_item'
  | 'fixed_off_item'
  | 'free_shipping'
  | 'buy_x_get_y';
export type PromotionStatus = 'active' | 'inactive' | 'expired' | 'scheduled' | 'all';

/** The conditions of a promotion; missing, null, or empty ones do not restrict it. */
export interface PromotionConditions {
  /** Minor units. */
  minimumOrderValue?: number | null;
  minimumQuantity?: number | null;
  entityTypes?: string[];
  /** Slugs. */
  categories?: string[];
  customerGroups?: string[];
  firstOrderOnly?: boolean;
}

/** What one promotion took off an order, as it was then. Minor units. */
export interface AppliedPromotion {
  promotionId: string;
  code: string | null;
  type: PromotionType;
  discountAmount: number;
  freeShipping: boolean;
  description: string;
}

/** @param at the placeholder of the time */
const usable = (at: string): string => `is_active
  and (valid_from is null or valid_from <= ${at}) and (valid_until is null or valid_until > ${at})
  and (usage_limit_total is null or usage_count < usage_limit_total)`;

const ofStatus: Record<PromotionStatus, string> = {
  active: usable('now()'),
  inactive: 'not is_active',
  expired: 'is_active and valid_until <= now()',
  scheduled: 'is_active and valid_from > now()',
  all: 'true',
};

/** A discount by code, or an automatic one. */
export class Promotion extends VersionedModel {
  static override tableName = 'promotions';
  static override columns: readonly (keyof Promotion)[] = [
    'id',
    'code',
    'name',
    'type',
    'value',
    'buyQuantity',
    'getQuantity',
    'currency',
    'isAutomatic',
    'isActive',
    'stackable',
    'priority',
    'conditions',
    'usageLimitTotal',
    'usageLimitPerCustomer',
    'usageCount',
    'validFrom',
    'validUntil',
    'metadata',
    'version',
    'createdAt',
    'updatedAt',
  ];

  /** Uppercase; null for an automatic promotion. */
  code!: string | null;
  name!: string;
  type!: PromotionType;
  /** Whole percent, or minor units of the currency. */
  value!: number;
  buyQuantity!: number | null;
  getQuantity!: number | null;
  currency!: string | null;
  isAutomatic!: boolean;
  isActive!: boolean;
  stackable!: boolean;
  priority!: number;
  conditions!: PromotionConditions;
  usageLimitTotal!: number | null;
  usageLimitPerCustomer!: number | null;
  /** Equals the number of redemptions. */
  usageCount!: number;
  validFrom!: string | null;
  validUntil!: string | null;
  metadata!: Record<string, unknown>;
  redemptions?: PromotionRedemption[];

  static override get jsonAttributes() {
    return ['conditions', 'metadata'];
  }

  static override get relationMappings(): RelationMappings {
    return {
      redemptions: this.hasMany(PromotionRedemption, 'promotionId'),
    };
  }

  /** The maximum number of uses for one customer; a first order can happen only once. */
  get limitPerCustomer(): number | null {
    return this.conditions.firstOrderOnly ? 1 : this.usageLimitPerCustomer;
  }

  /** Whether the limit of uses is reached. */
  get isUsedUp(): boolean {
    return this.usageLimitTotal !== null && this.usageCount >= this.usageLimitTotal;
  }

  /** One page, newest first. */
  static page(
    db: Knex,
    status: PromotionStatus,
    page: Page,
  ): Promise<{ results: Promotion[]; total: number }> {
    const found = Promotion.query(db)
      .whereRaw(ofStatus[status])
      .orderBy([
        { column: 'createdAt', order: 'desc' },
        { column: 'id', order: 'desc' },
      ]);
    return findPage(found, page);
  }

  /** Those with one of the codes, in any state, and the automatic ones. */
  static candidates(db: Knex, codes: string[], at: string): Promise<Promotion[]> {
    return Promotion.fetch<Promotion>(
      db,
      `select ${Promotion.columnList('p')} from promotions p
       where code = any($1::text[]) or (is_automatic and ${usable('$2::timestamptz')})`,
      [codes, at],
    );
  }

  /**
   * Locks promotions in the order of their ids, as all code does, and reads their current state.
   */
  static lockAll(db: Knex, ids: string[]): Promise<Promotion[]> {
    return Promotion.fetch<Promotion>(
      db,
      `select ${Promotion.columnList('p')} from promotions p
       where id = any($1::uuid[]) order by id for update`,
      [ids],
    );
  }
}
