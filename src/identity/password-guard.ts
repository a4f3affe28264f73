import type { Context } from 'koa';
import type { Knex } from 'knex';
import type { RequestContext } from '../contract/request-context.js';
import { findAccount } from '../models/sign-ins.js';

/** Counts a test of a password before it is made, and takes it back when the password was right. */
export interface PasswordLimit {
  /** Throws 429. */
  count: (ctx: Context, bucket: string, caller: string) => Promise<void>;
  refund: (bucket: string, caller: string) => Promise<void>;
}

/**
 * Tests a password within the account's limit of failures. Strangers share one count for each e-mail
 * address, wherever they come from; the account's own sessions share another, and each address from
 * which it signed in before has one. So an attacker is slowed down and the owner is not locked out.
 * It counts before the test: of many tests at once, none is free.
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

/** By which count a test of a password goes: of the signed-in account's, or of a sign-in's. */
export async function counterOf(
  knex: Knex,
  { actor, body }: RequestContext,
  address: string,
): Promise<string> {
  const { email } = body as { email?: string };
  if (email === undefined) return `session ${actor.userId ?? ''}`;
  // As Better Auth looks accounts up. The contract lets no other variant of an address through.
  const wanted = email.toLowerCase();
  const account = await findAccount(knex, wanted, address);
  if (account && account.id === actor.userId) return `session ${account.id}`;
  return account?.known ? `known ${account.id} ${address}` : `email ${wanted}`;
}
