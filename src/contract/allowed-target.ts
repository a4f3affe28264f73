import type { Services } from '../store/services.js';
import { invalid } from './errors.js';

/**
 * A page that a link in a mail may lead to; null for the default one.
 * @throws 422 for one at another origin: the link would hand its token to a stranger
 */
export function allowedTarget(
  { accountLinks }: Pick<Services, 'accountLinks'>,
  target: string | undefined,
  path: string,
): string | null {
  if (target === undefined) return null;
  if (accountLinks.target(target)) return target;
  throw invalid(path, 'must be a path, or a URL of an allowed origin', 'origin');
}
