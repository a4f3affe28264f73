import { expect } from 'chai';
import { verificationOf } from '../../../src/plugins/marketplace/domain/verification.js';
import { createProduct } from '../../support/catalog.js';
import { expectOk, type Client } from '../../support/client.js';
import type { Answer } from '../../support/contract-checker.js';
import type { Schema } from '../../support/contract-types.js';
import { createVendor, openMarketplace, suspendVendor } from './support/marketplace.js';
import type { CreatedVendor } from './support/marketplace.js';
import { attachFile, fetchFile, fileOf, uploadFile } from '../../support/media.js';
import type { TestStore } from '../../support/store.js';

type Type = Schema<'VendorDocumentType'>;
type DocumentAnswer = Answer<{ data: Schema<'VendorDocument'>; error: Schema<'ErrorBody'> }>;

const none = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0fff';

describe('documents of vendors', () => {
  let store: TestStore;
  let staff: Client;
  let a: CreatedVendor;
  let b: CreatedVendor;
  before(async () => {
    store = await openMarketplace();
    staff = await store.withKey('*:*');
    a = await createVendor(store, staff);
    b = await createVendor(store, staff);
  });
  after(() => store.close());

  interface Parts {
    type?: Type | 'passport';
    file?: boolean;
    mediaAssetId?: string;
  }

  /** Sends a document, with a PDF unless another file is named. */
  function send(client: Client, vendorId: string, parts: Parts = {}): Promise<DocumentAnswer> {
    const { type = 'tax_form', mediaAssetId, file = mediaAssetId === undefined } = parts;
    const raw = new FormData();
    raw.set('type', type);
    if (mediaAssetId !== undefined) raw.set('mediaAssetId', mediaAssetId);
    if (file) raw.set('file', new Blob([new Uint8Array(fileOf.pdf())]), 'proof.pdf');
    const path = `/api/marketplace/vendors/${vendorId}/documents`;
    return client.post(path, undefined, { raw });
  }

  const review = (vendorId: string, docId: string, isApproved: boolean, client = staff) =>
    isApproved
      ? client.call('approveVendorDocument', { params: { id: vendorId, docId } })
      : client.call('rejectVendorDocument', {
          ...{ params: { id: vendorId, docId }, body: { notes: 'The scan is cut off.' } },
        });

  const verification = async ({ client }: CreatedVendor) =>
    expectOk(await client.call('getOwnVendor')).verificationStatus;

  const storedFiles = async (): Promise<number> =>
    (await store.knex('media_assets').count({ count: '*' }).first<{ count: number }>()).count;

  it('are private files with links that the vendor and staff read', async () => {
    const answer = await send(a.client, a.vendor.id);
    expect(answer.status).to.equal(201);
    const { data: document } = answer.body;
    expect(document).to.deep.include({
      ...{ vendorId: a.vendor.id, type: 'tax_form', status: 'pending' },
      ...{ reviewerNotes: null, reviewedAt: null },
    });
    const params = { id: a.vendor.id };
    for (const reader of [a.client, staff]) {
      const [listed] = expectOk(await reader.call('listVendorDocuments', { params }));
      expect(listed?.id).to.equal(document.id);
      const file = await fetchFile(store, listed?.fileUrl ?? '');
      expect(Buffer.from(await file.arrayBuffer())).to.deep.equal(fileOf.pdf());
    }
    const { pathname } = new URL(document.fileUrl);
    expect((await fetch(store.url + pathname)).status, 'without a signature').to.equal(404);
    expect((await b.client.call('listVendorDocuments', { params })).status).to.equal(404);
    expect((await store.anonymous().call('listVendorDocuments', { params })).status).to.equal(401);
    expect((await store.audit()).at(-1)).to.include({
      ...{ event: 'vendors.uploadDocument', entity_id: a.vendor.id },
    });
  });

  it('are sent by the vendor, and files of the store are named by who reads them', async () => {
    const before = await storedFiles();
    expect((await send(b.client, a.vendor.id)).status).to.equal(404);
    expect((await send(staff, none)).status).to.equal(404);
    expect((await send(await store.signedIn(), a.vendor.id)).status).to.equal(403);
    expect((await send(a.client, a.vendor.id, { type: 'passport' })).status).to.equal(422);
    expect((await send(a.client, a.vendor.id, { file: false })).status).to.equal(422);
    expect(await storedFiles(), 'files of refused requests').to.equal(before);

    const { id: mediaAssetId } = await uploadFile(staff);
    expect((await send(a.client, a.vendor.id, { mediaAssetId })).status).to.equal(403);
    const marketplace = await store.withKey('marketplace:admin');
    expect((await send(marketplace, a.vendor.id, { mediaAssetId })).status).to.equal(403);
    expect((await send(staff, a.vendor.id, { mediaAssetId, file: true })).status).to.equal(422);
    expect((await send(staff, a.vendor.id, { mediaAssetId: none })).status).to.equal(404);
    expect((await send(staff, a.vendor.id, { mediaAssetId })).status).to.equal(201);
  });

  it('stay private, and keep their files', async () => {
    const { id: mediaAssetId } = await uploadFile(staff);
    const { id: entityId } = await createProduct(staff);
    expect((await send(staff, a.vendor.id, { mediaAssetId })).status).to.equal(201);
    const attached = await attachFile(staff, { entityId, mediaAssetId });
    expect([attached.status, attached.body.error.message]).to.deep.equal([
      409,
      'The file is a document of a vendor. Upload it again.',
    ]);
    const deleted = await staff.call('deleteMedia', { params: { id: mediaAssetId } });
    expect(deleted.status).to.equal(409);
    const { id: shown } = await uploadFile(staff);
    expectOk(await attachFile(staff, { entityId, mediaAssetId: shown }));
    expect((await send(staff, a.vendor.id, { mediaAssetId: shown })).status).to.equal(409);
    const elsewhere = { filename: 'a.pdf', content_type: 'application/pdf', size: 0 };
    const url = 'https://files.example.com/a.pdf';
    await store.knex('media_assets').insert({ id: none, ...elsewhere, url });
    const remote = await send(staff, a.vendor.id, { mediaAssetId: none });
    expect([remote.status, remote.body.error.details?.issues?.[0]?.path]).to.deep.equal([
      422,
      'body.mediaAssetId',
    ]);
  });

  it('verify a vendor once those that are required are approved', async () => {
    const seller = await createVendor(store, staff);
    expect(await verification(seller)).to.equal('unverified');
    const add = async (type: Type): Promise<string> =>
      expectOk(await send(seller.client, seller.vendor.id, { type })).id;
    const license = await add('business_license');
    expect(await verification(seller)).to.equal('documents_submitted');
    const rejected = expectOk(await review(seller.vendor.id, license, false));
    expect(rejected).to.deep.include({
      ...{ id: license, status: 'rejected', reviewerNotes: 'The scan is cut off.' },
    });
    expect(Date.parse(rejected.reviewedAt ?? '')).to.be.closeTo(Date.now(), 60_000);
    expect(await verification(seller)).to.equal('rejected');
    for (const type of ['business_license', 'tax_form', 'bank_proof'] as const) {
      const document = await add(type);
      expect(await verification(seller)).to.equal('documents_submitted');
      expect(expectOk(await review(seller.vendor.id, document, true))).to.include({
        ...{ status: 'approved', reviewerNotes: null },
      });
    }
    expect(await verification(seller)).to.equal('verified');
    await add('other');
    expect(await verification(seller), 'one more document').to.equal('verified');
    expect(
      (await store.audit()).find(({ event }) => event === 'vendors.rejectDocument'),
    ).to.deep.include({
      entity_id: seller.vendor.id,
      payload: { documentId: license, status: 'rejected', notes: 'The scan is cut off.' },
    });
  });

  it('are reviewed once, by staff, and only those of the vendor in the path', async () => {
    const { id } = expectOk(await send(a.client, a.vendor.id));
    for (const isApproved of [true, false]) {
      expect((await review(b.vendor.id, id, isApproved)).status).to.equal(404);
      expect((await review(a.vendor.id, none, isApproved)).status).to.equal(404);
      expect((await review(none, id, isApproved)).status).to.equal(404);
      expect((await review(a.vendor.id, id, isApproved, a.client)).status).to.equal(403);
    }
    expectOk(await review(a.vendor.id, id, true));
    for (const isApproved of [true, false]) {
      const again = await review(a.vendor.id, id, isApproved);
      expect([again.status, again.body.error.code]).to.deep.equal([422, 'INVALID_TRANSITION']);
    }
  });

  it('are at most a hundred of a vendor, and a suspended one adds none', async () => {
    const seller = await createVendor(store, staff);
    const { id } = await uploadFile(staff);
    const row = { vendor_id: seller.vendor.id, type: 'other', media_asset_id: id };
    const rows = Array.from({ length: 100 }, () => ({
      ...{ ...row, id: store.knex.raw('gen_random_uuid()') },
    }));
    await store.knex('vendor_documents').insert(rows);
    expect((await send(seller.client, seller.vendor.id)).status).to.equal(409);
    await store.knex('vendor_documents').where({ vendor_id: seller.vendor.id }).delete();
    await suspendVendor(staff, seller.vendor.id);
    expect((await send(seller.client, seller.vendor.id)).status).to.equal(403);
    const params = { id: seller.vendor.id };
    expect((await seller.client.call('listVendorDocuments', { params })).status).to.equal(200);
    expect((await send(staff, seller.vendor.id)).status).to.equal(201);
  });

  it('are rejected only while nothing else of their type counts', () => {
    const of = (...facts: [Type, 'pending' | 'approved' | 'rejected'][]): string =>
      verificationOf(facts.map(([type, status]) => ({ type, status })));
    expect(of()).to.equal('unverified');
    expect(of(['other', 'approved'])).to.equal('documents_submitted');
    expect(of(['tax_form', 'rejected'])).to.equal('rejected');
    expect(of(['tax_form', 'rejected'], ['tax_form', 'pending'])).to.equal('documents_submitted');
    expect(of(['tax_form', 'rejected'], ['tax_form', 'approved'])).to.equal('documents_submitted');
    expect(of(['tax_form', 'rejected'], ['bank_proof', 'pending'])).to.equal('rejected');
  });
});
