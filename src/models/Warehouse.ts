import type { Knex } from 'knex';
import type { Page } from '../contract/pagination.js';
import { VersionedModel } from './BaseModel.js';
import type { PostalAddress } from './postal-address.js';

/** A place where stock is kept. Stock is taken from the lowest priority number first. */
export class Warehouse extends VersionedModel {
  static override tableName = 'warehouses';

  name!: string;
  code!: string;
  address!: PostalAddress | null;
  isActive!: boolean;
  priority!: number;
  metadata!: Record<string, unknown>;

  static override get jsonAttributes() {
    return ['address', 'metadata'];
  }

  static page(db: Knex, { limit, offset }: Page): Promise<{ results: Warehouse[]; total: number }> {
    return Warehouse.query(db)
      .orderBy(['priority', 'id'])
      .range(offset, offset + limit - 1) as unknown as Promise<{
      results: Warehouse[];
      total: number;
    }>;
  }
}
