import type { Knex } from 'knex';
import type { FileStorage } from '../../../adapters/storage/storage.js';
import {
  InvalidInput,
  InvalidTransition,
  RecordNotFound,
  StateConflict,
} from '../../../domain/errors.js';
import { signedUrlOf } from '../../../domain/files/media-url.js';
import { saveRecord } from '../../../domain/versioned.js';
import { EntityMedia } from '../../../models/EntityMedia.js';
import { MediaAsset } from '../../../models/MediaAsset.js';
import type { Vendor } from '../models/Vendor.js';
import { VendorDocument, type DocumentWithFile } from '../models/VendorDocument.js';
import { verificationOf } from './verification.js';

/** The number of documents that a vendor can have: their files are kept for good. */
const maxDocuments = 100;

/** A document as its readers see it: with a link to its file that is valid for 15 minutes. */
export type ShownDocument = VendorDocument & { fileUrl: string };

export async function showDocument(
  storage: FileStorage,
  document: VendorDocument,
  asset: MediaAsset,
): Promise<ShownDocument> {
  return Object.assign(document, { fileUrl: await signedUrlOf(storage, asset) });
}

/**
 * Adds a document of a locked vendor.
 * @throws StateConflict if the vendor has too many
 */
export async function addDocument(
  db: Knex,
  vendor: Vendor,
  type: VendorDocument['type'],
  asset: MediaAsset,
): Promise<VendorDocument> {
  if ((await VendorDocument.countOf(db, vendor.id)) >= maxDocuments) {
    throw new StateConflict(`A vendor can have ${maxDocuments} documents.`);
  }
  const document = await VendorDocument.query(db)
    .insert({ vendorId: vendor.id, type, mediaAssetId: asset.id })
    .returning('*');
  await updateVerification(db, vendor);
  return document;
}

/**
 * Locks a file of the store that is to become a document, so that it is not attached at the same
 * time.
 * @throws 404 if it does not exist, StateConflict if it is attached to an entity, 422 for a file on
 *   another server, which has no private link
 */
export async function lockUnattached(db: Knex, mediaAssetId: string): Promise<MediaAsset> {
  const asset = await MediaAsset.lock(db, mediaAssetId);
  if (!asset) throw new RecordNotFound('Media asset');
  if (asset.storageKey === null) {
    throw new InvalidInput('mediaAssetId', 'must be an uploaded file', 'storage');
  }
  if ((await EntityMedia.entitiesWith(db, asset.id)).length > 0) {
    throw new StateConflict('The file is attached to an entity. Upload it again.');
  }
  return asset;
}

/**
 * Approves or rejects a pending document of a locked vendor.
 * @throws 404 if the vendor has no such document, 422 INVALID_TRANSITION
 */
export async function reviewDocument(
  db: Knex,
  vendor: Vendor,
  id: string,
  review: { status: 'approved' | 'rejected'; notes: string | null },
): Promise<DocumentWithFile> {
  const document = await VendorDocument.findOf(db, vendor.id, id);
  if (!document) throw new RecordNotFound('Document');
  const { status, notes: reviewerNotes } = review;
  if (document.status !== 'pending') throw new InvalidTransition(document.status, status, []);
  const reviewedAt = new Date().toISOString();
  await document.$query(db).patch({ status, reviewerNotes, reviewedAt });
  await updateVerification(db, vendor);
  return document;
}

async function updateVerification(db: Knex, vendor: Vendor): Promise<void> {
  const verificationStatus = verificationOf(await VendorDocument.factsOf(db, vendor.id));
  if (verificationStatus !== vendor.verificationStatus) {
    await saveRecord(db, vendor, { verificationStatus });
  }
}
