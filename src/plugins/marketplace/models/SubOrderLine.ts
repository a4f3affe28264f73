import type { RelationMappings } from 'objection';
import { BaseModel } from '../../../models/BaseModel.js';
import { OrderLineItem } from '../../../models/OrderLineItem.js';
import { SubOrder } from './SubOrder.js';

/** A line of an order that a vendor sells, with its commission. Amounts are minor units. */
export class SubOrderLine extends BaseModel {
  static override tableName = 'sub_order_lines';
  static override idColumn = 'orderLineItemId';
  static override columns: readonly (keyof SubOrderLine)[] = [
    'orderLineItemId',
    'subOrderId',
    'commissionRateBps',
    'commissionAmount',
    'storeDiscount',
  ];

  /** The primary key is the line's id. */
  override id!: never;
  orderLineItemId!: string;
  subOrderId!: string;
  commissionRateBps!: number;
  commissionAmount!: number;
  /** The part of the line's discount that the store bears. */
  storeDiscount!: number;
  line?: OrderLineItem;
  subOrder?: SubOrder;

  static override get relationMappings(): RelationMappings {
    return {
      line: this.belongsTo(OrderLineItem, 'orderLineItemId'),
      subOrder: this.belongsTo(SubOrder, 'subOrderId'),
    };
  }
}
