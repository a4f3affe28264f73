import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import type { Page } from '../../../database/page.js';
import { query } from '../../../database/query.js';
import { findPage, VersionedModel } from '../../../models/BaseModel.js';
import { Category } from '../../../models/Category.js';
import { Vendor, type VendorTier } from './Vendor.js';

export type CommissionRuleType = 'category' | 'volume_tier' | 'vendor_tier' | 'promotional';

/** A rule that sets the commission of a line. */
export class CommissionRule extends VersionedModel {
  static override tableName = 'commission_rules';
  static override columns: readonly (keyof CommissionRule)[] = [
    'id',
    'name',
    'type',
    'rateBps',
    'categorySlug',
    'vendorId',
    'vendorTier',
    'currency',
    'minVolumeAmount',
    'maxVolumeAmount',
    'validFrom',
    'validUntil',
    'priority',
    'isActive',
    'version',
    'createdAt',
    'updatedAt',
  ];

  name!: string;
  type!: CommissionRuleType;
  rateBps!: number;
  /** The entities of this category and of those below it. Only of `category`. */
  categorySlug!: string | null;
  /** Null for all vendors. */
  vendorId!: string | null;
  /** Only of `vendor_tier`. */
  vendorTier!: VendorTier | null;
  /** Of the volume. Only of `volume_tier`. */
  currency!: string | null;
  /** Minor units, inclusive. Only of `volume_tier`. */
  minVolumeAmount!: number | null;
  /** Minor units, exclusive; null for no upper bound. Only of `volume_tier`. */
  maxVolumeAmount!: number | null;
  /** Inclusive. Only of `promotional`. */
  validFrom!: string | null;
  /** Exclusive. Only of `promotional`. */
  validUntil!: string | null;
  /** The highest one takes precedence. */
  priority!: number;
  isActive!: boolean;
  category?: Category | null;
  vendor?: Vendor | null;

  static override get relationMappings(): RelationMappings {
    return {
      category: {
        ...this.belongsTo(Category, 'categorySlug'),
        join: { from: 'commission_rules.categorySlug', to: 'categories.slug' },
      },
      vendor: this.belongsTo(Vendor, 'vendorId'),
    };
  }

  /** One page, in the order of precedence among rules of the same kind. */
  static page(db: Knex, page: Page): Promise<{ results: CommissionRule[]; total: number }> {
    const found = CommissionRule.query(db).orderBy([
      { column: 'priority', order: 'desc' },
      { column: 'createdAt' },
      { column: 'id' },
    ]);
    return findPage(found, page);
  }

  /** How many rules are active. */
  static countActive(db: Knex): Promise<number> {
    return CommissionRule.query(db).where({ isActive: true }).resultSize();
  }

  /** The active rules for these vendors and for all vendors, whether their conditions hold or not. */
  static activeFor(db: Knex, vendorIds: readonly string[]): Promise<CommissionRule[]> {
    return CommissionRule.fetch<CommissionRule>(
      db,
      `select ${CommissionRule.columnList('r')} from commission_rules r
       where is_active and (vendor_id is null or vendor_id = any($1::uuid[]))`,
      [vendorIds],
    );
  }

  /**
   * Which of these categories entities belong to, also through a category below it: the number of
   * steps up the tree from the nearest category of the entity itself.
   * @param slugs of the categories that matter
   * @returns by entity; those in none of the categories are missing
   */
  static async categoriesOf(
    db: Knex,
    entityIds: readonly string[],
    slugs: readonly string[],
  ): Promise<Map<string, Map<string, number>>> {
    const rows = await query<{ entityId: string; distances: Record<string, number> }>(
      db,
      `with recursive path as (
         select entity_id, category_id, 0 as distance from entity_categories
         where entity_id = any($1::uuid[])
         union
         select p.entity_id, c.parent_id, p.distance + 1
         from path p join categories c on c.id = p.category_id where c.parent_id is not null
       ), nearest as (
         select p.entity_id, c.slug, min(p.distance) as distance
         from path p join categories c on c.id = p.category_id
         where c.slug = any($2::text[]) group by p.entity_id, c.slug
       )
       select entity_id as "entityId", jsonb_object_agg(slug, distance) as distances
       from nearest group by entity_id`,
      [entityIds, slugs],
    );
    return new Map(
      rows.map(({ entityId, distances }) => [entityId, new Map(Object.entries(distances))]),
    );
  }
}
