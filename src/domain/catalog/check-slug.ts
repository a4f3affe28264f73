import { invalid } from '../../contract/errors.js';
import { looksLikeUuid } from '../../util/uuid.js';

/** Refuses a slug that a path would take for an id. @throws 422 */
export function checkSlug(slug: string | undefined): void {
  if (slug !== undefined && looksLikeUuid(slug)) {
    throw invalid('body.slug', 'must not look like a UUID', 'format');
  }
}
