import type { Knex } from 'knex';
import { createKey } from '../../src/identity/api-keys.js';
import { Recorder, type Recording, type Target } from './record.js';
import { seedItems, seedOrders } from './seed-selling.js';
import { createDatabase, getsPerSecond, openSide, type Side } from './sides.js';

const path = '/api/orders?limit=20';

/**
 * Opens both sides of the order list with this many orders, and returns a function that measures
 * one.
 */
export async function openOrderLists(
  connection: Target,
  amount: number,
): Promise<{ sides: Side[]; measure: (side: Side, requests: number) => Promise<number> }> {
  const seed = (knex: Knex): Promise<string> => seedWithKey(knex, amount);
  const { target, seeded: key } = await createDatabase(connection, `bench_${amount}`, seed);
  const headers = { 'x-api-key': key };
  const recordings = { [path]: await recordList(target, headers) };
  const sides = [
    await openSide('Covenant', { kind: 'covenant', target }),
    await openSide('bare', { kind: 'bare', target, recordings }),
  ];
  return { sides, measure: (side, requests) => getsPerSecond(side, path, requests, headers) };
}

async function seedWithKey(knex: Knex, amount: number): Promise<string> {
  await seedItems(knex, 2);
  await seedOrders(knex, amount);
  const who = { name: 'bench', createdBy: null, expiresAt: null };
  return (await createKey(knex, { ...who, permissions: ['orders:read'] })).key;
}

async function recordList(target: Target, headers: Record<string, string>): Promise<Recording> {
  const recorder = await Recorder.open(target);
  const ask = async (): Promise<string> =>
    (await fetch(`http://127.0.0.1:${recorder.port}${path}`, { headers })).text();
  // The first use of a key is recorded; later uses only read.
  await ask();
  recorder.take();
  const text = await ask();
  const [who, ...page] = recorder.take();
  await recorder.close();
  if (!who || page.length !== 2) throw new Error('A list is no longer a key, a page and a total');
  return { groups: [[who], page], text };
}
