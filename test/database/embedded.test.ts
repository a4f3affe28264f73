import { expect } from 'chai';
import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startEmbedded } from '../../src/embedded-postgres/start-embedded.js';
import {
  makeFolder,
  makePreparedFolder,
  query,
  refusal,
  removeFolders,
  spawnOwner,
  until,
  untilNothingRunsOn,
} from '../support/embedded.js';
import { prepareDataDir } from '../support/prepared-cluster.js';

describe('embedded PostgreSQL', function () {
  this.timeout(30_000);
  after(removeFolders);

  it('creates a database at the first start and finds its data at the next', async () => {
    const dataDir = path.join(makeFolder(), 'new', 'data');
    const first = await startEmbedded({ dataDir });
    await query(first.connection, 'CREATE TABLE notes AS SELECT 42 AS answer');
    await first.stop();
    await first.stop();

    const second = await startEmbedded({ dataDir });
    expect(await query(second.connection, 'SELECT answer FROM notes')).to.deep.equal([42]);
    await second.stop();
    await untilNothingRunsOn(dataDir);
  });

  it('is configured for one small server and accepts no other users', async () => {
    const server = await startEmbedded({ dataDir: await makePreparedFolder() });
    const setting = async (name: string): Promise<unknown> =>
      (await query(server.connection, `SHOW ${name}`))[0];
    expect(await setting('listen_addresses')).to.equal('');
    expect(await setting('server_encoding')).to.equal('UTF8');
    expect(await setting('timezone')).to.equal('UTC');
    expect(await setting('fsync')).to.equal('on');
    expect(await setting('is_superuser')).to.equal('off');
    expect(statSync(server.connection.host).mode & 0o777).to.equal(0o700);
    expect(await query(server.connection, `SELECT upper('é'), 'B' < 'a'`)).to.deep.equal([
      'É',
      true,
    ]);
    await server.stop();
  });

  it('lets its user create databases from templates and drop them', async () => {
    const { connection, stop } = await startEmbedded({
      dataDir: await makePreparedFolder(),
      fast: true,
    });
    expect(await query(connection, 'SHOW fsync')).to.deep.equal(['off']);
    // Its migrations have created extensions.
    await query({ ...connection, database: 'postgres' }, 'CREATE DATABASE copy TEMPLATE covenant');
    expect(await query({ ...connection, database: 'copy' }, `SELECT similarity('a', 'a')`)).to.eql([
      1,
    ]);
    await query(connection, 'DROP DATABASE copy WITH (FORCE)');
    await stop();
  });

  it('works in a folder whose path is too long for a socket address', async () => {
    const dataDir = path.join(makeFolder(), 'a-long-name'.repeat(12));
    await prepareDataDir(dataDir);
    const server = await startEmbedded({ dataDir, fast: true });
    expect(server.connection.host.length).to.be.below(90);
    expect(await query(server.connection, 'SELECT 1')).to.deep.equal([1]);
    await server.stop();
  });

  it('works in a folder whose name has spaces, quotes, and commas', async () => {
    const dataDir = path.join(makeFolder(), `a "b", it's`);
    const server = await startEmbedded({ dataDir, fast: true });
    expect(server.connection.host).to.equal(path.join(dataDir, 'run'));
    expect(await query(server.connection, 'SELECT 1')).to.deep.equal([1]);
    await server.stop();
  });

  it('rejects a second server on the folder and does not affect the first', async () => {
    const dataDir = await makePreparedFolder();
    const first = await startEmbedded({ dataDir, fast: true });
    const message = await refusal({ dataDir });
    expect(message).to.include(dataDir).and.include(`process ${process.pid}`);
    expect(message).not.to.include('\n');
    const other = spawnOwner(dataDir);
    expect((await other.answer).refused).to.equal(message);
    await other.stop();
    expect(await query(first.connection, 'SELECT 1')).to.deep.equal([1]);
    await first.stop();
  });

  it('lets one of several simultaneous first starts succeed', async () => {
    const dataDir = makeFolder();
    const owners = [1, 2, 3].map(() => spawnOwner(dataDir));
    const answers = await Promise.all(owners.map((owner) => owner.answer));
    const refused = answers.flatMap((answer) => answer.refused ?? []);
    expect(refused).to.have.length(2);
    const winner = owners[answers.findIndex((answer) => answer.refused === undefined)];
    for (const message of refused) expect(message).to.include(`process ${winner?.pid}`);
    await Promise.all(owners.map((owner) => owner.stop()));
    await untilNothingRunsOn(dataDir);
  });

  it('restarts when PostgreSQL is killed', async () => {
    const server = await startEmbedded({ dataDir: await makePreparedFolder(), fast: true });
    const killed = server.pid;
    process.kill(killed, 'SIGKILL');
    await until(() => server.pid !== killed);
    expect(await query(server.connection, 'SELECT 1')).to.deep.equal([1]);
    await server.stop();
  });

  it('keeps running when Ctrl-C reaches the server', async () => {
    const dataDir = await makePreparedFolder();
    const owner = spawnOwner(dataDir);
    const { connection } = await owner.answer;
    process.kill(-owner.pid, 'SIGINT');
    expect(await query(connection, 'SELECT pg_sleep(0.2)')).to.have.length(1);
    await owner.stop();
    await untilNothingRunsOn(dataDir);
  });

  it('reports why PostgreSQL does not start', async () => {
    const dataDir = await makePreparedFolder();
    writeFileSync(path.join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
    const message = await refusal({ dataDir });
    expect(message).to.include('initialized by PostgreSQL version 17').and.include('DATABASE_URL');
    expect(message).to.include(path.join(dataDir, 'postgres.log')).and.not.include('\n');
    await untilNothingRunsOn(dataDir);
  });
});
