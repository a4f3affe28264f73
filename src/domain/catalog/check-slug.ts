import { looksLikeUuid } from '../../util/uuid.js';
import { InvalidInput } from '../errors.js';

/** Rejects a slug that a path would treat as an id. @throws 422 */
export function checkSlug(slug: string | undefined): void {
  if (slug !== undefined && looksLikeUuid(slug)) {
    throw new InvalidInput('slug', 'must not look like a UUID', 'format');
  }
}
