import { expect } from 'chai';
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FileStorage } from '../../src/adapters/storage/storage.js';
import { uuidv7 } from '../../src/util/uuid.js';

export interface OpenStorage {
  storage: FileStorage;
  /** The bytes of a file, read without the storage's own methods. */
  read: (key: string) => Promise<Buffer | undefined>;
}

export const newKey = (): string => `${uuidv7()}.png`;

export const contentType = 'image/png';

/** The keys of a storage, sorted. */
export async function keysOf(storage: FileStorage): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of storage.list()) keys.push(key);
  return keys.sort();
}

/** What every storage does, whatever stores its files: titles and checks. */
export const storageBehavior: Record<string, (opened: OpenStorage) => Promise<void>> = {
  async 'lists nothing before the first file'({ storage }) {
    expect(await keysOf(storage)).to.deep.equal([]);
  },

  async 'stores streams of every size byte for byte'({ storage, read }) {
    for (const size of [0, 1, 70_000, 20_000_000]) {
      const key = newKey();
      const bytes = randomBytes(size);
      const chunks = Array.from({ length: Math.ceil(size / 65_536) }, (_, i) =>
        bytes.subarray(i * 65_536, (i + 1) * 65_536),
      );
      expect(await storage.put(key, Readable.from(chunks), { contentType })).to.deep.equal({
        size,
      });
      expect((await read(key))?.equals(bytes), String(size)).to.equal(true);
      const { size: stored, modifiedAt } = (await storage.head(key)) ?? {};
      expect(stored).to.equal(size);
      expect(modifiedAt?.getTime()).to.be.within(Date.now() - 60_000, Date.now() + 1000);
      expect(await keysOf(storage)).to.deep.equal([key]);
      await storage.delete(key);
    }
  },

  async 'leaves nothing of a stream that fails, and throws its error'({ storage }) {
    for (const size of [10, 20_000_000]) {
      const failure = new Error('the client has left');
      async function* breaking(): AsyncGenerator<Buffer> {
        for (let sent = 0; sent < size; sent += 1_000_000) yield Buffer.alloc(1_000_000);
        await Promise.reject(failure);
      }
      const key = newKey();
      const stored = storage.put(key, Readable.from(breaking()), { contentType });
      expect(await stored.catch((error: unknown) => error)).to.equal(failure);
      expect(await storage.head(key)).to.equal(undefined);
      expect(await keysOf(storage)).to.deep.equal([]);
    }
  },

  async 'deletes a file once and accepts that it is missing'({ storage, read }) {
    const key = newKey();
    await storage.put(key, Readable.from([Buffer.from('bytes')]), { contentType });
    await storage.delete(key);
    await storage.delete(key);
    expect(await storage.head(key)).to.equal(undefined);
    expect(await read(key)).to.equal(undefined);
  },

  async 'accepts only keys that the server generates'({ storage }) {
    const names = [
      '../../etc/passwd',
      '..',
      '/etc/passwd',
      'a/b.png',
      'a\0.png',
      '.png',
      'A.png',
      '',
    ];
    for (const name of names) {
      const body = Readable.from([Buffer.from('bytes')]);
      const results = await Promise.allSettled([
        (async () => storage.put(name, body, { contentType }))(),
        (async () => storage.delete(name))(),
        (async () => storage.head(name))(),
      ]);
      expect(
        results.map(({ status }) => status),
        name,
      ).to.deep.equal(Array(3).fill('rejected'));
    }
  },
};
