import type { Knex } from 'knex';
import { emit } from '../../events/emit.js';
import type { Actor } from '../../identity/actor.js';
import { Customer } from '../../models/Customer.js';

/**
 * The signed-in user's customer record, created when first needed, with the account's email
 * address; undefined for keys and guests. Emits `customers.create` if it creates one.
 */
export async function ensureCustomer(db: Knex, actor: Actor): Promise<Customer | undefined> {
  if (actor.userId === null) return undefined;
  const found = await Customer.ofUser(db, actor.userId);
  if (found) return found;
  const made = await Customer.insertFor(db, actor.userId);
  if (made) await emit(db, 'customers.create', made);
  return made ?? Customer.ofUser(db, actor.userId);
}
