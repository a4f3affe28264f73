import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import { BaseModel } from '../../../models/BaseModel.js';
import { Entity } from '../../../models/Entity.js';
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
}
