import type { Knex } from 'knex';
import { raw, type RelationMappings } from 'objection';
import type { Page } from '../database/page.js';
import { execute } from '../database/query.js';
import { uuidv7 } from '../util/uuid.js';
import { findPage, VersionedModel } from './BaseModel.js';
import { CustomerAddress } from './CustomerAddress.js';
import { CustomerGroupMember } from './CustomerGroupMember.js';
import { User } from './User.js';

/** Where goods or bills are sent, as orders keep it. */
export interface PostalAddress {
  firstName?: string | null;
  lastName?: string | null;
  line1: string;
  line2?: string | null;
  city: string;
  state?: string | null;
  postalCode: string;
  /** ISO 3166-1 alpha-2, upper case. */
  country: string;
  phone?: string | null;
}

/** All that are given must match. */
export interface CustomerFilter {
  /** In any case. */
  email?: string;
  groupId?: string;
  /** Words with which the email address or a name begins. */
  q?: string;
}

/** The words of a search that count. */
const maxWords = 5;

/**
 * A customer of the store. The account is a user; guests are not customers. When a customer closes
 * the account, the record stays for the orders, without the account and without personal data.
 */
export class Customer extends VersionedModel {
  static override tableName = 'customers';
  static override columns: readonly (keyof Customer)[] = [
    'id',
    'userId',
    'email',
    'phone',
    'firstName',
    'lastName',
    'groupIds',
    'metadata',
    'closedAt',
    'version',
    'createdAt',
    'updatedAt',
  ];

  /** Null once the account is closed, as the email address is. */
  userId!: string | null;
  email!: string | null;
  phone!: string | null;
  firstName!: string | null;
  lastName!: string | null;
  /**
   * The groups whose prices and promotions apply to this customer. A trigger derives them from the
   * members.
   */
  groupIds!: string[];
  metadata!: Record<string, unknown>;
  closedAt!: string | null;
  user?: User;

  static override get jsonAttributes() {
    return ['metadata'];
  }

  static override get relationMappings(): RelationMappings {
    return { user: this.belongsTo(User, 'userId') };
  }

  static async ofUser(db: Knex, userId: string): Promise<Customer | undefined> {
    return Customer.query(db).findOne({ userId });
  }

  /** One page of the customers that match all of the filter, newest first. */
  static page(
    db: Knex,
    { email, groupId, q }: CustomerFilter,
    page: Page,
  ): Promise<{ results: Customer[]; total: number }> {
    const found = Customer.query(db).orderBy([
      { column: 'createdAt', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
    if (email !== undefined) void found.whereRaw('lower(email) = lower(?)', [email]);
    if (groupId !== undefined) {
      void found.whereRaw(
        'id in (select customer_id from customer_group_members where group_id = ?)',
        [groupId],
      );
    }
    for (const word of (q ?? '').trim().split(/\s+/).slice(0, maxWords)) {
      if (word !== '') void found.whereRaw(hasWord, { start: `${escapeLike(word)}%` });
    }
    return findPage(found, page);
  }

  /**
   * Locks a customer for a change of what belongs to it, so that such changes wait for one another.
   * Checkouts, which refer to the customer, do not wait.
   */
  static async lock(db: Knex, id: string): Promise<Customer | undefined> {
    return Customer.query(db).findById(id).forNoKeyUpdate();
  }

  /** Locks a customer against new carts and orders. */
  static async lockReferences(db: Knex, id: string): Promise<void> {
    await Customer.query(db).findById(id).forUpdate();
  }

  /** Deletes all that a locked customer's records say of the person. */
  static async close(db: Knex, id: string): Promise<Customer> {
    await CustomerAddress.query(db).delete().where({ customerId: id });
    await CustomerGroupMember.query(db).delete().where({ customerId: id });
    const nothing = { userId: null, email: null, phone: null, firstName: null, lastName: null };
    const [closed] = await Customer.query(db)
      .patch({ ...nothing, metadata: {}, closedAt: raw('now()') })
      .where({ id })
      .returning('*');
    return closed as Customer;
  }

  /** Creates the user's record with the account's email address; returns nothing if it exists. */
  static async insertFor(db: Knex, userId: string): Promise<Customer | undefined> {
    return Customer.fetchOne(
      db,
      `insert into customers as c (id, user_id, email) select $1, id, email from users where id = $2
       on conflict (user_id) do nothing
       returning ${Customer.columnList('c')}`,
      [uuidv7(), userId],
    );
  }

  /** Whether a customer has an order that was not cancelled. */
  static async hasOrdered(db: Knex, id: string): Promise<boolean> {
    const rows = await execute(
      db,
      "select from orders where status <> 'cancelled' and customer_id = $1 limit 1",
      [id],
    );
    return rows > 0;
  }
}

const hasWord = `(lower(email) like lower(:start) or lower(first_name) like lower(:start)
  or lower(last_name) like lower(:start))`;

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
