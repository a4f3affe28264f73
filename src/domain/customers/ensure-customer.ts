import type { Knex } from 'knex';
import { recordAudit, type AuditSource } from '../../audit/record-audit.js';
import { inTransaction } from '../../database/transaction.js';
import { emit } from '../../events/emit.js';
import { Customer } from '../../models/Customer.js';
import { SessionRequired } from '../errors.js';

/**
 * The signed-in user's customer record, created when first needed, with the account's email
 * address; undefined for keys and guests. Emits `customers.create` if it creates one.
 */
export async function ensureCustomer(db: Knex, by: AuditSource): Promise<Customer | undefined> {
  const { userId } = by.actor;
  if (userId === null) return undefined;
  const found = await Customer.ofUser(db, userId);
  if (found) return found;
  const made = await Customer.insertFor(db, userId);
  if (!made) return Customer.ofUser(db, userId);
  await emit(db, 'customers.create', made);
  const kind = { entityType: 'customer', event: 'customers.create' };
  await recordAudit(db, by, kind, { entityId: made.id, payload: { userId } });
  return made;
}

/**
 * The same for an operation that only a customer can call.
 * @throws SessionRequired for keys and guests, and if the account has just been closed
 */
export async function requireCustomer(db: Knex, by: AuditSource): Promise<Customer> {
  const customer = await ensureCustomer(db, by);
  if (!customer) throw new SessionRequired();
  return customer;
}

/** The same, locked for a change: see `Customer.lock`. */
export async function lockOwnCustomer(db: Knex, by: AuditSource): Promise<Customer> {
  const { id } = await requireCustomer(db, by);
  const customer = await Customer.lock(db, id);
  if (!customer || customer.closedAt !== null) throw new SessionRequired();
  return customer;
}

/** The customer for an operation that only reads: a new record gets a transaction of its own. */
export async function readCustomer(pool: Knex, by: AuditSource): Promise<Customer> {
  const { userId } = by.actor;
  const found = userId === null ? undefined : await Customer.ofUser(pool, userId);
  return found ?? inTransaction(pool, (db) => requireCustomer(db, by));
}
