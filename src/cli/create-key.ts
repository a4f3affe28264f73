import { readConfig } from '../config/config.js';
import { openSharedDatabase } from '../database/open-database.js';
import { createKey } from '../identity/api-keys.js';
import { StartupError } from '../util/startup-error.js';

const permissionPattern = /^(\*:\*|[a-z-]+:(\*|[a-z:-]+))$/;

/** `covenant key NAME --permissions LIST` */
export async function createAdminKey(
  name: string,
  options: { permissions: string },
): Promise<void> {
  const permissions = options.permissions.split(',').map((permission) => permission.trim());
  const wrong = permissions.find((permission) => !permissionPattern.test(permission));
  if (wrong !== undefined)
    throw new StartupError(`"${wrong}" is not a permission such as catalog:update.`);
  const { knex, close } = await openSharedDatabase(readConfig());
  const { key } = await createKey(knex, { name, permissions, createdBy: null, expiresAt: null });
  process.stdout.write(`${key}\n`);
  await close();
}
