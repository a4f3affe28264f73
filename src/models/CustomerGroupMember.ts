import type { Knex } from 'knex';
import { execute } from '../database/query.js';
import { BaseModel } from './BaseModel.js';

type Key = Pick<CustomerGroupMember, 'groupId' | 'customerId'>;

/** A customer's membership in a group. A trigger writes `Customer.groupIds` from these rows. */
export class CustomerGroupMember extends BaseModel {
  static override tableName = 'customer_group_members';
  static override idColumn = ['groupId', 'customerId'];
  static override columns: readonly (keyof CustomerGroupMember)[] = [
    'groupId',
    'customerId',
    'createdAt',
  ];

  groupId!: string;
  customerId!: string;
  createdAt!: string;

  /** @returns whether the customer was no member before */
  static async add(db: Knex, key: Key): Promise<boolean> {
    const added = await CustomerGroupMember.query(db)
      .insert(key)
      .onConflict(['groupId', 'customerId'])
      .ignore()
      .returning('groupId');
    return (added as unknown) !== undefined;
  }

  /** @returns whether the customer was a member before */
  static async remove(db: Knex, { groupId, customerId }: Key): Promise<boolean> {
    return (await CustomerGroupMember.query(db).deleteById([groupId, customerId])) > 0;
  }

  /** Makes a customer the member of exactly these groups. */
  static async replaceOf(db: Knex, customerId: string, groupIds: string[]): Promise<void> {
    await CustomerGroupMember.query(db)
      .delete()
      .where({ customerId })
      .whereNotIn('groupId', groupIds);
    await execute(
      db,
      `insert into customer_group_members (group_id, customer_id)
       select unnest($2::uuid[]), $1 on conflict do nothing`,
      [customerId, groupIds],
    );
  }
}
