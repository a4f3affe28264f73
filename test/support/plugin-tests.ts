import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Knex } from 'knex';
import { pluginFolders } from '../../src/plugins/plugin-folders.js';
import type { RecordKind } from '../contract/authorization/records.js';
import type { Row } from '../contract/authorization/rows.js';
import type { Person, World } from '../contract/authorization/world.js';
import type { CheckConstraints, UniqueIndexes } from '../database/cases.js';
import type { Guard } from '../guards/guard.js';
import type { EventChange } from '../webhooks/event-change.js';
import type { Client } from './client.js';

/** What the tests of the whole contract and the whole database need to know of a plugin. */
export interface PluginTests {
  /** The name of the plugin's folder. */
  name: string;
  /** Whose records its operations work on. */
  rows: Record<string, Row>;
  /** The records that its rows name. */
  records: Record<string, RecordKind>;
  /** Fields of its bodies and queries that name nobody's record, and why. */
  harmless: Record<string, string>;
  /** Fields of its bodies named like what only the server decides, and why that is safe. */
  declared: Record<string, string>;
  /** Makes what the plugin has of the world's people, such as their vendors. */
  populate: (world: World) => Promise<void>;
  /** Everything that the plugin stores of a person, as text. */
  recordsOf: (knex: Knex, person: Person) => Promise<string>;
  /** By the path before it, the id of a new record that lists belong to. */
  makeParents: (owner: Client) => Promise<Record<string, string>>;
  /** SQL that inserts a row in each table with a check constraint. */
  everyTable: string;
  uniqueIndexes: UniqueIndexes;
  checkConstraints: CheckConstraints;
  /** At least one for each of its events. */
  eventChanges: EventChange[];
  guards: Guard[];
  /** The modules of its `support/` that its README lists. */
  helpers: string[];
}

const here = path.dirname(fileURLToPath(import.meta.url));

/**
 * The contributions of the deployment's plugins that have some: of `src/plugins/loyalty`, the
 * `pluginTests` of `test/plugins/loyalty/plugin-tests.ts`.
 */
export async function loadPluginTests(): Promise<PluginTests[]> {
  const files = pluginFolders
    .map((folder) => path.join(here, '../plugins', path.basename(folder), 'plugin-tests.js'))
    .filter((file) => existsSync(file));
  const modules = files.map(
    (file) => import(pathToFileURL(file).href) as Promise<{ pluginTests: PluginTests }>,
  );
  return (await Promise.all(modules)).map(({ pluginTests }) => pluginTests);
}
