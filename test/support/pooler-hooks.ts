import { usePooler } from './database.js';
import type { PgBouncer } from './pgbouncer.js';

let pooler: PgBouncer | undefined;

/** Runs after the hooks of root-hooks: all database access of a test goes through a pooler. */
export async function mochaGlobalSetup(): Promise<void> {
  pooler = await usePooler();
}

export async function mochaGlobalTeardown(): Promise<void> {
  await pooler?.close();
}
