import type { Knex } from 'knex';
import type { Page } from '../contract/pagination.js';
import { VersionedModel } from './BaseModel.js';

/** Who makes what is sold. */
export class Brand extends VersionedModel {
  static override tableName = 'brands';

  slug!: string;
  displayName!: string;
  description!: string | null;
  metadata!: Record<string, unknown>;

  static override get jsonAttributes() {
    return ['metadata'];
  }

  static page(db: Knex, { limit, offset }: Page): Promise<{ results: Brand[]; total: number }> {
    return Brand.query(db)
      .orderBy(['display_name', 'id'])
      .range(offset, offset + limit - 1) as unknown as Promise<{ results: Brand[]; total: number }>;
  }
}
