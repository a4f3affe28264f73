import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import type { Page } from '../../../database/page.js';
import { BaseModel, findPage } from '../../../models/BaseModel.js';
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

  /** One page of the promotions whose discounts a vendor bears, newest first. */
  static async page(
    db: Knex,
    vendorId: string,
    page: Page,
  ): Promise<{ results: (VendorPromotion & PromotionFacts)[]; total: number }> {
    const found = VendorPromotion.query(db)
      .alias('v')
      .joinRelated('promotion')
      .select('v.*', 'promotion.code', 'promotion.name')
      .where({ vendorId })
      .orderBy([
        { column: 'v.createdAt', order: 'desc' },
        { column: 'v.promotionId', order: 'asc' },
      ]);
    return findPage(found, page) as Promise<{
      results: (VendorPromotion & PromotionFacts)[];
      total: number;
    }>;
  }
}

type PromotionFacts = Pick<Promotion, 'code' | 'name'>;
