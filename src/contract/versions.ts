import { ApiError, preconditionFailed } from './errors.js';

/** A record's version as an entity tag. */
export const etag = ({ version }: { version: number }): string => `"${version}"`;

/**
 * Compares `If-Match` with a record that is locked for the change; undefined when there is none yet.
 * @throws 412 when the caller read another version, or means to replace what does not exist
 */
export function requireVersion(
  record: { version: number } | undefined,
  ifMatch: string | undefined,
): void {
  if (ifMatch === undefined) return;
  if (!record)
    throw new ApiError(412, 'PRECONDITION_FAILED', 'There is no such record to replace.');
  if (ifMatch === '*') return;
  const tags = ifMatch.split(',').map((tag) => tag.trim());
  if (!tags.includes(etag(record))) throw preconditionFailed(record.version);
}
