import { expect } from 'chai';
import { CreateMultipartUploadCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { Readable } from 'node:stream';
import { s3Storage } from '../../src/adapters/storage/s3.js';
import { StorageUnavailable } from '../../src/adapters/storage/storage-unavailable.js';
import type { LinkOptions } from '../../src/adapters/storage/storage.js';
import { freePort } from '../support/free-port.js';
import { S3Server } from '../support/s3-server.js';
import { contentType, storageBehavior, keysOf, newKey } from '../support/storage-behavior.js';

const publicUrl = 'https://store.example.com';

const link: LinkOptions = { expiresInSeconds: 900, disposition: 'inline' };

describe('S3 storage', () => {
  let server: S3Server;
  before(async () => {
    server = await S3Server.open();
  });
  after(() => server.close());

  for (const [title, check] of Object.entries(storageBehavior)) {
    it(title, () => {
      const storage = s3Storage({ ...server.settings, publicUrl });
      const read = async (key: string): Promise<Buffer | undefined> => {
        const answer = await fetch(await storage.signedUrl(key, link));
        return answer.ok ? Buffer.from(await answer.arrayBuffer()) : undefined;
      };
      return check({ storage, read });
    });
  }

  it('signs links that say how to show the file and expire', async () => {
    const storage = s3Storage({ ...server.settings, publicUrl });
    const key = newKey();
    await storage.put(key, Readable.from([Buffer.from('a picture')]), { contentType });
    const filename = 'Süße "Karte".png';
    const url = await storage.signedUrl(key, { ...link, disposition: 'attachment', filename });
    const answer = await fetch(url);
    expect(await answer.text()).to.equal('a picture');
    expect(answer.headers.get('content-type')).to.equal(contentType);
    expect(answer.headers.get('content-disposition')).to.equal(
      `attachment; filename="S??e \\"Karte\\".png"; filename*=UTF-8''S%C3%BC%C3%9Fe%20%22Karte%22.png`,
    );
    expect(answer.headers.get('cache-control')).to.equal('private, no-store');
    expect(new URL(url).searchParams.get('X-Amz-Expires')).to.equal('900');
    expect((await fetch(url.replace('attachment', 'inline'))).status).to.equal(403);
    expect((await fetch(url.split('?')[0] ?? '')).status).to.equal(403);
    await storage.delete(key);
    expect((await fetch(url)).status).to.equal(404);
  });

  it('lists what a crash left of an upload, and aborts it, but leaves the files of others', async () => {
    const { bucket: Bucket, ...settings } = server.settings;
    const client = new S3Client({ ...settings, requestChecksumCalculation: 'WHEN_REQUIRED' });
    const storage = s3Storage({ ...server.settings, publicUrl });
    const [own, foreign] = [newKey(), newKey()];
    for (const Key of [`media/${own}`, `other/${foreign}`])
      await client.send(new CreateMultipartUploadCommand({ Bucket, Key }));
    for (const Key of ['media/README', `other/${foreign}`])
      await client.send(new PutObjectCommand({ Bucket, Key, Body: 'bytes' }));
    expect(await keysOf(storage)).to.deep.equal([own]);
    await storage.delete(own);
    expect(await keysOf(storage)).to.deep.equal([]);
    const others = s3Storage({ ...server.settings, prefix: 'other/', publicUrl });
    expect(await keysOf(others)).to.deep.equal([foreign, foreign]);
  });

  it('says that it is not available when the credentials or the bucket are wrong', async () => {
    const credentials = { accessKeyId: 'covenant-tests', secretAccessKey: 'wrong' };
    const missing = s3Storage({ ...server.settings, bucket: 'no-such-bucket', publicUrl });
    const refused = s3Storage({ ...server.settings, credentials, publicUrl });
    const endpoint = `http://127.0.0.1:${await freePort()}`;
    const away = s3Storage({ ...server.settings, endpoint, publicUrl });
    for (const storage of [missing, refused, away]) {
      const body = Readable.from([Buffer.from('bytes')]);
      const attempts = [
        storage.put(newKey(), body, { contentType }),
        storage.delete(newKey()),
        keysOf(storage),
      ];
      for (const { status, ...result } of await Promise.allSettled(attempts)) {
        expect(status).to.equal('rejected');
        expect(result).to.have.property('reason').instanceOf(StorageUnavailable);
      }
    }
  });
});
