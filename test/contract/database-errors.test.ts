import { expect } from 'chai';
import type { EventEmitter } from 'node:events';
import type { Knex } from 'knex';
import { fromDatabaseError } from '../../src/contract/database-errors.js';
import { query } from '../../src/database/query.js';
import { TestStore } from '../support/store.js';

describe('database connection errors', () => {
  let store: TestStore;
  before(async () => {
    store = await TestStore.open();
  });
  after(() => store.close());

  it('return 503 when the connection ends before or during a statement', async () => {
    const errors: unknown[] = [];
    const work = store.knex.transaction(async (db) => {
      const connection = (await (db.client as Knex.Client).acquireConnection()) as EventEmitter;
      const ended = new Promise((resolve) => connection.once('end', resolve));
      const [backend] = await query<{ pid: number }>(db, 'select pg_backend_pid() as pid');
      const sleeping = query(db, 'select pg_sleep(3)').catch((error: unknown) =>
        errors.push(error),
      );
      await query(store.knex, 'select pg_terminate_backend($1)', [backend?.pid]);
      await sleeping;
      await ended;
      await query(db, 'select 1').catch((error: unknown) => errors.push(error));
    });
    await work.catch((error: unknown) => errors.push(error));
    expect(errors).to.have.length(3);
    for (const error of errors) {
      expect(fromDatabaseError(error)?.status, String(error)).to.equal(503);
    }
  });
});
