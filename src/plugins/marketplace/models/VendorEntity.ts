import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import type { Page } from '../../../database/page.js';
import { BaseModel, findPage } from '../../../models/BaseModel.js';
import { Entity, type EntityStatus } from '../../../models/Entity.js';
import { Vendor } from './Vendor.js';

/** The vendor that sells an entity. The store itself sells entities without a row. */
export class VendorEntity extends BaseModel {
  static override tableName = 'vendor_entities';
  static override idColumn = 'entityId';
  static override columns: readonly (keyof VendorEntity)[] = [
    'entityId',
    'vendorId',
    'isHidden',
    'createdAt',
  ];

  /** The primary key is the entity's id. */
  override id!: never;
  entityId!: string;
  vendorId!: string;
  /** Whether the suspension of its vendor archived it. */
  isHidden!: boolean;
  createdAt!: string;
  vendor?: Vendor;
  entity?: Entity;

  static override get relationMappings(): RelationMappings {
    return {
      vendor: this.belongsTo(Vendor, 'vendorId'),
      entity: this.belongsTo(Entity, 'entityId'),
    };
  }

  /** The vendor of each of these entities that a vendor sells. */
  static async sellersOf(db: Knex, entityIds: string[]): Promise<Map<string, string>> {
    const rows = await VendorEntity.query(db).findByIds([...new Set(entityIds)]);
    return new Map(rows.map(({ entityId, vendorId }) => [entityId, vendorId]));
  }

  /** One page of the entities of a vendor, newest first. */
  static async page(
    db: Knex,
    vendorId: string,
    page: Page,
  ): Promise<{ results: (VendorEntity & EntityFacts)[]; total: number }> {
    const found = VendorEntity.query(db)
      .alias('v')
      .joinRelated('entity')
      .select('v.*', 'entity.slug', 'entity.type', 'entity.status')
      .where({ vendorId })
      .orderBy([
        { column: 'v.createdAt', order: 'desc' },
        { column: 'v.entityId', order: 'asc' },
      ]);
    return findPage(found, page) as Promise<{
      results: (VendorEntity & EntityFacts)[];
      total: number;
    }>;
  }

  /**
   * Locks all entities of a vendor, but not against references, in the order of their ids: a change
   * of an entity locks its vendor later, so a change of the vendor must lock the entities first.
   */
  static async lockEntities(db: Knex, vendorId: string): Promise<void> {
    const ids = VendorEntity.query(db).select('entityId').where({ vendorId });
    await Entity.query(db).select('id').whereIn('id', ids).orderBy('id').forNoKeyUpdate();
  }

  /**
   * Archives the next active entities of a vendor, and marks them as hidden.
   * @returns the archived entities, at most `limit`
   */
  static hideNext(db: Knex, vendorId: string, limit: number): Promise<Entity[]> {
    return Entity.fetch(db, moveNext("e.status = 'active'", 'archived', true), [vendorId, limit]);
  }

  /** Publishes the next entities of a vendor that are hidden and still archived. */
  static showNext(db: Knex, vendorId: string, limit: number): Promise<Entity[]> {
    return Entity.fetch(db, moveNext("v.is_hidden and e.status = 'archived'", 'active', false), [
      vendorId,
      limit,
    ]);
  }
}

type EntityFacts = Pick<Entity, 'slug' | 'type' | 'status'>;

const moveNext = (condition: string, status: EntityStatus, isHidden: boolean): string => `
  with next as (
    select e.id from vendor_entities v join entities e on e.id = v.entity_id
    where v.vendor_id = $1 and ${condition} order by e.id limit $2),
  marked as (
    update vendor_entities set is_hidden = ${isHidden} where entity_id in (select id from next))
  update entities e set status = '${status}', version = version + 1, updated_at = now()
  from next where e.id = next.id returning ${Entity.columnList('e')}`;
