import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import { VersionedModel } from './BaseModel.js';
import { Customer } from './Customer.js';

/** A group of customers, to which prices, price modifiers, and promotions may be limited. */
export class CustomerGroup extends VersionedModel {
  static override tableName = 'customer_groups';
  static override columns: readonly (keyof CustomerGroup)[] = [
    'id',
    'name',
    'description',
    'metadata',
    'version',
    'createdAt',
    'updatedAt',
  ];

  /** Unique in any case. */
  name!: string;
  description!: string | null;
  metadata!: Record<string, unknown>;
  members?: Customer[];

  static override get jsonAttributes() {
    return ['metadata'];
  }

  static override get relationMappings(): RelationMappings {
    return {
      members: this.linkedTo(Customer, 'customer_group_members', 'groupId', 'customerId'),
    };
  }

  /**
   * The ids among these that are groups. They stay groups until the transaction ends, so that it
   * can refer to them.
   */
  static async existing(db: Knex, ids: string[]): Promise<Set<string>> {
    if (ids.length === 0) return new Set();
    const found = await CustomerGroup.query(db)
      .select('id')
      .whereIn('id', ids)
      .orderBy('id')
      .forKeyShare();
    return new Set(found.map(({ id }) => id));
  }
}
