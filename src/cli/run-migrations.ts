import { readConfig } from '../config/config.js';
import { openSharedDatabase } from '../database/open-database.js';

/** `covenant migrate` */
export async function runMigrations(): Promise<void> {
  const { applied, close } = await openSharedDatabase(readConfig());
  process.stdout.write(applied.length > 0 ? `applied ${applied.join(', ')}\n` : 'up to date\n');
  await close();
}
