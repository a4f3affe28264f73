import { BaseModel } from './BaseModel.js';

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
}
