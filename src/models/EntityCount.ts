import type { Knex } from 'knex';
import { query } from '../database/query.js';
import { BaseModel } from './BaseModel.js';
import type { EntityStatus } from './Entity.js';

/**
 * The number of entities by type and status, maintained by triggers: each connection updates one
 * of sixteen shards, so that concurrent writers seldom wait for one another.
 */
export class EntityCount extends BaseModel {
  static override tableName = 'entity_counts';
  static override idColumn = ['type', 'status', 'shard'];
  static override columns: readonly (keyof EntityCount)[] = ['type', 'status', 'shard', 'amount'];

  type!: string;
  status!: EntityStatus;
  shard!: number;
  amount!: number;

  /** The number of entities, optionally of one type or in one status. */
  static async total(
    db: Knex,
    { type = null, status = null }: { type?: string | null; status?: EntityStatus | null },
  ): Promise<number> {
    const [row] = await query<{ total: number }>(
      db,
      `select coalesce(sum(amount), 0)::bigint as total from entity_counts
       where ($1::text is null or type = $1) and ($2::text is null or status = $2)`,
      [type, status],
    );
    return row?.total ?? 0;
  }
}
