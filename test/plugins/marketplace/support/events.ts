import { expect } from 'chai';
import type { TestStore } from '../../../support/store.js';

/** By table: the first part of its events' names, and what their payloads call the record. */
const records = {
  vendors: ['vendors', 'vendor'],
  sub_orders: ['subOrders', 'subOrder'],
  payouts: ['payouts', 'payout'],
  returns: ['returns', 'return'],
  disputes: ['disputes', 'dispute'],
  vendor_reviews: ['reviews', 'review'],
} as const;

type Prefix = (typeof records)[keyof typeof records][0];

interface Row {
  id: string;
  status: string;
}

type StatusChange = Record<string, unknown> & { from: string; to: string };

/** The changes of status that events tell of, such as `pending > confirmed`, by record. */
export async function changesOf(store: TestStore, prefix: Prefix): Promise<Map<string, string[]>> {
  const key = Object.values(records).find(([name]) => name === prefix)?.[1] ?? '';
  const changes = new Map<string, string[]>();
  for (const { name, payload } of await store.events()) {
    if (name !== `${prefix}.statusChange`) continue;
    const { from, to, ...data } = payload as StatusChange;
    const { id } = data[key] as Row;
    changes.set(id, [...(changes.get(id) ?? []), `${from} > ${to}`]);
  }
  return changes;
}

/**
 * Fails unless each record has one event that it was created, and a chain of events from the status
 * that it had then to the one that it has now. The store must have its records by requests and jobs
 * alone.
 * @returns how many records of each table were compared
 */
export async function expectEventsFollow(store: TestStore): Promise<Record<string, number>> {
  const events = await store.events();
  const counts: Record<string, number> = {};
  for (const [table, [prefix, key]] of Object.entries(records)) {
    const told = new Map<string, string>();
    for (const { name, payload } of events) {
      if (name === `${prefix}.create`) {
        const { id, status } = payload as unknown as Row;
        expect(told.has(id), `${name} of ${id}, again`).to.equal(false);
        told.set(id, status);
      } else if (name === `${prefix}.statusChange`) {
        const { from, to, ...data } = payload as StatusChange;
        const { id, status } = data[key] as Row;
        expect(told.get(id), `${name} of ${id}: from`).to.equal(from);
        expect([to, from], `${name} of ${id}: to`).to.deep.equal([status, told.get(id)]);
        expect(to, `${name} of ${id}`).not.to.equal(from);
        told.set(id, to);
      }
    }
    const rows = await store.knex<Row>(table).select('id', 'status');
    const stored = Object.fromEntries(rows.map(({ id, status }) => [id, status]));
    expect(Object.fromEntries(told), table).to.deep.equal(stored);
    counts[table] = rows.length;
  }
  return counts;
}
