import type { Client } from './client.js';
import type { Answer } from './contract-checker.js';
import type { TestStore } from './store.js';

let count = 0;

/** Repeats a request with its key while the first one is still running. */
export async function repeatWhileRunning<Body>(
  { knex }: TestStore,
  client: Client,
  send: (client: Client) => Promise<Answer<Body>>,
): Promise<Answer<Body>> {
  count += 1;
  const key = `running-key-${count}`;
  const withKey = client.with({ 'Idempotency-Key': key });
  const first = await send(withKey);
  if (first.status >= 300) throw new Error(`${first.status} ${first.text}`);
  await knex('idempotency_keys')
    .where({ key })
    .update({ status: null, reply: null, locked_until: knex.raw("now() + interval '1 minute'") });
  return send(withKey);
}
