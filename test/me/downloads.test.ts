import { createHmac } from 'node:crypto';
import { expect } from 'chai';
import { uuidv7 } from '../../src/util/uuid.js';
import { createCart, issueOf } from '../support/carts.js';
import { createProduct, createVariants } from '../support/catalog.js';
import { expectOk, type Client } from '../support/client.js';
import type { Schema } from '../support/contract-types.js';
import { attachFile, fetchFile, fileOf, uploadFile } from '../support/media.js';
import {
  captureOrderPayment,
  changeOrderStatus,
  checkOut,
  createOrder,
  refundOrder,
} from '../support/orders.js';
import { createPromotion } from '../support/promotions.js';
import { setPrice } from '../support/pricing.js';
import { countStatuses, race } from '../support/race.js';
import { TestStore } from '../support/store.js';
import { testSecrets } from '../support/test-secrets.js';

type Download = Schema<'OrderDownload'>;

/** The link to a file with a correct signature. @param expires seconds since 1970 */
function signedLink(link: Download, expires: number): string {
  const texts = ['download', link.lineItemId, link.mediaAssetId, String(expires)];
  const signature = createHmac('sha256', testSecrets.AUTH_SECRET)
    .update(JSON.stringify(texts))
    .digest('base64url');
  return `${link.downloadUrl.split('?')[0] ?? ''}?expires=${expires}&signature=${signature}`;
}

describe('downloads of digital items', () => {
  let store: TestStore;
  let staff: Client;
  let jane: Client;
  let john: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('*:*');
    [jane, john] = [await store.signedIn(), await store.signedIn()];
  });
  after(() => store.close());

  /** Uploads a file that is sold with an item. */
  async function sell(entityId: string, filename: string, variantId?: string): Promise<string> {
    const { id } = await uploadFile(staff, { bytes: fileOf.pdf(), filename });
    const body = { entityId, mediaAssetId: id, role: 'download' as const };
    expectOk(await attachFile(staff, { ...body, ...(variantId && { variantId }) }));
    return id;
  }

  /** A handbook that is sold with one file. */
  async function createHandbook(price = 1000): Promise<{ id: string; file: string }> {
    const { id } = await createProduct(staff, {
      type: 'digitalDownload',
      title: 'Handbook',
      stock: null,
      price,
    });
    return { id, file: await sell(id, 'handbook.pdf') };
  }

  async function buy(client: Client, items: [string, number][]): Promise<Schema<'Order'>> {
    return expectOk(await checkOut(await createCart(client, { items })));
  }

  const list = (client: Client, orderId: string, query: { page?: number; limit?: number } = {}) =>
    client.call('listMyOrderDownloads', { params: { orderId }, query });
  const linksOf = async (orderId: string): Promise<Download[]> =>
    expectOk<Download[]>(await list(jane, orderId));
  /** Follows a link as a browser without a session does. */
  const follow = (url: string, headers: Record<string, string> = {}) => {
    const { pathname, search } = new URL(url);
    return store.anonymous(headers).get(pathname + search);
  };
  /** The statuses of following the first link of an order again, and of listing links. */
  async function access(orderId: string, url: string): Promise<[number, number]> {
    return [(await follow(url)).status, (await linksOf(orderId)).length];
  }

  it('are listed for the paid items, by id and number, with a link that delivers the file', async () => {
    const { id, file } = await createHandbook();
    const mug = await createProduct(staff);
    const order = await buy(jane, [[mug.id, 1], [id, 2]]); // prettier-ignore
    const before = Date.now();
    for (const idOrNumber of [order.id, order.orderNumber]) {
      const answer = await list(jane, idOrNumber);
      const [download, ...others] = expectOk<Download[]>(answer);
      expect(others).to.deep.equal([]);
      expect(answer.body.meta.pagination).to.include({ total: 1, totalPages: 1 });
      expect(download).to.deep.include({
        lineItemId: order.lineItems.find(({ entityId }) => entityId === id)?.id,
        mediaAssetId: file,
        title: 'Handbook',
        filename: 'handbook.pdf',
        size: fileOf.pdf().length,
        downloadsRemaining: 5,
      });
      const hours = (Date.parse(download?.expiresAt ?? '') - before) / 3_600_000;
      expect(hours).to.be.within(23.99, 24.01);
    }

    const [download] = await linksOf(order.id);
    const answer = await follow(download?.downloadUrl ?? '');
    expect([answer.status, answer.headers.get('cache-control')]).to.deep.equal([302, 'no-store']);
    const loaded = await fetchFile(store, answer.headers.get('location') ?? '');
    expect(Buffer.from(await loaded.arrayBuffer())).to.deep.equal(fileOf.pdf());
    expect(loaded.headers.get('content-disposition')).to.contain(
      'attachment; filename="handbook.pdf"',
    );
    expect((await linksOf(order.id))[0]?.downloadsRemaining).to.equal(4);
  });

  it('are five for each file of a line, also at once, whatever links were created', async () => {
    const { id } = await createHandbook();
    await sell(id, 'second.pdf');
    const order = await buy(jane, [[id, 1]]);
    const [first, second] = await linksOf(order.id);
    const links = [first, (await linksOf(order.id))[0]].map((link) => link?.downloadUrl ?? '');
    const answers = await race(12, (i) => follow(links[i % 2] ?? ''));
    expect(countStatuses(answers)).to.deep.equal({ 302: 5, 403: 7 });
    expect((await follow(links[0] ?? '')).body.error.message).to.contain('five times');
    const remaining = (await linksOf(order.id)).map((link) => link.downloadsRemaining);
    expect(remaining).to.deep.equal([0, 5]);
    expect((await follow(second?.downloadUrl ?? '')).status).to.equal(302);
  });

  it('are not used up by HEAD or a prefetch, which learn no URL of the file', async () => {
    const { id } = await createHandbook();
    const order = await buy(jane, [[id, 1]]);
    const url = (await linksOf(order.id))[0]?.downloadUrl ?? '';
    const head = await fetchFile(store, url, { method: 'HEAD' });
    const prefetch = await follow(url, { 'Sec-Purpose': 'prefetch;prerender' });
    for (const { status, headers } of [head, prefetch])
      expect([status, headers.get('location')]).to.deep.equal([204, null]);
    expect((await linksOf(order.id))[0]?.downloadsRemaining).to.equal(5);
  });

  it('need a link that nobody has changed, and that has not expired', async () => {
    const { id } = await createHandbook();
    const order = await buy(jane, [[id, 1]]);
    const other = await buy(jane, [[(await createHandbook()).id, 1]]);
    const [[link], [foreign]] = [await linksOf(order.id), await linksOf(other.id)];
    if (!link || !foreign) throw new Error('There are no links');
    const url = link.downloadUrl;
    const now = Math.floor(Date.now() / 1000);
    const changed = {
      'another time': url.replace(/expires=\d+/, `expires=${now + 90_000}`),
      'another signature': url.replace(
        /signature=(.)/,
        (_, first) => `signature=${first === '-' ? '_' : '-'}`,
      ),
      'the line of another order': url.replace(link.lineItemId, foreign.lineItemId),
      'another file': url.replace(link.mediaAssetId, foreign.mediaAssetId),
      'a link of yesterday': signedLink(link, now - 1),
    };
    for (const [what, changedUrl] of Object.entries(changed))
      expect([what, (await follow(changedUrl)).status]).to.deep.equal([what, 403]);
    expect((await follow(signedLink(link, now + 60))).status).to.equal(302);
    for (const missing of ['expires', 'signature']) {
      const answer = await follow(url.replace(new RegExp(`${missing}=[^&]*`), ''));
      expect(answer.status).to.equal(422);
      expect(issueOf(answer)).to.equal(`query.${missing}`);
    }
    expect((await linksOf(order.id))[0]?.downloadsRemaining).to.equal(4);
  });

  it('end when the order is cancelled or refunded, or the line’s units are', async () => {
    const { id } = await createHandbook();
    const { id: other } = await createHandbook();
    const [cancelled, refunded, partly] = [
      await buy(jane, [[id, 1]]),
      await buy(jane, [[id, 1]]),
      await buy(jane, [[id, 2], [other, 1]]), // prettier-ignore
    ];
    const urlOf = async (order: Schema<'Order'>): Promise<string> =>
      (await linksOf(order.id))[0]?.downloadUrl ?? '';
    const [a, b, c] = [await urlOf(cancelled), await urlOf(refunded), await urlOf(partly)];
    await changeOrderStatus(staff, cancelled.id, 'cancelled');
    await refundOrder(staff, refunded.id);
    expect(await access(cancelled.id, a)).to.deep.equal([404, 0]);
    expect(await access(refunded.id, b)).to.deep.equal([404, 0]);

    const orderLineItemId = partly.lineItems.find(({ entityId }) => entityId === id)?.id ?? '';
    const lineItems = [{ orderLineItemId, quantity: 1 }];
    await refundOrder(staff, partly.id, { lineItems });
    expect(await access(partly.id, c)).to.deep.equal([302, 2]);
    await refundOrder(staff, partly.id, { lineItems });
    expect(await access(partly.id, c)).to.deep.equal([404, 1]);
  });

  it('end when the file is deleted', async () => {
    const { id, file } = await createHandbook();
    const order = await buy(jane, [[id, 1]]);
    const url = (await linksOf(order.id))[0]?.downloadUrl ?? '';
    expect((await follow(url)).status).to.equal(302);
    expectOk(await staff.call('deleteMedia', { params: { id: file } }));
    expect(await access(order.id, url)).to.deep.equal([404, 0]);
  });

  it('are of the variant that was bought, and of its entity', async () => {
    const { id } = await createHandbook();
    const [small, large] = await createVariants(staff, id, 2);
    for (const variant of [small, large])
      await setPrice(staff, id, 500, { variantId: variant?.id ?? '' });
    await sell(id, 'small.pdf', small?.id);
    await sell(id, 'large.pdf', large?.id);
    const cart = await createCart(jane);
    const item = { entityId: id, variantId: large?.id ?? '', quantity: 1 };
    expectOk(await jane.call('addCartItem', { params: { id: cart.id }, body: item }));
    const order = expectOk(await checkOut(cart));
    const names = (await linksOf(order.id)).map(({ filename }) => filename);
    expect(names).to.deep.equal(['handbook.pdf', 'large.pdf']);
  });

  it('of a free order are listed', async () => {
    const { id } = await createHandbook();
    const { code } = await createPromotion(staff, {
      code: 'GIFT',
      type: 'percentage_off_order',
      value: 100,
    });
    const cart = await createCart(jane, { items: [[id, 1]] });
    const order = expectOk(await checkOut(cart, { promotionCodes: [code ?? ''] }));
    expect(order.grandTotal).to.equal(0);
    expect(await linksOf(order.id)).to.have.lengthOf(1);
  });

  it('come in pages', async () => {
    const { id } = await createHandbook();
    await sell(id, 'second.pdf');
    const order = await buy(jane, [[id, 1]]);
    const answer = await list(jane, order.id, { page: 2, limit: 1 });
    expect(expectOk<Download[]>(answer).map(({ filename }) => filename)).to.deep.equal([
      'second.pdf',
    ]);
    expect(answer.body.meta.pagination).to.deep.equal({
      page: 2,
      limit: 1,
      total: 2,
      totalPages: 2,
    });
  });

  it("are the buyer's: another customer and a key get none", async () => {
    const { id } = await createHandbook();
    const order = await buy(jane, [[id, 1]]);
    for (const orderId of [order.id, order.orderNumber, uuidv7()])
      expect((await list(john, orderId)).status).to.equal(404);
    expect((await list(staff, order.id)).status).to.equal(401);
    const params = { id: order.id };
    for (const caller of [john, store.anonymous(), await store.withKey('catalog:read')])
      expect((await caller.call('listOrderDownloads', { params })).status).to.equal(404);
    const links = expectOk<Download[]>(await staff.call('listOrderDownloads', { params }));
    expect(links).to.have.lengthOf(1);
  });

  it('of a guest are listed with the secret of the cart', async () => {
    const { id } = await createHandbook();
    const cart = await createCart(store.anonymous(), { items: [[id, 1]] });
    const { id: orderId } = expectOk(await checkOut(cart));
    const params = { id: orderId };
    const [link] = expectOk<Download[]>(await cart.client.call('listOrderDownloads', { params }));
    expect((await follow(link?.downloadUrl ?? '')).status).to.equal(302);
    expect((await store.anonymous().call('listOrderDownloads', { params })).status).to.equal(404);
  });
});

describe('downloads of an order whose payment is only authorized', () => {
  it('are listed once it is captured', async () => {
    const store = await TestStore.open({ config: { paymentCapture: 'manual' } });
    try {
      const staff = await store.withKey('*:*');
      const { id: entityId } = await createProduct(staff, { type: 'digitalDownload', stock: null });
      const { id: mediaAssetId } = await uploadFile(staff, { bytes: fileOf.pdf() });
      expectOk(await attachFile(staff, { entityId, mediaAssetId, role: 'download' }));
      const order = await createOrder(staff, { items: [[entityId, 1]] });
      const count = async (): Promise<number> =>
        expectOk<Download[]>(await staff.call('listOrderDownloads', { params: { id: order.id } }))
          .length;
      expect([order.paymentStatus, await count()]).to.deep.equal(['authorized', 0]);
      await captureOrderPayment(staff, order.id);
      expect(await count()).to.equal(1);
    } finally {
      await store.close();
    }
  });
});
