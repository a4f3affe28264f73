import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import type { Page } from '../database/page.js';
import { findPage, VersionedModel } from './BaseModel.js';
import { Customer } from './Customer.js';

export type AddressType = 'shipping' | 'billing';

/** An address of a customer's address book. Orders have copies of the addresses that they use. */
export class CustomerAddress extends VersionedModel {
  static override tableName = 'customer_addresses';
  static override columns: readonly (keyof CustomerAddress)[] = [
    'id',
    'customerId',
    'type',
    'isDefault',
    'firstName',
    'lastName',
    'line1',
    'line2',
    'city',
    'state',
    'postalCode',
    'country',
    'phone',
    'version',
    'createdAt',
    'updatedAt',
  ];

  customerId!: string;
  type!: AddressType;
  /** A customer who has addresses of a type has one default among them. */
  isDefault!: boolean;
  firstName!: string;
  lastName!: string;
  line1!: string;
  line2!: string | null;
  city!: string;
  state!: string | null;
  postalCode!: string;
  /** ISO 3166-1 alpha-2, upper case. */
  country!: string;
  phone!: string | null;
  customer?: Customer;

  static override get relationMappings(): RelationMappings {
    return { customer: this.belongsTo(Customer, 'customerId') };
  }

  /** One page of a customer's addresses, defaults first, then the newest, and the total. */
  static async page(
    db: Knex,
    customerId: string,
    page: Page,
  ): Promise<{ results: CustomerAddress[]; total: number }> {
    const found = CustomerAddress.query(db).where({ customerId }).orderBy(bookOrder);
    return findPage(found, page);
  }

  static async count(db: Knex, customerId: string): Promise<number> {
    return CustomerAddress.query(db).where({ customerId }).resultSize();
  }

  /** The customer's newest address of a type. */
  static async newest(
    db: Knex,
    customerId: string,
    type: AddressType,
  ): Promise<CustomerAddress | undefined> {
    return CustomerAddress.query(db).where({ customerId, type }).orderBy(bookOrder).first();
  }

  /** Ends the default of a type, before another address becomes it. */
  static async clearDefault(db: Knex, customerId: string, type: AddressType): Promise<void> {
    await CustomerAddress.query(db)
      .patch({ isDefault: false })
      .where({ customerId, type, isDefault: true });
  }
}

const bookOrder = [
  { column: 'isDefault', order: 'desc' as const },
  { column: 'createdAt', order: 'desc' as const },
  { column: 'id', order: 'desc' as const },
];
