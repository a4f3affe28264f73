import { InvalidInput } from '../errors.js';

const maxBytes = 16_384;

/**
 * The metadata after a patch: each given key replaces the stored value, null removes it.
 * @throws 422 if the result is larger than 16 KB as JSON
 */
export function patchMetadata(
  stored: Record<string, unknown>,
  patch: Record<string, unknown> = {},
): Record<string, unknown> {
  const merged = { ...stored, ...patch };
  const kept = Object.entries(merged).filter(([, value]) => value !== null);
  const metadata = Object.fromEntries(kept);
  if (Buffer.byteLength(JSON.stringify(metadata)) > maxBytes) {
    throw new InvalidInput('metadata', 'must not exceed 16 KB as JSON', 'maxSize');
  }
  return metadata;
}
