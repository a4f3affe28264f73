import { expect } from 'chai';
import pg from 'pg';
import { connect, connectPlain } from '../../src/database/connect.js';
import { cloneDatabase, urlOf, type TestDatabase } from '../support/database.js';
import { until } from '../support/embedded.js';

describe('database connections', () => {
  let database: TestDatabase;
  let admin: pg.Client;
  beforeEach(async () => {
    database = await cloneDatabase();
    admin = new pg.Client(database.direct);
    await admin.connect();
  });
  afterEach(async () => {
    await admin.end();
    await database.drop();
  });

  it('keep their settings together with those of the URL', async () => {
    const url = new URL(urlOf(database.direct));
    url.searchParams.set('options', '-c search_path=pg_catalog');
    const knex = connect(url.toString());
    const { rows } = await knex.raw<{ rows: object[] }>(
      `select current_setting('statement_timeout') as timeout, current_setting('TimeZone') as zone,
              current_setting('search_path') as path`,
    );
    expect(rows).to.deep.equal([{ timeout: '5s', zone: 'UTC', path: 'pg_catalog' }]);
    await knex.destroy();
  });

  it('report an error when PostgreSQL ends them during a statement', async () => {
    const pool = connectPlain(database.direct, 1);
    const client = await pool.connect();
    const gone = new Promise((resolve) => client.once('end', resolve));
    const sleeping = client.query('select pg_sleep(30)').then(
      () => 'slept',
      (error: unknown) => (error as { code?: string }).code,
    );
    const sleeper = "from pg_stat_activity where query = 'select pg_sleep(30)'";
    await until(async () => (await admin.query(`select 1 ${sleeper}`)).rowCount === 1);
    await admin.query(`select pg_terminate_backend(pid) ${sleeper}`);
    expect(await sleeping).to.equal('57P01');
    await gone;
    client.release();
    expect((await pool.query('select 1 as n')).rows).to.deep.equal([{ n: 1 }]);
    await pool.end();
  });
});
