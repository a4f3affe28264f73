import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../src/util/root.js';

/**
 * Runs with the environment of a store in a data folder of its own, which is deleted afterwards.
 */
export async function withDataFolder(
  work: (env: NodeJS.ProcessEnv, folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'covenant-bench-'));
  const { DATABASE_URL: _, ...env } = process.env;
  try {
    await work({ ...env, COVENANT_DATA_DIR: path.join(folder, 'data') }, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Prints the lines and writes them to `bench/results/<name>.md`. */
export function report(name: string, lines: string[]): void {
  const text = lines.join('\n') + '\n';
  process.stdout.write(text);
  writeFileSync(path.join(projectRoot, 'bench/results', `${name}.md`), text);
}
