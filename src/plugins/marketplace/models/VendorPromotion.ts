import type { RelationMappings } from 'objection';
import { BaseModel } from '../../../models/BaseModel.js';
import { Promotion } from '../../../models/Promotion.js';
import { Vendor } from './Vendor.js';

/** A promotion whose discounts a vendor bears. The store bears those without a row. */
export class VendorPromotion extends BaseModel {
  static override tableName = 'vendor_promotions';
  static override idColumn = 'promotionId';
  static override columns: readonly (keyof VendorPromotion)[] = [
    'promotionId',
    'vendorId',
    'createdAt',
  ];

  /** The primary key is the promotion's id. */
  override id!: never;
  promotionId!: string;
  vendorId!: string;
  createdAt!: string;
  vendor?: Vendor;
  promotion?: Promotion;

  static override get relationMappings(): RelationMappings {
    return {
      vendor: this.belongsTo(Vendor, 'vendorId'),
      promotion: this.belongsTo(Promotion, 'promotionId'),
    };
  }
}
