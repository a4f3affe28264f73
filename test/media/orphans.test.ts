import { expect } from 'chai';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { coreJobs } from '../../src/jobs/core-jobs.js';
import { orphanedFilesJob, sweepOrphanedFiles } from '../../src/jobs/sweep-orphaned-files.js';
import { uploadFile } from '../support/media.js';
import { contentType, keysOf, newKey } from '../support/storage-behavior.js';
import { TestStore } from '../support/store.js';

describe('sweepOrphanedFiles', () => {
  let store: TestStore;
  before(async () => {
    store = await TestStore.open();
  });
  after(() => store.close());

  const sweep = (olderThanSeconds: number): Promise<number> =>
    sweepOrphanedFiles(store.knex, store.storage, { olderThanSeconds });

  it('deletes old files without a record, and what an interrupted upload left', async () => {
    const folder = store.storage.local?.folder ?? '';
    const { url } = await uploadFile(await store.withKey('media:write'));
    const kept = path.basename(url);
    const [orphan, partial, recent] = [newKey(), newKey(), newKey()];
    mkdirSync(folder, { recursive: true });
    for (const key of [orphan, recent])
      await store.storage.put(key, Readable.from([Buffer.from('bytes')]), { contentType });
    writeFileSync(path.join(folder, `${partial}.partial`), 'half');
    writeFileSync(path.join(folder, 'README'), 'about this folder');
    const anHourAgo = Date.now() / 1000 - 3600;
    for (const name of [kept, orphan, `${partial}.partial`])
      utimesSync(path.join(folder, name), anHourAgo, anHourAgo);
    expect(await sweep(7200)).to.equal(0);
    expect(await sweep(1800)).to.equal(2);
    expect(await keysOf(store.storage)).to.deep.equal([kept, recent].sort());
    expect(await sweep(1800)).to.equal(0);
  });

  it('runs as a job of the store', () => {
    expect(coreJobs).to.include(orphanedFilesJob);
    expect(orphanedFilesJob.everySeconds).to.equal(86_400);
  });

  it('deletes more files than one statement looks up', async () => {
    for (let i = 0; i < 501; i += 1)
      writeFileSync(path.join(store.storage.local?.folder ?? '', newKey()), '');
    expect(await sweep(-60)).to.equal(502);
    expect(await keysOf(store.storage)).to.have.length(1);
  });
});
