import { expect } from 'chai';
import { readConfig } from '../../src/config/config.js';
import { connect } from '../../src/database/connect.js';
import { migrate } from '../../src/database/migrate.js';
import { openDatabase } from '../../src/database/open-database.js';
import type { EmbeddedServer } from '../../src/embedded-postgres/start-embedded.js';
import { pluginFolders } from '../../src/plugins/plugin-folders.js';
import { StartupError } from '../../src/util/startup-error.js';
import { cloneDatabase } from '../support/database.js';
import { testSecrets } from '../support/test-secrets.js';

describe('migrations', () => {
  it('have as much time as a large database needs', async () => {
    const { target, drop } = await cloneDatabase();
    const earlier = connect(target);
    // As before the last migration.
    await earlier.raw(`
      drop index users_role;
      delete from knex_migrations where name = '0021_user_roles.js';
      create table limits (statement text, lock text);
      create function note_limits() returns trigger language plpgsql as $$ begin
        insert into limits values (current_setting('statement_timeout'), current_setting('lock_timeout'));
        return null;
      end $$;
      create trigger note_limits after insert on knex_migrations
        for each row execute function note_limits()`);
    const config = readConfig(testSecrets);
    const server = { connection: target, stop: () => Promise.resolve() } as EmbeddedServer;
    const { knex, applied, close } = await openDatabase(config, server);
    expect(applied).to.deep.equal(['0021_user_roles']);
    expect(await knex('limits')).to.deep.equal([{ statement: '0', lock: '0' }]);
    await close();
    await earlier.destroy();
    await drop();
  });

  /** Starts on a database in which a migration was applied that this server does not have. */
  async function startAfter(name: string): Promise<string[]> {
    const { target, drop } = await cloneDatabase();
    const knex = connect(target);
    await knex('knex_migrations').insert({ name, batch: 1, migration_time: new Date() });
    try {
      return await migrate(knex, pluginFolders);
    } finally {
      await knex.destroy();
      await drop();
    }
  }

  it('of a plugin that was left out stay applied', async () => {
    expect(await startAfter('loyalty_0001_points.js')).to.deep.equal([]);
  });

  it('of a later version of the server end the start', async () => {
    const error: unknown = await startAfter('9999_later.js').catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(StartupError);
    expect(String(error)).to.contain('9999_later');
  });
});
