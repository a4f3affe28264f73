import { spawn } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { projectRoot } from '../src/root.js';
import { report, withDataFolder } from './support/processes.js';

/** Whether the import's memory grows with the file, and how fast it is. */
const variantsOfProduct = 4;
const sizes = [10_000, 100_000];
const header =
  'Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Price';

const rows: string[] = [];
for (const lines of sizes) {
  await withDataFolder(async (env, folder) => {
    const file = path.join(folder, 'products.csv');
    await writeProducts(file, lines);
    for (const run of ['first', 'again']) {
      const { seconds, megabytes } = await importFile(file, env);
      const rate = Math.round(lines / seconds);
      rows.push(`| ${lines} | ${run} | ${seconds.toFixed(1)} | ${rate} | ${megabytes} |`);
    }
  });
}
report('import', [
  '# Importing product CSVs',
  '',
  `Node ${process.version}, embedded PostgreSQL, ${variantsOfProduct} lines a product. "again" imports the`,
  'same file into the same store: nothing changes. Bar: memory does not grow with the file.',
  '',
  '| Lines | Run | Seconds | Lines per second | Peak resident memory, MB |',
  '| --- | --- | --- | --- | --- |',
  ...rows,
]);

async function writeProducts(file: string, lines: number): Promise<void> {
  const out = createWriteStream(file);
  out.write(`${header}\n`);
  for (let i = 0; i < lines / variantsOfProduct; i += 1) {
    const text = '<p>A product of the benchmark with a text of some length.</p>';
    for (let v = 0; v < variantsOfProduct; v += 1) {
      const facts =
        v === 0 ? `Product ${i},${text},Vendor ${i % 50},Type ${i % 20},,true,Size` : ',,,,,,';
      if (!out.write(`product-${i},${facts},Size ${v},SKU-${i}-${v},19.99\n`)) {
        await once(out, 'drain');
      }
    }
  }
  out.end();
  await finished(out);
}

async function importFile(
  file: string,
  env: NodeJS.ProcessEnv,
): Promise<{ seconds: number; megabytes: number }> {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [path.join(projectRoot, 'bin/covenant.mjs'), 'import', file],
    {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  let megabytes = 0;
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid ?? 0}/status`, 'utf8');
      megabytes = Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024);
    } catch {
      // It has ended; the last peak counts.
    }
  }, 100);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearInterval(watch);
  if (code !== 0) throw new Error(`The import ended with ${String(code)}`);
  return { seconds: (performance.now() - began) / 1000, megabytes };
}
