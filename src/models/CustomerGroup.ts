import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import type { Page } from '../database/page.js';
import { execute } from '../database/query.js';
import { findPage, VersionedModel } from './BaseModel.js';
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

  /** One page, by name. */
  static page(db: Knex, page: Page): Promise<{ results: CustomerGroup[]; total: number }> {
    return findPage(CustomerGroup.query(db).orderByRaw('lower(name), id'), page);
  }

  /** Whether a price, a price modifier, or a promotion is limited to a group. */
  static async isUsed(db: Knex, id: string): Promise<boolean> {
    const rows = await execute(
      db,
      `select from prices where customer_group_id = $1
       union all select from price_modifiers where customer_group_id = $1
       union all select from promotions where conditions -> 'customerGroups' ? $1::text
       limit 1`,
      [id],
    );
    return rows > 0;
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
