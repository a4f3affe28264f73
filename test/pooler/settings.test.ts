import { expect } from 'chai';
import type { Knex } from 'knex';
import pg from 'pg';
import { fromDatabaseError } from '../../src/contract/database-errors.js';
import { connect, connectPlain } from '../../src/database/connect.js';
import { query } from '../../src/database/query.js';
import { inTransaction } from '../../src/database/transaction.js';
import { cloneDatabase } from '../support/database.js';
import { until } from '../support/embedded.js';
import { PgBouncer } from '../support/pgbouncer.js';
import type { DirectTarget } from '../../src/database/connect.js';

const settingNames = [
  'TimeZone',
  'statement_timeout',
  'lock_timeout',
  'idle_in_transaction_session_timeout',
];
const ours = ['UTC', '5s', '2s', '10s'];
const shown = `select ${settingNames.map((name) => `current_setting('${name}') as "${name}"`).join(', ')}`;

/** The code of the resulting error. */
async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  return work.then(
    () => 'none',
    (error: unknown) => (error as { code?: string }).code,
  );
}

/** The status that a caller gets for the resulting error. */
async function statusOf(work: Promise<unknown>): Promise<number | undefined> {
  return work.then(
    () => 200,
    (error: unknown) => fromDatabaseError(error)?.status,
  );
}

describe('session settings behind a pooler with one shared connection', () => {
  let direct: DirectTarget;
  let drop: () => Promise<void>;
  let pooler: PgBouncer;
  let url: string;
  let knex: Knex;
  let stranger: pg.Client;
  let around: Knex;

  const settingsOf = async (db: Knex): Promise<string[]> => {
    const [row = {}] = await query<Record<string, string>>(db, shown);
    return settingNames.map((name) => row[name] ?? '');
  };
  /** The settings that another client of the same pooler gets. */
  const settingsOfStranger = async (): Promise<string[]> => {
    const { rows } = await stranger.query<Record<string, string>>(shown);
    return settingNames.map((name) => rows[0]?.[name] ?? '');
  };

  beforeEach(async () => {
    ({ direct, drop } = await cloneDatabase());
    pooler = await PgBouncer.open(direct, { default_pool_size: '1' });
    const { database } = new pg.Client(direct);
    url = pooler.url(database ?? '');
    knex = connect({ pooler: url });
    stranger = new pg.Client({ connectionString: url });
    await stranger.connect();
    around = connect(direct);
    await knex.raw('create table notes (id int primary key, at timestamptz)');
  });
  afterEach(async () => {
    await Promise.all([knex.destroy(), stranger.end(), around.destroy()]);
    await pooler.close();
    await drop();
  });

  it('apply to a single statement and to a transaction', async () => {
    expect(await settingsOf(knex)).to.deep.equal(ours);
    await inTransaction(knex, async (db) => {
      expect(await settingsOf(db)).to.deep.equal(ours);
      await db.raw('select 1');
      expect(await settingsOf(db)).to.deep.equal(ours);
    });
    const builder = await knex.raw<{ rows: Record<string, string>[] }>(shown);
    expect(Object.values(builder.rows[0] ?? {})).to.deep.equal(ours);
  });

  it('are the only ones; commits stay durable', async () => {
    // PgBouncer itself forwards the application name.
    const own = `select name from pg_settings
                 where source = 'session' and name <> 'application_name'`;
    const all = [...settingNames].sort();
    const names = (rows: { name: string }[]): string[] => rows.map(({ name }) => name).sort();
    expect(names(await query(knex, own))).to.deep.equal(all);
    expect(names(await inTransaction(knex, (db) => query(db, own)))).to.deep.equal(all);
  });

  it('apply to a transaction with an isolation level', async () => {
    const level = await knex.transaction(
      async (db) => {
        expect(await settingsOf(db)).to.deep.equal(ours);
        return query(db, 'select current_setting($1) as level', ['transaction_isolation']);
      },
      { isolationLevel: 'serializable' },
    );
    expect(level).to.deep.equal([{ level: 'serializable' }]);
  });

  it('never leak, however a statement ends', async () => {
    const before = await settingsOfStranger();
    expect(before).not.to.deep.equal(ours);
    const ways: Record<string, () => Promise<unknown>> = {
      statement: () => knex('notes').insert({ id: 1 }),
      'failed statement': () => codeOf(knex('notes').insert({ id: 1 })),
      transaction: () => inTransaction(knex, (db) => db('notes').insert({ id: 2 })),
      'failed transaction': () =>
        codeOf(inTransaction(knex, (db) => db('notes').insert({ id: 2 }))),
      savepoint: () => knex.transaction((db) => db.transaction((inner) => inner.raw('select 1'))),
    };
    for (const [way, run] of Object.entries(ways)) {
      await run();
      expect(await settingsOfStranger(), way).to.deep.equal(before);
    }
  });

  it('override what another client has set', async () => {
    await stranger.query(
      "set statement_timeout = 0; set lock_timeout = 0; set TimeZone = 'Asia/Tokyo'",
    );
    expect(await settingsOf(knex)).to.deep.equal(ours);
    await inTransaction(knex, async (db) => {
      expect(await settingsOf(db)).to.deep.equal(ours);
    });
    const at = '2026-01-02T03:04:05.678Z';
    await knex('notes').insert({ id: 1, at });
    expect(await knex('notes').first('at')).to.deep.equal({ at });
  });

  it('leave no prepared statement behind', async () => {
    for (let i = 0; i < 3; i += 1) await query(knex, 'select $1::int as n', [i]);
    await inTransaction(knex, (db) => query(db, 'select $1::text as t', ['x']));
    const { rows } = await stranger.query('select name from pg_prepared_statements');
    expect(rows).to.deep.equal([]);
  });

  it('do not change results', async () => {
    expect(await query(knex, 'select $1::int as n', [7])).to.deep.equal([{ n: 7 }]);
    expect(await query(knex, 'select 1 as n where false')).to.deep.equal([]);
    expect(
      await knex('notes')
        .insert([{ id: 1 }, { id: 2 }])
        .returning('id'),
    ).to.deep.equal([{ id: 1 }, { id: 2 }]);
    expect(await knex('notes').update({ at: null })).to.equal(2);
    expect(await codeOf(knex('notes').insert({ id: 1 }))).to.equal('23505');
    expect(await codeOf(knex.raw('select 1; select 2').then())).to.equal('42601');
    const pool = connectPlain({ pooler: url }, 1);
    const { rows, rowCount } = await pool.query('select at from notes where id = $1', [1]);
    expect([rows, rowCount]).to.deep.equal([[{ at: null }], 1]);
    await pool.end();
  });

  it('end a statement after 5 s', async () => {
    expect(await codeOf(query(knex, 'select pg_sleep(30)'))).to.equal('57014');
    const inOne = inTransaction(knex, (db) => query(db, 'select pg_sleep(30)'));
    expect(await codeOf(inOne)).to.equal('57014');
  });

  it('end the wait for a lock after 2 s', async () => {
    await knex('notes').insert({ id: 1 });
    await around.transaction(async (holder) => {
      await holder('notes').where({ id: 1 }).update({ at: null });
      const change = knex('notes').where({ id: 1 }).delete();
      expect(await codeOf(change)).to.equal('55P03');
      const inOne = inTransaction(knex, (db) => db('notes').where({ id: 1 }).forUpdate());
      expect(await codeOf(inOne)).to.equal('55P03');
    });
  });

  it('end a transaction that has been idle for 10 s', async () => {
    const ended = knex.transaction(async (db) => {
      await db('notes').insert({ id: 1 });
      const sessions = "select 1 from pg_stat_activity where state = 'idle in transaction'";
      await until(async () => (await query(around, sessions)).length === 0);
      await db('notes').insert({ id: 2 });
    });
    expect(await statusOf(ended)).to.equal(503);
    expect(await knex('notes').select('id')).to.deep.equal([]);
  });

  it('end the wait for a pooler without a free connection', async () => {
    await stranger.query('begin');
    const single = statusOf(query(knex, 'select 1'));
    const inOne = statusOf(inTransaction(knex, (db) => query(db, 'select 1')));
    expect([await single, await inOne]).to.deep.equal([503, 503]);
    await stranger.query('commit');
    expect(await query(knex, 'select 1 as n')).to.deep.equal([{ n: 1 }]);
  });
});
