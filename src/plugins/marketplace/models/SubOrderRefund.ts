import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import { BaseModel } from '../../../models/BaseModel.js';
import { Refund } from '../../../models/Refund.js';
import { SubOrder } from './SubOrder.js';

/** A refund that was made for one sub-order. */
export class SubOrderRefund extends BaseModel {
  static override tableName = 'sub_order_refunds';
  static override idColumn = 'refundId';
  static override columns: readonly (keyof SubOrderRefund)[] = ['refundId', 'subOrderId'];

  /** The primary key is the refund's id. */
  override id!: never;
  refundId!: string;
  subOrderId!: string;
  refund?: Refund;
  subOrder?: SubOrder;

  static override get relationMappings(): RelationMappings {
    return {
      refund: this.belongsTo(Refund, 'refundId'),
      subOrder: this.belongsTo(SubOrder, 'subOrderId'),
    };
  }

  /** The total of a sub-order's own refunds that the provider has not completed, in minor units. */
  static async pendingAmount(db: Knex, subOrderId: string): Promise<number> {
    const links = await SubOrderRefund.query(db)
      .where({ subOrderId })
      .withGraphJoined('refund')
      .where('refund.status', 'pending');
    return links.reduce((sum, { refund }) => sum + (refund?.amount ?? 0), 0);
  }
}
