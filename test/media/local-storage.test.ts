import { expect } from 'chai';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { localStorage } from '../../src/adapters/storage/local.js';
import { StorageUnavailable } from '../../src/adapters/storage/storage-unavailable.js';
import type { FileStorage, LinkOptions } from '../../src/adapters/storage/storage.js';
import { runFolder } from '../runner/run-folder.js';
import { contentType, storageBehavior, keysOf, newKey } from '../support/storage-behavior.js';

const secret = 'a-secret-that-signs-links-of-tests';
const publicUrl = 'https://store.example.com';

const openIn = (folder: string): FileStorage => localStorage({ folder, secret, publicUrl });

const newFolder = (): string => path.join(mkdtempSync(path.join(runFolder(), 'files-')), 'media');

describe('local storage', () => {
  for (const [title, check] of Object.entries(storageBehavior)) {
    it(title, () => {
      const folder = newFolder();
      const read = (key: string): Promise<Buffer | undefined> =>
        readFile(path.join(folder, key)).catch(() => undefined);
      return check({ storage: openIn(folder), read });
    });
  }

  it('lists what a crash left of a file, and deletes it, but leaves the files of others alone', async () => {
    const folder = newFolder();
    const storage = openIn(folder);
    const key = newKey();
    mkdirSync(folder);
    writeFileSync(path.join(folder, `${key}.partial`), 'half');
    writeFileSync(path.join(folder, 'README'), 'about this folder');
    expect(await storage.head(key)).to.equal(undefined);
    expect(await keysOf(storage)).to.deep.equal([key]);
    await storage.delete(key);
    expect(readdirSync(folder)).to.deep.equal(['README']);
  });

  it('has a file under its name only once it is complete', async () => {
    const folder = newFolder();
    const key = newKey();
    const seen: string[][] = [];
    const body = Readable.from(
      (function* () {
        yield Buffer.from('one half');
        seen.push(readdirSync(folder));
        yield Buffer.from('and the other');
      })(),
    );
    await openIn(folder).put(key, body, { contentType });
    expect(seen).to.deep.equal([[`${key}.partial`]]);
    expect(readdirSync(folder)).to.deep.equal([key]);
  });

  it('says that it is not available, with the reason for the log, when it cannot write', async () => {
    const folder = newFolder();
    writeFileSync(folder, 'a file is in the way');
    const body = Readable.from([Buffer.from('bytes')]);
    const failure = await openIn(folder)
      .put(newKey(), body, { contentType })
      .catch((error: unknown) => error as Error);
    expect(failure).to.be.instanceOf(StorageUnavailable);
    expect(failure).to.have.nested.property('cause.code', 'EEXIST');
    expect(body.destroyed).to.equal(true);
  });

  it('creates its folder for its owner only, and no folder before the first file', async () => {
    const folder = newFolder();
    const storage = openIn(folder);
    expect(await keysOf(storage)).to.deep.equal([]);
    expect(existsSync(folder)).to.equal(false);
  });

  describe('a signed link', () => {
    const storage = openIn('/nowhere');
    const key = newKey();
    const link = async (options: Partial<LinkOptions> = {}): Promise<URL> => {
      const defaults = { expiresInSeconds: 900, disposition: 'inline' } as const;
      return new URL(await storage.signedUrl(key, { ...defaults, ...options }));
    };

    it('leads to the file and says how to show it', async () => {
      const url = await link({ disposition: 'attachment', filename: 'Süße "Karte".png' });
      expect(url.origin + url.pathname).to.equal(`${publicUrl}/media/${key}`);
      expect(storage.local?.verify(key, url.searchParams)).to.deep.equal({
        disposition: 'attachment',
        filename: 'Süße "Karte".png',
      });
    });

    it('is invalid once it has expired', async () => {
      const { searchParams } = await link({ expiresInSeconds: 0 });
      expect(storage.local?.verify(key, searchParams)).to.equal(undefined);
    });

    it('is invalid for another file, another secret, and after any change', async () => {
      const { searchParams } = await link({ filename: 'a.png' });
      const verify = (query: URLSearchParams, file = key): unknown =>
        storage.local?.verify(file, query);
      expect(verify(searchParams)).to.deep.equal({ disposition: 'inline', filename: 'a.png' });
      expect(verify(searchParams, newKey())).to.equal(undefined);
      const other = localStorage({ folder: '/nowhere', secret: `${secret}.`, publicUrl });
      expect(other.local?.verify(key, searchParams)).to.equal(undefined);
      const changes = {
        expires: '99999999999',
        disposition: 'attachment',
        filename: 'b.png',
        signature:
          searchParams.get('signature')?.replace(/^./, (c) => (c === 'A' ? 'B' : 'A')) ?? '',
      };
      for (const [name, value] of Object.entries(changes)) {
        const changed = new URLSearchParams(searchParams);
        changed.set(name, value);
        expect(verify(changed), name).to.equal(undefined);
        changed.delete(name);
        expect(verify(changed), `no ${name}`).to.equal(undefined);
      }
      expect(verify(new URLSearchParams())).to.equal(undefined);
    });
  });
});
