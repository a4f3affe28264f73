import type { RelationMappings } from 'objection';
import { TimestampedModel } from '../../../models/BaseModel.js';
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
}
