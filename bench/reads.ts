import os from 'node:os';
import type { Knex } from 'knex';
import { createKey } from '../src/identity/api-keys.js';
import { compareGets } from './support/compare-gets.js';
import { report } from './support/processes.js';
import { seedItems, seedOrders } from './support/seed-selling.js';
import { createDatabase, openSide, withPostgres } from './support/sides.js';

/**
 * Reads of the domains around the sale, with an API key, compared with a bare Koa app that runs
 * the same statements, the key's among them, and sends the same bytes.
 */
const records = 10_000;
const amount = 400;
const bar = 0.7;

const paths = {
  'customers, a page': '/api/customers?limit=20',
  'customers, by the beginning of a name': '/api/customers?q=last-77&limit=20',
  'customer groups': '/api/customer-groups?limit=20',
  'accounts with a role': '/api/users?role=manager',
  'orders of a customer, a page': '/api/orders?limit=20',
  "an order's downloads": '/api/orders/ORDER/downloads',
  'a file’s URL': '/api/media/FILE',
  'webhook endpoints': '/api/webhooks?limit=20',
  'deliveries of an endpoint, a page': '/api/webhooks/ENDPOINT/deliveries?limit=20',
  'the audit log, a page': '/api/audit?limit=50',
  'the audit log of a record': '/api/audit/order/RECORD',
  'failed jobs': '/api/admin/jobs/failed',
};

/** Rows that are like those that requests leave. */
const rowsOf = (amount: number): string => `
  insert into users (id, name, email, role)
    select gen_random_uuid(), 'User ' || n, 'user-' || n || '@example.com',
      case when n % 1000 = 0 then 'manager' else 'customer' end
    from generate_series(1, ${amount}) n;
  insert into customers (id, user_id, email, first_name, last_name)
    select gen_random_uuid(), id, email, 'First', 'Last-' || row_number() over () from users;
  insert into customer_groups (id, name)
    select gen_random_uuid(), 'Group ' || n from generate_series(1, 50) n;
  insert into media_assets (id, filename, content_type, size, storage_key)
    select gen_random_uuid(), n || '.png', 'image/png', 1000, gen_random_uuid() || '.png'
    from generate_series(1, ${amount}) n;
  insert into webhook_endpoints (id, url, events, secret)
    select gen_random_uuid(), 'https://example.com/' || n, '{orders.create}', 'key.secret'
    from generate_series(1, 50) n;
  insert into outbox_events (id, name, payload)
    select gen_random_uuid(), 'orders.create', '{}' from generate_series(1, ${amount}) n;
  insert into webhook_deliveries (id, webhook_id, event_id, event, status, attempts,
      response_status, next_attempt_at, delivered_at)
    select gen_random_uuid(), (select id from webhook_endpoints limit 1), id, name, 'succeeded', 1,
      200, null, now()
    from outbox_events limit ${amount};
  insert into audit_entries (id, entity_type, entity_id, event, payload, actor_type, request_id)
    select gen_random_uuid(), 'order', md5((n % 1000)::text)::uuid, 'orders.statusChange', '{}', 'system', 'r'
    from generate_series(1, ${amount}) n;
  analyze`;

const rows: string[] = [];
await withPostgres(async (connection) => {
  const { target, seeded } = await createDatabase(connection, 'bench_reads', seed);
  const headers = { 'x-api-key': seeded.key, accept: 'application/json' };
  const covenant = await openSide('Covenant', { kind: 'covenant', target });
  try {
    for (const [name, path] of Object.entries(paths)) {
      const url = path.replace(/[A-Z]{4,}/, (place) => seeded.ids[place] ?? place);
      rows.push(
        `| ${name} | ${await compareGets(target, covenant, { path: url, amount, headers })} |`,
      );
    }
  } finally {
    covenant.child.kill();
  }
});
report('reads', [
  '# Reads around the sale',
  '',
  `${records} records each, 16 connections, 3 interleaved rounds of ${amount}, Node ${process.version}, ${os.cpus().length} cores. Bar: ${bar} of bare Koa.`,
  '',
  '| Request | Statements | Requests per second | bare Koa + pg | Ratio |',
  '|---|---|---|---|---|',
  ...rows,
]);

async function seed(knex: Knex): Promise<{ key: string; ids: Record<string, string> }> {
  await seedItems(knex, 2);
  await seedOrders(knex, records);
  await knex.raw(rowsOf(records));
  const who = { name: 'bench', createdBy: null, expiresAt: null };
  const { key } = await createKey(knex, { ...who, permissions: ['*:*'] });
  const first = async (table: string, column = 'id'): Promise<string> =>
    (await knex<Record<string, string>>(table).first(column))?.[column] ?? '';
  const ids = {
    ORDER: await first('orders'),
    FILE: await first('media_assets'),
    ENDPOINT: await first('webhook_endpoints'),
    RECORD: await first('audit_entries', 'entity_id'),
  };
  return { key, ids };
}
