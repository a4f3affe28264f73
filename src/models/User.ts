import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import { Account } from './Account.js';
import type { Page } from '../database/page.js';
import { defined } from '../util/defined.js';
import { findPage, TimestampedModel } from './BaseModel.js';
import { Session } from './Session.js';
import { SignInAddress } from './SignInAddress.js';

/** A user who can sign in. Better Auth writes it, except for role and vendor. */
export class User extends TimestampedModel {
  static override tableName = 'users';
  static override columns: readonly (keyof User)[] = [
    'id',
    'name',
    'email',
    'emailVerified',
    'image',
    'role',
    'vendorId',
    'createdAt',
    'updatedAt',
  ];

  name!: string;
  /** In lowercase. */
  email!: string;
  emailVerified!: boolean;
  image!: string | null;
  role!: 'owner' | 'admin' | 'manager' | 'customer';
  vendorId!: string | null;
  accounts?: Account[];
  sessions?: Session[];
  signInAddresses?: SignInAddress[];

  static override get relationMappings(): RelationMappings {
    return {
      accounts: this.hasMany(Account, 'userId'),
      sessions: this.hasMany(Session, 'userId'),
      signInAddresses: this.hasMany(SignInAddress, 'userId'),
    };
  }

  static async byEmail(db: Knex, email: string): Promise<User | undefined> {
    return User.query(db).findOne({ email: email.toLowerCase() });
  }

  /** Locks a user until the transaction ends. */
  static async lock(db: Knex, id: string): Promise<User | undefined> {
    return User.query(db).findById(id).forUpdate();
  }

  static async owners(db: Knex): Promise<User[]> {
    return User.query(db).where({ role: 'owner' });
  }

  /** Accounts, newest first. */
  static async page(
    db: Knex,
    { role, email }: { role?: User['role']; email?: string },
    page: Page,
  ): Promise<{ results: User[]; total: number }> {
    const filter = defined({ role, email: email?.toLowerCase() });
    return findPage(User.query(db).where(filter).orderBy('id', 'desc'), page);
  }

  /**
   * The user with an email address in lowercase, and whether they signed in from that network
   * address in the last 90 days. One statement, so that it takes as long for an unknown address.
   */
  static async signingIn(
    db: Knex,
    email: string,
    address: string,
  ): Promise<(User & { isKnownThere: boolean }) | undefined> {
    return User.fetchOne<User, { isKnownThere: boolean }>(
      db,
      `select ${User.columnList('u')}, exists (
         select from sign_in_addresses
         where user_id = u.id and address = $2 and last_used_at > now() - ${SignInAddress.retention}
       ) as "isKnownThere"
       from users u where u.email = $1`,
      [email, address],
    );
  }
}
