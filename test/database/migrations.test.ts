import { expect } from 'chai';
import { readConfig } from '../../src/config/config.js';
import { connect } from '../../src/database/connect.js';
import { openDatabase } from '../../src/database/open-database.js';
import type { EmbeddedServer } from '../../src/embedded-postgres/start-embedded.js';
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
});
