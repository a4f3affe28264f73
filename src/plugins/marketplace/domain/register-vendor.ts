import type { Knex } from 'knex';
import { checkSlug } from '../../../domain/catalog/check-slug.js';
import { PermissionDenied, RecordNotFound, StateConflict } from '../../../domain/errors.js';
import { emit } from '../../../events/emit.js';
import { can, type Actor } from '../../../identity/actor.js';
import { User } from '../../../models/User.js';
import type { Services } from '../../../store/services.js';
import { uuidv7 } from '../../../util/uuid.js';
import { Vendor } from '../models/Vendor.js';
import { withSealedAccount, type BankAccount } from './bank-account.js';
import { fullVendor, type FullVendor } from './show-vendor.js';
import { freeSlug } from './vendor-slug.js';

type Application = Pick<Vendor, 'name' | 'email'> &
  Partial<Omit<Vendor, 'bankAccount' | 'ownerUserId'>> & {
    bankAccount?: BankAccount;
    ownerUserId?: string;
  };

/**
 * Registers a pending vendor, and emits `vendors.create`. Its owner becomes its first user; a vendor that a key registers
 * without one has none.
 * @throws PermissionDenied for another user without `marketplace:admin`, 404 if the user does not
 *   exist, StateConflict if the user already works for a vendor, or the slug is in use
 */
export async function registerVendor(
  { db, actor, services }: { db: Knex; actor: Actor; services: Pick<Services, 'webhooks'> },
  { ownerUserId = actor.userId ?? undefined, slug, ...input }: Application,
): Promise<FullVendor> {
  if (ownerUserId !== actor.userId && !can(actor, 'marketplace:admin')) {
    throw new PermissionDenied('Only staff register a vendor for another user.');
  }
  checkSlug(slug);
  if (ownerUserId !== undefined) await requireFreeUser(db, ownerUserId);
  if (slug !== undefined && (await Vendor.takenSlugs(db, [slug])).size > 0) {
    throw new StateConflict('This slug is already in use.');
  }
  const id = uuidv7();
  const inserted = await Vendor.query(db)
    .insert({
      ...withSealedAccount(services, id, input),
      ...{ id, slug: slug ?? (await freeSlug(db, input.name)), ownerUserId: ownerUserId ?? null },
    })
    .returning('*');
  const vendor = fullVendor(inserted);
  if (ownerUserId !== undefined) {
    await User.query(db).patch({ vendorId: id }).where({ id: ownerUserId });
  }
  await emit(db, 'vendors.create', vendor);
  return vendor;
}

/**
 * Locks a user, so that of two requests only one makes the user work for a vendor.
 * @throws 404 if the user does not exist, StateConflict if the user works for a vendor
 */
export async function requireFreeUser(db: Knex, userId: string): Promise<User> {
  const user = await User.lock(db, userId);
  if (!user) throw new RecordNotFound('User');
  if (user.vendorId !== null) throw new StateConflict('The user already works for a vendor.');
  return user;
}
