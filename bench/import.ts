import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import { projectRoot } from '../src/util/root.js';
import type { Memory } from './support/import-child.js';
import { report, withDataFolder } from './support/processes.js';

/** The speed of the import, and whether its memory grows with the file. */
const variantsOfProduct = 4;
const sizes = [10_000, 100_000, 300_000];
const limitedSize = 100_000;
/**
 * MB: about ten more than the import needs. Memory that grows with the file would soon exceed it.
 */
const heapLimit = 24;
const header =
  'Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Price';

const rows: string[] = [];
for (const lines of sizes) await measure(lines, ['first', 'again']);
await measure(
  limitedSize,
  [`first, in a heap of ${heapLimit} MB`],
  [`--max-old-space-size=${heapLimit}`, '--max-semi-space-size=1'],
);
report('import', [
  '# Importing product CSVs',
  '',
  `Node ${process.version}, embedded PostgreSQL, ${variantsOfProduct} lines per product. "again" imports the`,
  'same file into the same store: nothing changes. Live heap is measured after a garbage collection,',
  'after 10, 50 and 100 % of the file; the resident peak also includes garbage that V8 has not collected yet.',
  '',
  'Bar: the live heap does not grow with the file, and 100,000 lines fit into a heap with room',
  'for ten megabytes more than the import needs.',
  '',
  '| Lines | Run | Seconds | Lines per second | Live heap at 10 / 50 / 100 %, MB | Peak resident memory, MB |',
  '| --- | --- | --- | --- | --- | --- |',
  ...rows,
]);

/** Imports one file into a store of its own, once for each run. */
async function measure(lines: number, runs: string[], flags: string[] = []): Promise<void> {
  await withDataFolder(async (env, folder) => {
    const file = path.join(folder, 'products.csv');
    await writeProducts(file, lines);
    for (const run of runs) {
      const began = performance.now();
      const { live, peak } = await importFile(file, env, flags);
      const seconds = (performance.now() - began) / 1000;
      const heap = live.map((megabytes) => megabytes.toFixed(1)).join(' / ');
      const cells = [lines, run, seconds.toFixed(1), Math.round(lines / seconds), heap];
      rows.push(`| ${cells.join(' | ')} | ${Math.round(peak)} |`);
    }
  });
}

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

async function importFile(file: string, env: NodeJS.ProcessEnv, flags: string[]): Promise<Memory> {
  const script = path.join(projectRoot, 'dist/bench/support/import-child.js');
  const child = spawn(process.execPath, ['--expose-gc', ...flags, script, file], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said, [code]] = await Promise.all([
    text(child.stdout),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  if (code !== 0) throw new Error(`The import ended with ${String(code)}`);
  return JSON.parse(said) as Memory;
}
