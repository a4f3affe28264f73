import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import type { Page } from '../database/page.js';
import { uuidv7 } from '../util/uuid.js';
import { findPage, VersionedModel } from './BaseModel.js';
import type { PostalAddress } from './Customer.js';
import { StockLevel } from './StockLevel.js';

/** The default warehouse for stock. */
export const mainWarehouse = { name: 'Main warehouse', code: 'MAIN', priority: 100 };

/** A warehouse. Stock is allocated from the lowest priority number first. */
export class Warehouse extends VersionedModel {
  static override tableName = 'warehouses';
  static override columns: readonly (keyof Warehouse)[] = [
    'id',
    'name',
    'code',
    'address',
    'isActive',
    'priority',
    'metadata',
    'version',
    'createdAt',
    'updatedAt',
  ];

  name!: string;
  code!: string;
  address!: PostalAddress | null;
  isActive!: boolean;
  priority!: number;
  metadata!: Record<string, unknown>;
  stockLevels?: StockLevel[];

  static override get jsonAttributes() {
    return ['address', 'metadata'];
  }

  static override get relationMappings(): RelationMappings {
    return {
      stockLevels: this.hasMany(StockLevel, 'warehouseId'),
    };
  }

  static page(db: Knex, page: Page): Promise<{ results: Warehouse[]; total: number }> {
    return findPage(Warehouse.query(db).orderBy(['priority', 'id']), page);
  }

  /** The main warehouse, created if it does not exist. */
  static async ensureMain(db: Knex): Promise<{ id: string; isNew: boolean }> {
    const { code } = mainWarehouse;
    const known = await Warehouse.query(db).findOne({ code });
    if (known) return { id: known.id, isNew: false };
    const id = uuidv7();
    await Warehouse.query(db)
      .insert({ id, ...mainWarehouse })
      .onConflict('code')
      .ignore();
    const made = await Warehouse.query(db).findOne({ code }).throwIfNotFound();
    return { id: made.id, isNew: made.id === id };
  }
}
