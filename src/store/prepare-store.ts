import type { Knex } from 'knex';
import path from 'node:path';
import type { Logger } from 'pino';
import type { Config } from '../config/config.js';
import { writeSecret } from '../config/data-folder.js';
import { lockUntilCommit } from '../database/lock-until-commit.js';
import { createKey } from '../identity/api-keys.js';
import { ApiKey } from '../models/ApiKey.js';
import { seedDemo } from './seed-demo.js';
import type { Services } from './services.js';

/** An arbitrary lock number: of servers that start together on a new database, one prepares it. */
const preparationLock = 7_236_403;

/**
 * Prepares a new database: creates an administrator's key, saves it as `admin-key` in the data
 * folder, and prints it on a terminal (JSON logs contain only JSON and no key). Then it loads the
 * demo catalog if configured.
 */
export async function prepareStore(
  knex: Knex,
  config: Config,
  { search }: Pick<Services, 'search'>,
  logger: Logger,
): Promise<void> {
  const key = await knex.transaction(async (db) => {
    await lockUntilCommit(db, preparationLock);
    if (await ApiKey.query(db).select('id').first()) return undefined;
    const { key } = await createKey(db, {
      name: 'Administrator, made at the first start',
      permissions: ['*:*'],
      createdBy: null,
      expiresAt: null,
    });
    if (config.demo) await seedDemo(db, config, search);
    // Before the commit: if the server crashes in between, the next start creates another key.
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
