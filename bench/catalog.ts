import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect, type ConnectionTarget } from '../src/database/connect.js';
import { startEmbedded } from '../src/database/embedded.js';
import { migrate } from '../src/database/migrate.js';
import { projectRoot } from '../src/root.js';
import { covenant, type Recording } from './support/catalog-serve.js';
import { load, median } from './support/measure.js';
import { seedCatalogue } from './support/seed-catalogue.js';

/**
 * Reads at 1,000 and 100,000 entities, beside a bare Koa handler that runs the same statements
 * through pg and sends the same bytes. Three interleaved rounds, medians of requests a second.
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

type Target = Exclude<ConnectionTarget, string>;
interface Side {
  name: string;
  child: ChildProcess;
  port: number;
}

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'covenant-bench-'));
const embedded = await startEmbedded({ dataDir });
const figures = new Map<string, number>();
const statements = new Map<string, number>();
try {
  for (const size of sizes) await measureSize(size);
} finally {
  await embedded.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
report();

async function measureSize(size: number): Promise<void> {
  const target = { ...embedded.connection, database: `bench_${size}` };
  const admin = connect(embedded.connection);
  await admin.raw(`create database bench_${size}`);
  await admin.destroy();
  const knex = connect(target);
  await migrate(knex);
  await seedCatalogue(knex, size);
  await knex.destroy();
  const recordings = await record(target);
  const sides = [
    await open('Covenant', { kind: 'covenant', target }),
    await open('bare', { kind: 'bare', target, recordings }),
  ];
  const samples = new Map<string, number[]>();
  for (const { port } of sides)
    for (const url of Object.values(requests)) await run(port, url, 300);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, url] of Object.entries(requests)) {
      for (const side of sides) {
        const key = `${size} ${name} ${side.name}`;
        samples.set(key, [...(samples.get(key) ?? []), await run(side.port, url, 2_000)]);
      }
    }
  }
  for (const [key, values] of samples) figures.set(key, median(values));
  for (const { child } of sides) child.kill();
}

/** Asks Covenant once for each request, and notes what it runs and answers. */
async function record(target: Target): Promise<Record<string, Recording>> {
  let queries: { sql: string; bindings: unknown[] }[] = [];
  const app = await covenant(target, (query) => {
    const { sql, bindings } = query as { sql: string; bindings: unknown[] };
    queries.push({ sql, bindings });
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const recordings: Record<string, Recording> = {};
  for (const [name, url] of Object.entries(requests)) {
    queries = [];
    const text = await (await fetch(`http://127.0.0.1:${port}${url}`)).text();
    // The page and its total run side by side, then the includes do.
    recordings[url] = { groups: [queries.slice(0, 2), queries.slice(2)], text };
    statements.set(name, queries.length);
  }
  server.closeAllConnections();
  server.close();
  return recordings;
}

async function open(name: string, job: object): Promise<Side> {
  const child = fork(fileURLToPath(new URL('support/catalog-serve.js', import.meta.url)));
  child.send(job);
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return { name, child, port };
}

async function run(port: number, url: string, amount: number): Promise<number> {
  const options = { method: 'GET' as const, connections: 16, amount };
  const { requestsPerSecond, failures } = await load({
    url: `http://127.0.0.1:${port}${url}`,
    ...options,
  });
  if (failures > 0) throw new Error(`${failures} requests failed`);
  return requestsPerSecond;
}

function report(): void {
  const rate = (size: number, name: string, side: string): number =>
    figures.get(`${size} ${name} ${side}`) ?? NaN;
  const rows = sizes.flatMap((size) =>
    (Object.keys(requests) as RequestName[]).map((name) => {
      const [ours, bares] = [rate(size, name, 'Covenant'), rate(size, name, 'bare')];
      const cells = [
        size,
        name,
        statements.get(name),
        ours.toFixed(0),
        bares.toFixed(0),
        (ours / bares).toFixed(2),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  );
  const growth =
    rate(100_000, 'list with all includes', 'Covenant') /
    rate(1_000, 'list with all includes', 'Covenant');
  const lines = [
    `Requests per second, 16 connections, ${rounds} rounds, Node ${process.version}, ${os.cpus().length} cores`,
    '',
    '| Entities | Request | Statements | Covenant | bare Koa + pg | Ratio |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
    `The list with all includes at 100,000 entities runs at ${growth.toFixed(2)} of its rate at 1,000.`,
  ];
  const text = lines.join('\n') + '\n';
  process.stdout.write(text);
  mkdirSync(path.join(projectRoot, 'bench/results'), { recursive: true });
  writeFileSync(path.join(projectRoot, 'bench/results/catalog.md'), text);
}
