import { expect } from 'chai';
import { connect } from '../../src/database/connect.js';
import { requireExtensions } from '../../src/database/require-extensions.js';
import { StartupError } from '../../src/util/startup-error.js';
import { createDatabase, type TestDatabase } from '../support/database.js';

describe('requireExtensions', () => {
  let database: TestDatabase;
  before(async () => {
    database = await createDatabase();
  });
  after(() => database.drop());

  const reasonOf = async (names: string[], withoutPrivilege = false): Promise<unknown> => {
    const knex = connect(database.direct);
    try {
      await knex.transaction(async (db) => {
        // Rolled back with the transaction.
        if (withoutPrivilege) {
          await db.raw(`do $$ begin
            if current_setting('is_superuser') = 'on' then set local role pg_monitor;
            else execute format('revoke create on database %I from %I', current_database(),
              current_user);
            end if; end $$`);
        }
        await requireExtensions(db, names);
      });
      return undefined;
    } catch (error) {
      return error;
    } finally {
      await knex.destroy();
    }
  };

  it('names the extensions that the server does not have', async () => {
    const error = await reasonOf(['pg_trgm', 'no_such', 'nor_this']);
    expect(error).to.be.instanceOf(StartupError);
    expect(String(error)).to.contain('lacks the PostgreSQL extensions no_such, nor_this:');
  });

  it('says who may create an extension', async () => {
    const error = await reasonOf(['pg_trgm'], true);
    expect(error).to.be.instanceOf(StartupError);
    expect(String(error)).to.contain('run "create extension pg_trgm"');
  });

  it('creates what is missing, and keeps what is there', async () => {
    expect(await reasonOf(['pg_trgm'])).to.equal(undefined);
    expect(await reasonOf(['pg_trgm', 'unaccent'])).to.equal(undefined);
  });
});
