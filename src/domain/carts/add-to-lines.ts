import type { StockedLine } from '../../models/CartItem.js';
import { InvalidInput } from '../errors.js';
import { unavailableReason } from './cart-warnings.js';

export const maxQuantity = 9999;

export interface Addition {
  entityId: string;
  variantId?: string | null;
  quantity: number;
  notes?: string | null;
  metadata?: Record<string, unknown>;
}

/**
 * The line that an addition creates or increases.
 * @param lines a cart's, with one of quantity 0 for an item that is new to it
 * @throws 422 for an item that is not for sale, and above 9999 units
 */
export function addToLines(lines: StockedLine[], item: Addition): StockedLine {
  const { entityId, variantId = null } = item;
  const line = lines.find((one) => one.entityId === entityId && one.variantId === variantId);
  // Does not reveal whether an item is hidden or does not exist.
  if (!line) throw new InvalidInput('entityId', 'must be for sale', 'available');
  const reason = unavailableReason(line);
  if (reason === 'entityId') throw new InvalidInput('entityId', 'must be for sale', 'available');
  if (reason === 'variantId' && variantId === null) {
    throw new InvalidInput('variantId', 'is required: the entity has variants', 'required');
  }
  if (reason === 'variantId') {
    throw new InvalidInput('variantId', 'must be an active variant of the entity', 'available');
  }
  const quantity = line.quantity + item.quantity;
  if (quantity > maxQuantity) {
    throw new InvalidInput(
      'quantity',
      `would make ${quantity}, more than ${maxQuantity}`,
      'maximum',
    );
  }
  const { notes = line.notes, metadata = line.metadata } = item;
  return { ...line, quantity, notes, metadata };
}
