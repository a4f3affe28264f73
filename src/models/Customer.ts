import type { Knex } from 'knex';
import { execute, query } from '../database/query.js';
import { uuidv7 } from '../util/uuid.js';
import { TimestampedModel } from './BaseModel.js';

/** A person who buys, as the store knows them. Their account is a user; guests are no customers. */
export class Customer extends TimestampedModel {
  static override tableName = 'customers';

  userId!: string;
  email!: string;
  phone!: string | null;
  firstName!: string | null;
  lastName!: string | null;
  /** Whose prices and promotions count for this customer. */
  groupIds!: string[];
  metadata!: Record<string, unknown>;

  static override get jsonAttributes() {
    return ['metadata'];
  }

  /** Makes the user's record with the account's address; answers nothing when there is one. */
  static insertFor(db: Knex, userId: string): Promise<Customer[]> {
    return query<Customer>(
      db,
      `insert into customers (id, user_id, email) select $1, id, email from users where id = $2
       on conflict (user_id) do nothing
       returning id, user_id as "userId", email, phone, first_name as "firstName",
         last_name as "lastName", group_ids as "groupIds", metadata,
         created_at as "createdAt", updated_at as "updatedAt"`,
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
