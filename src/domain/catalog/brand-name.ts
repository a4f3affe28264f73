import { InvalidInput } from '../errors.js';

/**
 * The display name in a brand's input: `name` is an alias of `displayName`.
 * @throws 422 if both are given and differ
 */
export function brandName(input: { name?: string; displayName?: string }): string | undefined {
  const { name, displayName } = input;
  if (name !== undefined && displayName !== undefined && name !== displayName) {
    throw new InvalidInput('name', 'must equal displayName when both are given', 'alias');
  }
  return displayName ?? name;
}
