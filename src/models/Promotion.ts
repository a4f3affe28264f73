import type { Knex } from 'knex';
import type { Page } from '../contract/pagination.js';
import { query } from '../database/query.js';
import { VersionedModel } from './BaseModel.js';
import type { AppliedPromotion } from './Order.js';

export type PromotionType = AppliedPromotion['type'];
export type PromotionStatus = 'active' | 'inactive' | 'expired' | 'scheduled' | 'all';

/** What must hold for a promotion; what is missing, null or empty does not restrict it. */
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

const columns = `id, code, name, type, value, buy_quantity as "buyQuantity",
  get_quantity as "getQuantity", currency, is_automatic as "isAutomatic", is_active as "isActive",
  stackable, priority, conditions, usage_limit_total as "usageLimitTotal",
  usage_limit_per_customer as "usageLimitPerCustomer", usage_count as "usageCount",
  valid_from as "validFrom", valid_until as "validUntil", metadata, version,
  created_at as "createdAt", updated_at as "updatedAt"`;

/** @param at the placeholder of the moment */
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

/** A reduction that a code or the cart's content brings. */
export class Promotion extends VersionedModel {
  static override tableName = 'promotions';

  /** Upper case; null for one that applies by itself. */
  code!: string | null;
  name!: string;
  type!: PromotionType;
  /** Whole percents, or minor units of the currency. */
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
  /** As many as there are redemptions. */
  usageCount!: number;
  validFrom!: string | null;
  validUntil!: string | null;
  metadata!: Record<string, unknown>;

  static override get jsonAttributes() {
    return ['conditions', 'metadata'];
  }

  /** How many uses one customer has; a first order can only be made once. */
  get limitPerCustomer(): number | null {
    return this.conditions.firstOrderOnly ? 1 : this.usageLimitPerCustomer;
  }

  /** One page, the newest first. */
  static page(
    db: Knex,
    status: PromotionStatus,
    { limit, offset }: Page,
  ): Promise<{ results: Promotion[]; total: number }> {
    return Promotion.query(db)
      .whereRaw(ofStatus[status])
      .orderBy([
        { column: 'created_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .range(offset, offset + limit - 1) as unknown as Promise<{
      results: Promotion[];
      total: number;
    }>;
  }

  /** Those that have one of the codes, in whatever state, and those that apply by themselves. */
  static async candidates(db: Knex, codes: string[], at: string): Promise<Promotion[]> {
    const rows = await query<object>(
      db,
      `select ${columns} from promotions
       where code = any($1::text[]) or (is_automatic and ${usable('$2::timestamptz')})`,
      [codes, at],
    );
    return rows.map(toPromotion);
  }

  /** Locks promotions in the order of their ids, as everybody does, and reads them as they are now. */
  static async lockAll(db: Knex, ids: string[]): Promise<Promotion[]> {
    const rows = await query<object>(
      db,
      `select ${columns} from promotions where id = any($1::uuid[]) order by id for update`,
      [ids],
    );
    return rows.map(toPromotion);
  }
}

const toPromotion = (row: object): Promotion => Object.assign(new Promotion(), row);
