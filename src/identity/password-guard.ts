import type { Context } from 'koa';
import type { Knex } from 'knex';
import type { RequestContext } from '../contract/request-context.js';
import { User } from '../models/User.js';

/** Counts a password attempt before the check, and reverts the count if the password was right. */
export interface PasswordLimit {
  /** Throws 429. */
  count: (ctx: Context, bucket: string, caller: string) => Promise<void>;
  refund: (bucket: string, caller: string) => Promise<void>;
}

/**
 * Checks a password within the account's limit of failures. All unknown network addresses share
 * one count per email address; the account's own sessions share another; and each network address
 * from which it signed in before has its own. So an attacker is slowed down, and the owner is not
 * locked out. It counts before the check, so that concurrent attempts cannot bypass the limit.
 * @throws 429
 */
export async function guardPassword(
  limit: PasswordLimit,
  context: RequestContext,
  counter: string,
  test: () => Promise<Response>,
): Promise<Response> {
  await limit.count(context.ctx, 'sign-in', counter);
  const response = await test();
  if (response.ok) await limit.refund('sign-in', counter);
  return response;
}

/** The count for a password check: that of the signed-in account, or of a sign-in. */
export async function counterOf(
  knex: Knex,
  { actor, body }: RequestContext,
  address: string,
): Promise<string> {
  const { email } = body as { email?: string };
  if (email === undefined) return `session ${actor.userId ?? ''}`;
  // Normalized as Better Auth looks accounts up. The contract rejects any other variant of an
  // address.
  const wanted = email.toLowerCase();
  const user = await User.signingIn(knex, wanted, address);
  if (user && user.id === actor.userId) return `session ${user.id}`;
  return user?.isKnownThere ? `known ${user.id} ${address}` : `email ${wanted}`;
}
