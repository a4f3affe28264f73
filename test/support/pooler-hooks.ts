import { usePooler } from './database.js';
import type { PgBouncer } from './pgbouncer.js';

let pooler: PgBouncer | undefined;

/** After that of root-hooks: everything that a test does in its database goes through a pooler. */
export async function mochaGlobalSetup(): Promise<void> {
  pooler = await usePooler();
}

export async function mochaGlobalTeardown(): Promise<void> {
  await pooler?.close();
}
