import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import type { Page } from '../../../database/page.js';
import { findPage, TimestampedModel } from '../../../models/BaseModel.js';
import { MediaAsset } from '../../../models/MediaAsset.js';
import { Vendor } from './Vendor.js';

/** A private file that proves something about a vendor. */
export class VendorDocument extends TimestampedModel {
  static override tableName = 'vendor_documents';
  static override columns: readonly (keyof VendorDocument)[] = [
    'id',
    'vendorId',
    'type',
    'mediaAssetId',
    'status',
    'reviewerNotes',
    'reviewedAt',
    'createdAt',
    'updatedAt',
  ];

  vendorId!: string;
  type!: 'business_license' | 'tax_form' | 'bank_proof' | 'identity' | 'other';
  mediaAssetId!: string;
  status!: 'pending' | 'approved' | 'rejected';
  reviewerNotes!: string | null;
  reviewedAt!: string | null;
  vendor?: Vendor;
  asset?: MediaAsset;

  static override get relationMappings(): RelationMappings {
    return {
      vendor: this.belongsTo(Vendor, 'vendorId'),
      asset: this.belongsTo(MediaAsset, 'mediaAssetId'),
    };
  }

  /** One page of a vendor's documents, newest first, with their files. */
  static async page(
    db: Knex,
    vendorId: string,
    page: Page,
  ): Promise<{ results: DocumentWithFile[]; total: number }> {
    const found = VendorDocument.query(db)
      .where({ vendorId })
      .withGraphFetched('asset')
      .orderBy([
        { column: 'createdAt', order: 'desc' },
        { column: 'id', order: 'desc' },
      ]);
    return findPage(found, page) as Promise<{ results: DocumentWithFile[]; total: number }>;
  }

  /** A document of a vendor, with its file. */
  static async findOf(
    db: Knex,
    vendorId: string,
    id: string,
  ): Promise<DocumentWithFile | undefined> {
    const found = await VendorDocument.query(db)
      .findOne({ id, vendorId })
      .withGraphFetched('asset');
    return found as DocumentWithFile | undefined;
  }

  static async countOf(db: Knex, vendorId: string): Promise<number> {
    return VendorDocument.query(db).where({ vendorId }).resultSize();
  }

  /** The types of a vendor's documents, with their statuses. */
  static async factsOf(
    db: Knex,
    vendorId: string,
  ): Promise<Pick<VendorDocument, 'type' | 'status'>[]> {
    return VendorDocument.query(db).distinct('type', 'status').where({ vendorId });
  }

  /** Whether a file is a document of a vendor. */
  static async isDocument(db: Knex, mediaAssetId: string): Promise<boolean> {
    return (await VendorDocument.query(db).findOne({ mediaAssetId }).select('id')) !== undefined;
  }
}

export type DocumentWithFile = VendorDocument & { asset: MediaAsset };
