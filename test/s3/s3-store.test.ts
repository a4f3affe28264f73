import { expect } from 'chai';
import { createCart } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import { expectOk, type Client } from '../support/client.js';
import type { Schema } from '../support/contract-types.js';
import { attachFile, fetchFile, fileOf, upload, uploadFile } from '../support/media.js';
import { checkOut } from '../support/orders.js';
import { S3Server } from '../support/s3-server.js';
import { keysOf } from '../support/storage-behavior.js';
import { TestStore } from '../support/store.js';

describe('a store with its files in S3', () => {
  let server: S3Server;
  let store: TestStore;
  let staff: Client;
  before(async () => {
    server = await S3Server.open();
    store = await TestStore.open({ config: { storage: { kind: 's3', ...server.settings } } });
    staff = await store.withKey('*:*');
  });
  after(async () => {
    await store.close();
    await server.close();
  });

  const attach = (entityId: string, mediaAssetId: string, role: Schema<'MediaRole'>) =>
    attachFile(staff, { entityId, mediaAssetId, role });
  /** A response of this server that redirects, and the bytes and headers that follow. */
  async function follow(url: string): Promise<{ from: Headers; file: Response; bytes: Buffer }> {
    const answer = await fetchFile(store, url);
    expect(answer.status).to.equal(302);
    const location = answer.headers.get('location') ?? '';
    // The URL of a public file is of this server, and redirects once more.
    if (!location.startsWith(server.settings.endpoint)) return follow(location);
    const file = await fetch(location);
    return { from: answer.headers, file, bytes: Buffer.from(await file.arrayBuffer()) };
  }

  it('uploads, shows, and deletes a picture', async () => {
    const bytes = fileOf.png(640, 480, 9_000_000);
    const asset = await uploadFile(staff, { bytes, filename: 'mug.png' });
    expect(asset).to.include({ width: 640, height: 480, size: bytes.length });
    expect((await fetchFile(store, asset.url)).status).to.equal(404);

    const { id } = await createProduct(staff);
    expectOk(await attach(id, asset.id, 'primary'));
    const shown = await follow(asset.url);
    expect(shown.bytes.equals(bytes)).to.equal(true);
    expect(shown.from.get('cache-control')).to.equal('public, max-age=300');
    expect(shown.file.headers.get('content-type')).to.equal('image/png');
    expect((await follow(`${store.url}/api/media/${asset.id}`)).bytes.length).to.equal(
      bytes.length,
    );

    expectOk(await staff.call('deleteMedia', { params: { id: asset.id } }));
    expect((await fetchFile(store, asset.url)).status).to.equal(404);
    expect(await keysOf(store.storage)).to.deep.equal([]);
  });

  it('keeps nothing of an upload that is rejected', async () => {
    const answer = await upload(staff, { bytes: fileOf.gif(), type: 'image/png' });
    expect(answer.status).to.equal(422);
    expect(await keysOf(store.storage)).to.deep.equal([]);
  });

  it('delivers a file that was bought under its name', async () => {
    const { id } = await createProduct(staff, { type: 'digitalDownload', stock: null });
    const sold = await uploadFile(staff, { bytes: fileOf.pdf(), filename: 'handbook.pdf' });
    expectOk(await attach(id, sold.id, 'download'));
    const cart = await createCart(store.anonymous(), { items: [[id, 1]] });
    const order = expectOk(await checkOut(cart));
    const params = { id: order.id };
    const [link] = expectOk<Schema<'OrderDownload'>[]>(
      await cart.client.call('listOrderDownloads', { params }),
    );
    const { file, bytes } = await follow(link?.downloadUrl ?? '');
    expect(bytes).to.deep.equal(fileOf.pdf());
    expect(file.headers.get('content-disposition')).to.contain(
      'attachment; filename="handbook.pdf"',
    );
    expect((await fetchFile(store, sold.url)).status).to.equal(404);
  });
});
