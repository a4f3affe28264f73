import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startEmbedded } from '../../src/embedded-postgres/start-embedded.js';
import { projectRoot } from '../../src/util/root.js';
import { together, tryAll } from './try-guards.js';
import { guards } from './table.js';
import { withoutGuards } from './workplace.js';

/**
 * Removes the guards of the table one after another in copies of the compiled tree, and prints
 * which test fails. Exits with 1 if the tests pass without a guard.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      jobs: { type: 'string', default: '1' },
    },
  });
  const { only } = values;
  const chosen = guards.filter(({ id }) => only?.some((part) => id.startsWith(part)) ?? true);
  if (chosen.length === 0) throw new Error('No guard has this id');
  for (const group of together(chosen)) withoutGuards(projectRoot, group);
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'covenant-guards-data-'));
  const { connection, stop } = await startEmbedded({ dataDir, fast: true });
  try {
    const { host, port, user } = connection;
    const query = new URLSearchParams({ host, port: String(port) }).toString();
    const databaseUrl = `postgres://${user}@localhost/postgres?${query}`;
    const survivors = await tryAll(chosen, { jobs: Number(values.jobs), databaseUrl });
    for (const id of survivors) console.log(`survived: ${id}`);
    console.log(`${chosen.length - survivors.length} noticed, ${survivors.length} survived`);
    if (survivors.length > 0) process.exitCode = 1;
  } finally {
    await stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

await main();
