import type { Knex } from 'knex';
import path from 'node:path';
import type { Logger } from 'pino';
import type { Config } from '../config/config.js';
import { writeSecret } from '../config/data-folder.js';
import { createKey } from '../identity/api-keys.js';
import { ApiKey } from '../models/ApiKey.js';
import { seedDemo } from './seed-demo.js';

/** Any number: of servers that start together on a new database, one prepares it. */
const preparationLock = 7_236_403;

/**
 * On a new database: an administrator's key, kept in `admin-key` in the data folder and shown once
 * where people read along (a log for machines has no line that is not JSON, and no key), and the demo catalog if the configuration wants it.
 */
export async function prepareStore(knex: Knex, config: Config, logger: Logger): Promise<void> {
  const key = await knex.transaction(async (db) => {
    await db.raw(`select pg_advisory_xact_lock(${preparationLock})`);
    if (await ApiKey.query(db).select('id').first()) return undefined;
    const { key } = await createKey(db, {
      name: 'Administrator, made at the first start',
      permissions: ['*:*'],
      createdBy: null,
      expiresAt: null,
    });
    if (config.demo) await seedDemo(db, config);
    // Before the commit: a server that dies in between makes another key at its next start.
    writeSecret(config.dataDir, 'admin-key', key);
    return key;
  });
  if (key === undefined) return;
  const file = path.join(config.dataDir, 'admin-key');
  logger.info({ file }, "administrator's API key written");
  if (config.logFormat === 'pretty') {
    process.stdout.write(`\nAdministrator's API key (also in ${file}):\n\n    ${key}\n\n`);
  }
}
