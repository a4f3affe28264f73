import { expect } from 'chai';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { findRuntime } from '../../src/embedded-postgres/runtime.js';
import { canReach, changeOwner, postgresUser } from '../../src/embedded-postgres/user.js';
import { startEmbedded } from '../../src/embedded-postgres/start-embedded.js';
import {
  isRoot,
  makeFolder,
  makePreparedFolder,
  ownerScript,
  query,
  refusal,
  removeFolders,
  spawnOwner,
} from '../support/embedded.js';

const nobody = { name: 'nobody', uid: 65534, gid: 65534 };

describe('installation and data folders of the embedded PostgreSQL', function () {
  this.timeout(30_000);
  after(removeFolders);

  it('rejects a data folder that is a file', async () => {
    const dataDir = path.join(makeFolder(), 'data');
    writeFileSync(dataDir, '');
    expect(await refusal({ dataDir })).to.include(`${dataDir} cannot be used`);
  });

  it('rejects a data folder that is not writable', async () => {
    const dataDir = isRoot ? '/proc/covenant' : makeFolder();
    if (!isRoot) chmodSync(dataDir, 0o555);
    expect(await refusal({ dataDir })).to.include(`${dataDir} cannot be used`);
  });

  it('does not change files that are not its own cluster', async () => {
    const dataDir = makeFolder();
    mkdirSync(path.join(dataDir, 'postgres'));
    writeFileSync(path.join(dataDir, 'postgres', 'notes.txt'), '');
    expect(await refusal({ dataDir })).to.include('move them away');
  });

  it('creates the links that the package is missing', async () => {
    const packageDir = copyPackage(makeFolder());
    removeLinks(packageDir);
    const server = await startEmbedded({ dataDir: makeFolder(), fast: true, packageDir });
    await server.stop();
    expect(readdirSync(path.join(packageDir, 'native', 'lib'))).to.include('libpq.so.5');
  });

  if (isRoot) describeRoot();
  else describeOrdinaryUser();
});

function describeOrdinaryUser(): void {
  it('copies a read-only package with missing links', async () => {
    const packageDir = copyPackage(makeFolder());
    removeLinks(packageDir);
    chmodSync(path.join(packageDir, 'native', 'lib'), 0o555);
    const dataDir = makeFolder();
    const server = await startEmbedded({ dataDir, fast: true, packageDir });
    await server.stop();
    chmodSync(path.join(packageDir, 'native', 'lib'), 0o755);
    expect(existsSync(path.join(dataDir, 'runtime'))).to.equal(true);
  });
}

function describeRoot(): void {
  it('works below a folder that only root can enter, and keeps the data there', async () => {
    const home = makeFolder();
    chmodSync(home, 0o700);
    const options = {
      dataDir: path.join(home, 'data'),
      packageDir: copyPackage(home),
      cacheDir: path.join(makeFolder(), 'cache'),
      fast: true,
    };
    const first = await startEmbedded(options);
    await query(first.connection, 'CREATE TABLE notes AS SELECT 42 AS answer');
    await first.stop();
    const second = await startEmbedded(options);
    expect(await query(second.connection, 'SELECT answer FROM notes')).to.deep.equal([42]);
    await second.stop();
    expect(existsSync(path.join(options.dataDir, 'postgres', 'PG_VERSION'))).to.equal(true);
  });

  it('stops an orphan below such a folder', async () => {
    const home = makeFolder();
    chmodSync(home, 0o700);
    const owner = spawnOwner(home);
    const { pid } = await owner.answer;
    await owner.kill();
    const next = await startEmbedded({ dataDir: home, fast: true });
    expect(existsSync(`/proc/${pid}`)).to.equal(false);
    await next.stop();
  });

  it('keeps the owner of a cluster that another user created', async () => {
    const dataDir = await makePreparedFolder();
    const cluster = path.join(dataDir, 'postgres');
    changeOwner(nobody, cluster);
    await (await startEmbedded({ dataDir, fast: true })).stop();
    expect(statSync(cluster).uid).to.equal(nobody.uid);
  });

  it('takes over a cluster that root restored from a copy', async () => {
    const dataDir = await makePreparedFolder();
    const cluster = path.join(dataDir, 'postgres');
    cpSync(cluster, `${cluster}.copy`, { recursive: true });
    rmSync(cluster, { recursive: true });
    cpSync(`${cluster}.copy`, cluster, { recursive: true });
    expect(statSync(cluster).uid).to.equal(0);
    await (await startEmbedded({ dataDir, fast: true })).stop();
    expect(statSync(cluster).uid).to.equal(postgresUser(cluster)?.uid);
  });

  const reachable = [process.execPath, path.dirname(ownerScript)];
  if (reachable.every((place) => canReach(place, nobody))) describeOtherUser();
}

function describeOtherUser(): void {
  it('works for an ordinary user', async () => {
    const dataDir = makeFolder();
    chownSync(dataDir, nobody.uid, nobody.gid);
    const owner = spawnOwner(dataDir, { uid: nobody.uid });
    const { connection } = await owner.answer;
    expect(await query(connection, 'SELECT 1')).to.deep.equal([1]);
    await owner.stop();
    expect(statSync(path.join(dataDir, 'postgres')).uid).to.equal(nobody.uid);
  });

  it("rejects an ordinary user in root's folder", async () => {
    const dataDir = makeFolder();
    const owner = spawnOwner(dataDir, { uid: nobody.uid });
    expect((await owner.answer).refused).to.include(`${dataDir} cannot be used (EACCES`);
    await owner.stop();
  });

  it("rejects an ordinary user on another user's cluster", async () => {
    const dataDir = await makePreparedFolder();
    const cluster = path.join(dataDir, 'postgres');
    chownSync(dataDir, nobody.uid, nobody.gid);
    chownSync(cluster, 0, 0);
    const owner = spawnOwner(dataDir, { uid: nobody.uid });
    expect((await owner.answer).refused).to.include(`${cluster} belongs to root`);
    await owner.stop();
  });

  it('copies a package with missing links that the user cannot write', async () => {
    const dataDir = makeFolder();
    chownSync(dataDir, nobody.uid, nobody.gid);
    const packageDir = copyPackage(makeFolder());
    removeLinks(packageDir);
    const owner = spawnOwner(dataDir, { uid: nobody.uid, args: [packageDir] });
    expect(await query((await owner.answer).connection, 'SELECT 1')).to.deep.equal([1]);
    await owner.stop();
    expect(existsSync(path.join(dataDir, 'runtime'))).to.equal(true);
  });
}

function copyPackage(folder: string): string {
  const native = findRuntime({ dataDir: folder, user: undefined });
  const copy = path.join(folder, 'package');
  cpSync(path.dirname(native), copy, { recursive: true, verbatimSymlinks: true });
  chmodSync(copy, 0o755);
  return copy;
}

function removeLinks(packageDir: string): void {
  const list = readFileSync(path.join(packageDir, 'native', 'pg-symlinks.json'), 'utf8');
  for (const { target } of JSON.parse(list) as { target: string }[]) {
    rmSync(path.join(packageDir, target));
  }
}
