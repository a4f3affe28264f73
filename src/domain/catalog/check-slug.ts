import { looksLikeUuid } from '../../util/uuid.js';
import { InvalidInput } from '../errors.js';

/** Refuses a slug that a path would take for an id. @throws 422 */
export function checkSlug(slug: string | undefined): void {
  if (slug !== undefined && looksLikeUuid(slug)) {
    throw new InvalidInput('slug', 'must not look like a UUID', 'format');
  }
}
