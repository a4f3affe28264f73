import { preconditionFailed } from './errors.js';

/** A record's version as an entity tag. */
export const etag = ({ version }: { version: number }): string => `"${version}"`;

/**
 * Compares `If-Match` with a record that is locked for the change.
 * @throws 412 when the caller read another version
 */
export function requireVersion(record: { version: number }, ifMatch: string | undefined): void {
  if (ifMatch === undefined || ifMatch === '*') return;
  const tags = ifMatch.split(',').map((tag) => tag.trim());
  if (!tags.includes(etag(record))) throw preconditionFailed(record.version);
}
