import os from 'node:os';
import { median } from './support/measure.js';
import { report } from './support/processes.js';
import { Recorder, type Recording, type Target } from './support/record.js';
import { seedCatalog } from './support/seed-catalog.js';
import { createDatabase, getsPerSecond, openSide, withPostgres } from './support/sides.js';

/**
 * Reads at 1,000 and 100,000 entities, compared with a bare Koa handler that runs the same
 * statements through pg and sends the same bytes: unprepared, and prepared as in Covenant. Three
 * interleaved rounds, medians of requests per second.
 */
const includes = 'attributes,variants,categories,brands,media,inventory,pricing';
const requests = {
  'list with all includes': `/api/catalog/entities?limit=20&include=${includes}`,
  list: '/api/catalog/entities?limit=20',
  'get by slug': '/api/catalog/entities/widget-500',
};
type RequestName = keyof typeof requests;
const sizes = [1_000, 100_000];
const rounds = 3;

const figures = new Map<string, number>();
const statements = new Map<string, number>();
await withPostgres(async (connection) => {
  for (const size of sizes) await measureSize(connection, size);
});
print();

async function measureSize(connection: Target, size: number): Promise<void> {
  const { target } = await createDatabase(connection, `bench_${size}`, (knex) =>
    seedCatalog(knex, size),
  );
  const recordings = await record(target);
  const sides = [
    await openSide('Covenant', { kind: 'covenant', target }),
    await openSide('bare', { kind: 'bare', target, recordings: unprepared(recordings) }),
    await openSide('prepared', { kind: 'bare', target, recordings }),
  ];
  const samples = new Map<string, number[]>();
  for (const side of sides)
    for (const url of Object.values(requests)) await getsPerSecond(side, url, 300);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, url] of Object.entries(requests)) {
      for (const side of sides) {
        const key = `${size} ${name} ${side.name}`;
        samples.set(key, [...(samples.get(key) ?? []), await getsPerSecond(side, url, 2_000)]);
      }
    }
  }
  for (const [key, values] of samples) figures.set(key, median(values));
  for (const { child } of sides) child.kill();
}

/** Sends each request to Covenant once, and records its statements and its response. */
async function record(target: Target): Promise<Record<string, Recording>> {
  const recorder = await Recorder.open(target);
  const recordings: Record<string, Recording> = {};
  for (const [name, url] of Object.entries(requests)) {
    recorder.take();
    const text = await (await fetch(`http://127.0.0.1:${recorder.port}${url}`)).text();
    const queries = recorder.take();
    // The page and its total run in parallel, then the includes.
    recordings[url] = { groups: [queries.slice(0, 2), queries.slice(2)], text };
    statements.set(name, queries.length);
  }
  await recorder.close();
  return recordings;
}

/** The same statements, not prepared. */
function unprepared(recordings: Record<string, Recording>): Record<string, Recording> {
  return Object.fromEntries(
    Object.entries(recordings).map(([url, { groups, text }]) => {
      const plain = groups.map((group) => group.map(({ name: _, ...statement }) => statement));
      return [url, { groups: plain, text }];
    }),
  );
}

function print(): void {
  const rate = (size: number, name: string, side: string): number =>
    figures.get(`${size} ${name} ${side}`) ?? NaN;
  const rows = sizes.flatMap((size) =>
    (Object.keys(requests) as RequestName[]).map((name) => {
      const ours = rate(size, name, 'Covenant');
      const [bare, prepared] = [rate(size, name, 'bare'), rate(size, name, 'prepared')];
      const cells = [
        size,
        name,
        statements.get(name),
        ours.toFixed(0),
        bare.toFixed(0),
        (ours / bare).toFixed(2),
        prepared.toFixed(0),
        (ours / prepared).toFixed(2),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  );
  const growth =
    rate(100_000, 'list with all includes', 'Covenant') /
    rate(1_000, 'list with all includes', 'Covenant');
  report('catalog', [
    `Requests per second, 16 connections, ${rounds} rounds, Node ${process.version}, ${os.cpus().length} cores`,
    '',
    '| Entities | Request | Statements | Covenant | bare Koa + pg | Ratio | the same, prepared | Ratio |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
    '',
    `The list with all includes at 100,000 entities runs at ${growth.toFixed(2)} of its rate at 1,000.`,
  ]);
}
