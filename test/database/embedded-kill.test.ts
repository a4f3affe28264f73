import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { identify, isAlive } from '../../src/embedded-postgres/process.js';
import { findRuntime } from '../../src/embedded-postgres/runtime.js';
import { postgresUser } from '../../src/embedded-postgres/user.js';
import { startEmbedded } from '../../src/embedded-postgres/start-embedded.js';
import {
  makeFolder,
  makePreparedFolder,
  query,
  refusal,
  removeFolders,
  spawnOwner,
  until,
  untilEnded,
  untilNothingRunsOn,
  watcherOf,
} from '../support/embedded.js';

/** A first start takes about 700 ms, mostly for initdb. */
const firstStart = 700;
/** How many first starts are killed at a random moment; `FIRST_START_KILLS=50` for a long run. */
const kills = Number(process.env['FIRST_START_KILLS'] ?? 2);

describe('embedded PostgreSQL after kill -9', function () {
  this.timeout(30_000 + kills * 5_000);
  after(removeFolders);

  it('keeps committed data and stops what the dead server left running', async () => {
    const dataDir = await makePreparedFolder();
    const owner = spawnOwner(dataDir);
    const { connection, pid } = await owner.answer;
    const orphan = identify(pid);
    const watcher = watcherOf(dataDir);
    await query(connection, 'CREATE TABLE notes AS SELECT 42 AS answer');
    await owner.kill();

    const next = await startEmbedded({ dataDir, fast: true });
    expect(orphan && isAlive(orphan)).to.equal(false);
    expect(isAlive(watcher)).to.equal(false);
    expect(await query(next.connection, 'SELECT answer FROM notes')).to.deep.equal([42]);
    await next.stop();
    await untilNothingRunsOn(dataDir);
  });

  it('starts after a kill at any moment of the first start', async () => {
    const random = Array.from({ length: kills }, () => Math.round(Math.random() * firstStart));
    for (const moment of [0, ...random]) {
      const dataDir = makeFolder();
      const owner = spawnOwner(dataDir);
      await delay(moment);
      await owner.kill();
      const next = await startEmbedded({ dataDir, fast: true });
      expect(await query(next.connection, 'SELECT 1'), `${moment} ms`).to.deep.equal([1]);
      await next.stop();
      await untilNothingRunsOn(dataDir);
    }
  });

  it('stops PostgreSQL without a next start', async () => {
    const dataDir = await makePreparedFolder();
    const owner = spawnOwner(dataDir);
    await owner.answer;
    const watcher = watcherOf(dataDir);
    await owner.kill();
    await untilEnded(watcher);
    await untilNothingRunsOn(dataDir);
  });

  it('stops an orphan whose watcher was also killed', async () => {
    const dataDir = await makePreparedFolder();
    const owner = spawnOwner(dataDir);
    const { pid } = await owner.answer;
    process.kill(watcherOf(dataDir).pid, 'SIGKILL');
    await owner.kill();
    expect(identify(pid)).to.not.equal(undefined);
    const next = await startEmbedded({ dataDir, fast: true });
    expect(next.pid).to.not.equal(pid);
    expect(identify(pid)).to.equal(undefined);
    await next.stop();
  });

  it('lets one of several simultaneous starts succeed', async () => {
    const dataDir = await makePreparedFolder();
    const killed = spawnOwner(dataDir);
    await killed.answer;
    await killed.kill();
    const owners = [1, 2, 3, 4].map(() => spawnOwner(dataDir));
    const answers = await Promise.all(owners.map((owner) => owner.answer));
    expect(answers.filter((answer) => answer.refused === undefined)).to.have.length(1);
    await Promise.all(owners.map((owner) => owner.stop()));
    await untilNothingRunsOn(dataDir);
  });

  it('ignores a PostgreSQL that is dead', async () => {
    const dataDir = await crash();
    const next = await startEmbedded({ dataDir, fast: true });
    expect(await query(next.connection, 'SELECT 1')).to.deep.equal([1]);
    await next.stop();
  });

  it('does not signal a program that reuses the process id of a dead PostgreSQL', async () => {
    const dataDir = await crash();
    const stranger = spawn('sleep', ['60']);
    replacePid(path.join(dataDir, 'postgres', 'postmaster.pid'), stranger.pid);
    replacePid(path.join(dataDir, 'run', '.s.PGSQL.5432.lock'), stranger.pid);
    const next = await startEmbedded({ dataDir, fast: true });
    await next.stop();
    expect(stranger.exitCode ?? stranger.signalCode).to.equal(null);
    stranger.kill();
  });

  it('takes over a folder whose lock names a later process with the same id', async () => {
    const dataDir = await makePreparedFolder();
    const lock = { pid: process.pid, started: 'earlier' };
    writeFileSync(path.join(dataDir, 'server.pid'), JSON.stringify(lock));
    const server = await startEmbedded({ dataDir, fast: true });
    await server.stop();
  });

  it('takes over a folder whose lock file is empty after a power failure', async () => {
    const dataDir = await makePreparedFolder();
    writeFileSync(path.join(dataDir, 'server.pid'), '');
    const server = await startEmbedded({ dataDir, fast: true });
    await server.stop();
  });

  it('rejects a folder that a manually started PostgreSQL uses', async () => {
    const dataDir = await makePreparedFolder();
    const cluster = path.join(dataDir, 'postgres');
    const user = postgresUser(cluster);
    const postgres = path.join(findRuntime({ dataDir, user }), 'bin', 'postgres');
    const byHand = spawn(postgres, ['-D', cluster, '-k', cluster, '-h', ''], { ...user, cwd: '/' });
    await until(() => existsSync(path.join(cluster, '.s.PGSQL.5432')));
    expect(await refusal({ dataDir }))
      .to.include(`process ${byHand.pid}`)
      .and.include('stop it');
    expect(byHand.exitCode).to.equal(null);
    byHand.kill('SIGINT');
    await once(byHand, 'exit');
  });
});

/** The data folder of a server that died together with its watcher and its PostgreSQL. */
async function crash(): Promise<string> {
  const dataDir = await makePreparedFolder();
  const owner = spawnOwner(dataDir);
  const { pid } = await owner.answer;
  process.kill(watcherOf(dataDir).pid, 'SIGKILL');
  process.kill(pid, 'SIGKILL');
  await owner.kill();
  await untilNothingRunsOn(dataDir);
  return dataDir;
}

function replacePid(file: string, pid: number | undefined): void {
  const [, ...rest] = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, [pid, ...rest].join('\n'));
}
