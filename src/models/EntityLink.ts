import type { Knex } from 'knex';
import { toColumn } from '../database/column-names.js';
import { execute, query } from '../database/query.js';
import { BaseModel, toRecordset } from './BaseModel.js';

/** The entity that a row belongs to, for statements that join it. */
export interface OfEntity {
  entityId: string;
}

/** A table that links entities to records of another class. */
export abstract class EntityLink extends BaseModel {
  /** The field with the other record's id. */
  static target: string;

  entityId!: string;

  static override get idColumn() {
    return ['entityId', this.target];
  }

  /** Links an entity to a record. Returns whether the link is new. */
  static async link(db: Knex, entityId: string, targetId: string): Promise<boolean> {
    const rows = await execute(
      db,
      `insert into ${this.tableName} (entity_id, ${toColumn(this.target)}) values ($1, $2)
       on conflict do nothing`,
      [entityId, targetId],
    );
    return rows === 1;
  }

  /** Links entities to records, with one statement. Returns the entities with a new link. */
  static async linkAll(db: Knex, links: object[]): Promise<string[]> {
    if (links.length === 0) return [];
    const rows = await query<OfEntity>(
      db,
      `insert into ${this.tableName} select * from jsonb_populate_recordset(null::${this.tableName}, $1)
       on conflict do nothing returning entity_id as "entityId"`,
      [toRecordset(links)],
    );
    return rows.map(({ entityId }) => entityId);
  }

  /** Removes a link. Returns whether there was one. */
  static async unlink(db: Knex, entityId: string, targetId: string): Promise<boolean> {
    const rows = await execute(
      db,
      `delete from ${this.tableName} where entity_id = $1 and ${toColumn(this.target)} = $2`,
      [entityId, targetId],
    );
    return rows === 1;
  }
}
