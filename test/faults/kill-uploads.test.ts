import { expect } from 'chai';
import { setTimeout as delay } from 'node:timers/promises';
import { readConfig } from '../../src/config/config.js';
import { createKey } from '../../src/identity/api-keys.js';
import { sweepOrphanedFiles } from '../../src/jobs/sweep-orphaned-files.js';
import { createServices } from '../../src/store/create-services.js';
import { KillableStore } from '../support/killable-store.js';
import { fileOf } from '../support/media.js';
import { race } from '../support/race.js';
import { end } from '../support/server-process.js';
import { keysOf } from '../support/storage-behavior.js';

/** How often the server is killed; `KILLS=100` for a long run. */
const kills = Number(process.env['KILLS'] ?? 3);
const atOnce = 12;

describe('a server that is killed during uploads and deletions of files', function () {
  this.timeout(120_000 + kills * 15_000);
  let store: KillableStore;
  let staffKey: string;
  const bytes = new Uint8Array(fileOf.png(1200, 900, 1_000_000));

  before(async () => {
    store = await KillableStore.open();
    const staff = { name: 'staff', permissions: ['*:*'], createdBy: null, expiresAt: null };
    staffKey = await store.onDatabase(async (knex) => (await createKey(knex, staff)).key);
  });
  after(() => store.close());

  /** The id of an uploaded file; undefined if the server died. */
  async function upload(url: string): Promise<string | undefined> {
    const body = new FormData();
    body.set('file', new Blob([bytes], { type: 'image/png' }), 'a.png');
    try {
      const headers = { 'x-api-key': staffKey };
      const answer = await fetch(`${url}/api/media/upload`, { method: 'POST', headers, body });
      expect(answer.status).to.equal(201);
      return ((await answer.json()) as { data: { id: string } }).data.id;
    } catch (error) {
      if (error instanceof TypeError) return undefined;
      throw error;
    }
  }

  /** Whether the deletion was acknowledged. */
  async function remove(url: string, id: string): Promise<boolean> {
    try {
      const init = { method: 'DELETE', headers: { 'x-api-key': staffKey } };
      return (await fetch(`${url}/api/media/${id}`, init)).status === 200;
    } catch {
      return false;
    }
  }

  it(`has each acknowledged file, and no other after the sweep, killed ${kills} times`, async () => {
    const acknowledged = new Set<string>();
    /** Those whose deletion was asked for, whatever the answer. */
    const deleted = new Set<string>();
    for (let kill = 0; kill < kills; kill += 1) {
      const server = await store.start();
      let alive = true;
      // The server dies in the middle of the others, a moment after so many.
      let left = 5 + Math.floor(Math.random() * 10);
      const storm = race(atOnce, async (i) => {
        while (alive) {
          const id = await upload(server.url);
          if (id === undefined) return;
          acknowledged.add(id);
          left -= 1;
          if (i % 3 !== 0) continue;
          deleted.add(id);
          alive = (await remove(server.url, id)) && alive;
        }
      });
      while (left > 0) await delay(5);
      await delay(Math.random() * 20);
      await end(server, 'SIGKILL');
      alive = false;
      await storm;
    }

    await store.onDatabase(async (knex) => {
      const { storage } = await createServices(readConfig(store.settings));
      const rows = await knex('media_assets').select<{ id: string; storage_key: string }[]>('*');
      const ids = new Set(rows.map(({ id }) => id));
      const before = await keysOf(storage);
      const kept = rows.map(({ storage_key }) => storage_key).sort();
      expect(
        kept.filter((key) => !before.includes(key)),
        'records without a file',
      ).to.deep.equal([]);
      const swept = await sweepOrphanedFiles(knex, storage, { olderThanSeconds: -60 });
      expect(await keysOf(storage)).to.deep.equal(kept);
      expect([...acknowledged].filter((id) => !ids.has(id) && !deleted.has(id))).to.deep.equal([]);
      expect(acknowledged.size).to.be.greaterThan(kills);
      process.stdout.write(
        `      ${acknowledged.size} files acknowledged, ${swept} without a record swept\n`,
      );
    });
  });
});
