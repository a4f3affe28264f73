import { expect } from 'chai';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { connect, connectPlain } from '../../src/database/connect.js';
import { startEmbedded } from '../../src/embedded-postgres/start-embedded.js';

/** The settings that a committed transaction needs to survive a power failure. */
const durable = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  data_checksums: 'on',
};
const names = Object.keys(durable);
const shown = `select ${names.map((name) => `current_setting('${name}') as ${name}`).join(', ')}`;

describe('durability of the embedded database', () => {
  it('keeps committed data on the connections of both pools', async () => {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), 'covenant-durable-'));
    const { connection, stop } = await startEmbedded({ dataDir });
    const knex = connect(connection);
    const pool = connectPlain(connection, 1);
    try {
      const { rows } = await knex.raw<{ rows: object[] }>(shown);
      expect(rows).to.deep.equal([durable]);
      expect((await pool.query(shown)).rows).to.deep.equal([durable]);
      // The settings of the pools themselves.
      const { rows: own } = await knex.raw<{ rows: object[] }>(
        `select name, setting from pg_settings where source = 'client' order by lower(name)`,
      );
      expect(own).to.deep.equal([
        { name: 'application_name', setting: 'covenant' },
        { name: 'client_encoding', setting: 'UTF8' },
        { name: 'idle_in_transaction_session_timeout', setting: '10000' },
        { name: 'lock_timeout', setting: '2000' },
        { name: 'statement_timeout', setting: '5000' },
        { name: 'TimeZone', setting: 'UTC' },
      ]);
    } finally {
      await Promise.all([knex.destroy(), pool.end()]);
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
});
