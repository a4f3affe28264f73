import type { Knex } from 'knex';
import { StateConflict } from '../../../domain/errors.js';
import { slugify } from '../../../util/slugify.js';
import { looksLikeUuid } from '../../../util/uuid.js';
import { Vendor } from '../models/Vendor.js';

/** Vendors of the same name get the suffixes -2, -3, … up to this. */
const lastSuffix = 100;
/** Leaves room for a suffix in the 200 characters of a slug. */
const baseLength = 190;

/**
 * A slug from a vendor's name that no vendor has yet. Of two requests with the same name at the same
 * time, the unique index refuses one.
 * @throws StateConflict if all suffixes are in use
 */
export async function freeSlug(db: Knex, name: string): Promise<string> {
  const base = baseOf(name);
  const suffixes = Array.from({ length: lastSuffix - 1 }, (_, i) => `${base}-${i + 2}`);
  const slugs = [base, ...suffixes];
  const taken = await Vendor.takenSlugs(db, slugs);
  const free = slugs.find((slug) => !taken.has(slug));
  if (free === undefined) {
    throw new StateConflict('Too many vendors have this name: choose a slug.');
  }
  return free;
}

/** Names in scripts without Latin letters have no slug of their own. */
function baseOf(name: string): string {
  const slug = slugify(name).slice(0, baseLength).replace(/-+$/, '');
  return slug === '' || looksLikeUuid(slug) ? 'vendor' : slug;
}
