import type { Knex } from 'knex';
import { raw, type RelationMappings } from 'objection';
import type { Page } from '../../../database/page.js';
import { findPage, VersionedModel } from '../../../models/BaseModel.js';
import { Customer } from '../../../models/Customer.js';
import { Order } from '../../../models/Order.js';
import { defined } from '../../../util/defined.js';
import { Vendor } from './Vendor.js';

export type ReviewStatus = 'pending' | 'published' | 'hidden' | 'flagged';

/** All that are given must match. */
export interface ReviewFilter {
  vendorId?: string | undefined;
  customerId?: string | undefined;
  status?: ReviewStatus | undefined;
}

/** A buyer's review of a vendor. Only published ones are public. */
export class VendorReview extends VersionedModel {
  static override tableName = 'vendor_reviews';
  static override columns: readonly (keyof VendorReview)[] = [
    'id',
    'vendorId',
    'customerId',
    'orderId',
    'rating',
    'title',
    'body',
    'status',
    'vendorResponse',
    'version',
    'createdAt',
    'updatedAt',
  ];

  vendorId!: string;
  customerId!: string;
  orderId!: string;
  /** Stars, from 1 to 5. */
  rating!: number;
  title!: string | null;
  body!: string | null;
  status!: ReviewStatus;
  vendorResponse!: string | null;
  vendor?: Vendor;
  customer?: Customer;
  order?: Order;

  static override get relationMappings(): RelationMappings {
    return {
      vendor: this.belongsTo(Vendor, 'vendorId'),
      customer: this.belongsTo(Customer, 'customerId'),
      order: this.belongsTo(Order, 'orderId'),
    };
  }

  /** One page, newest first. */
  static page(
    db: Knex,
    filter: ReviewFilter,
    page: Page,
  ): Promise<{ results: VendorReview[]; total: number }> {
    const found = VendorReview.query(db)
      .where(defined(filter))
      .orderBy([
        { column: 'createdAt', order: 'desc' },
        { column: 'id', order: 'desc' },
      ]);
    return findPage(found, page);
  }

  /** Locks a review until the transaction ends. */
  static async lock(db: Knex, id: string): Promise<VendorReview | undefined> {
    return VendorReview.query(db).findById(id).forUpdate();
  }

  /**
   * The published ratings of a vendor. They are counted when they are asked for, so that no write
   * can leave a count behind.
   * @returns the average with two decimals, null without ratings
   */
  static async ratingOf(
    db: Knex,
    vendorId: string,
  ): Promise<{ average: number | null; count: number }> {
    const [rating] = (await VendorReview.query(db)
      .where({ vendorId, status: 'published' })
      .select(
        raw('round(avg(rating), 2)::float8 as average'),
        raw('count(*) as count'),
      )) as unknown as {
      average: number | null;
      count: number;
    }[];
    return rating ?? { average: null, count: 0 };
  }
}
