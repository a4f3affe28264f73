import type { Knex } from 'knex';
import { lockEntity } from '../../../domain/catalog/change-entity.js';
import { RecordNotFound, StateConflict } from '../../../domain/errors.js';
import { lockPromotion } from '../../../domain/promotions/change-promotion.js';
import { User } from '../../../models/User.js';
import { Vendor } from '../models/Vendor.js';
import { VendorEntity } from '../models/VendorEntity.js';
import { VendorPromotion } from '../models/VendorPromotion.js';
import { requireFreeUser } from './register-vendor.js';
import { notApproved } from './selling-hooks.js';

/**
 * Lets a vendor sell an entity. Returns whether anything changed.
 * @throws 404 if the entity or the vendor does not exist, StateConflict if the entity is another
 *   vendor's, or is active and the vendor is not approved
 */
export async function linkEntity(db: Knex, vendorId: string, entityId: string): Promise<boolean> {
  const entity = await lockEntity(db, entityId);
  const vendor = await lockShared(db, vendorId);
  const link = await VendorEntity.query(db).findById(entity.id);
  if (link) return keep(link.vendorId === vendorId, 'The entity belongs to another vendor.');
  if (entity.status === 'active' && vendor.status !== 'approved') {
    throw new StateConflict(notApproved);
  }
  await VendorEntity.query(db).insert({ vendorId, entityId: entity.id });
  return true;
}

/**
 * Lets the store itself sell an entity of a vendor. Returns whether anything changed.
 * @throws 404 if the entity or the vendor does not exist
 */
export async function unlinkEntity(db: Knex, vendorId: string, entityId: string): Promise<boolean> {
  const entity = await lockEntity(db, entityId);
  await lockShared(db, vendorId);
  return (await VendorEntity.query(db).delete().where({ vendorId, entityId: entity.id })) > 0;
}

/**
 * Lets a vendor bear the discounts of a promotion. Returns whether anything changed.
 * @throws 404 if the promotion or the vendor does not exist, StateConflict if it is another
 *   vendor's
 */
export async function linkPromotion(
  db: Knex,
  vendorId: string,
  promotionId: string,
): Promise<boolean> {
  await lockPromotion(db, promotionId);
  await lockShared(db, vendorId);
  const link = await VendorPromotion.query(db).findById(promotionId);
  if (link) return keep(link.vendorId === vendorId, 'The promotion belongs to another vendor.');
  await VendorPromotion.query(db).insert({ vendorId, promotionId });
  return true;
}

/** Lets the store bear the discounts again. See `unlinkEntity`. */
export async function unlinkPromotion(
  db: Knex,
  vendorId: string,
  promotionId: string,
): Promise<boolean> {
  await lockPromotion(db, promotionId);
  await lockShared(db, vendorId);
  return (await VendorPromotion.query(db).delete().where({ vendorId, promotionId })) > 0;
}

/**
 * Lets a user work for a vendor, which is locked. Returns whether anything changed.
 * @throws 404 if the user does not exist, StateConflict if the user works for another vendor
 */
export async function linkUser(db: Knex, { id }: Vendor, userId: string): Promise<boolean> {
  const user = await User.query(db).findById(userId);
  if (user?.vendorId === id) return false;
  await requireFreeUser(db, userId);
  await User.query(db).patch({ vendorId: id }).where({ id: userId });
  return true;
}

/**
 * Ends a user's work for a vendor, which is locked.
 * @throws 404 if the user does not work for the vendor, StateConflict for the owner
 */
export async function unlinkUser(db: Knex, vendor: Vendor, userId: string): Promise<void> {
  if (vendor.ownerUserId === userId) {
    throw new StateConflict('The owner of a vendor cannot be removed.');
  }
  const where = { id: userId, vendorId: vendor.id };
  const changed = await User.query(db).patch({ vendorId: null }).where(where);
  if (changed === 0) throw new RecordNotFound('User');
}

async function lockShared(db: Knex, id: string): Promise<Vendor> {
  const vendor = await Vendor.lockShared(db, id);
  if (!vendor) throw new RecordNotFound('Vendor');
  return vendor;
}

function keep(isOwn: boolean, message: string): false {
  if (!isOwn) throw new StateConflict(message);
  return false;
}
