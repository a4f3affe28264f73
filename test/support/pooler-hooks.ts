import { takeDetour } from './database.js';
import type { PgBouncer } from './pgbouncer.js';

let pooler: PgBouncer | undefined;

/** After those of root-hooks: everything that a test does in its database goes through a pooler. */
export const mochaHooks = {
  async beforeAll(): Promise<void> {
    pooler = await takeDetour();
  },
  async afterAll(): Promise<void> {
    await pooler?.close();
  },
};
