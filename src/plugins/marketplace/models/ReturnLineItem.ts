import type { RelationMappings } from 'objection';
import { BaseModel } from '../../../models/BaseModel.js';
import { OrderLineItem } from '../../../models/OrderLineItem.js';
import { ReturnRequest } from './ReturnRequest.js';

/** Units of a line of an order that a return is about. */
export class ReturnLineItem extends BaseModel {
  static override tableName = 'return_line_items';
  static override idColumn = ['returnId', 'orderLineItemId'];
  static override columns: readonly (keyof ReturnLineItem)[] = [
    'returnId',
    'orderLineItemId',
    'quantity',
  ];

  /** The primary key is the return with the line. */
  override id!: never;
  returnId!: string;
  orderLineItemId!: string;
  quantity!: number;
  returnRequest?: ReturnRequest;
  line?: OrderLineItem;

  static override get relationMappings(): RelationMappings {
    return {
      returnRequest: this.belongsTo(ReturnRequest, 'returnId'),
      line: this.belongsTo(OrderLineItem, 'orderLineItemId'),
    };
  }
}
