import type { Knex } from 'knex';
import { execute, query } from '../database/query.js';

/** The most sessions of one account. */
const maxSessions = 50;

/** The account of an e-mail address in lower case, and whether it signed in from there before. */
export async function findAccount(
  db: Knex,
  email: string,
  address: string,
): Promise<{ id: string; known: boolean } | undefined> {
  const [account] = await query<{ id: string; known: boolean }>(
    db,
    `select id, exists (
       select from sign_in_addresses
       where user_id = users.id and address = $2 and last_used_at > now() - interval '90 days'
     ) as known
     from users where email = $1`,
    [email, address],
  );
  return account;
}

/** Remembers where an account signed in, and ends its oldest sessions beyond the most it may have. */
export async function recordSignIn(db: Knex, userId: string, address: string): Promise<void> {
  await execute(
    db,
    `insert into sign_in_addresses (user_id, address) values ($1, $2)
     on conflict (user_id, address) do update set last_used_at = now()`,
    [userId, address],
  );
  await execute(
    db,
    `delete from sessions where user_id = $1 and id in (
       select id from sessions where user_id = $1 order by created_at desc, id desc offset $2
     )`,
    [userId, maxSessions],
  );
}
