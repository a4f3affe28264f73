/** An order with one line, as the model sees it. Amounts are minor units. */
export interface ModelOrder {
  status: string;
  /** Units bought, fulfilled, and refunded as units. */
  units: number;
  fulfilled: number;
  refundedUnits: number;
  withdrawn: number;
  /**
   * Units that the warehouse has reserved for it, and units that have left the warehouse for it.
   */
  kept: number;
  shipped: number;
  money: 'requires_action' | 'captured' | 'voided';
  total: number;
  refunded: number;
}

export type Card = 'ok' | 'declined' | 'requires_action';

/** The unit price without and with 8.25 % tax, and the shipping amount below the free threshold. */
export const price = 2000;
const taxed = 2165;
const shipping = (units: number): number => (units * price >= 10_000 ? 0 : 500);

/** The valid transitions of an order. */
const open = ['confirmed', 'processing', 'partially_fulfilled'];
const cancellable = ['pending', ...open];

/**
 * A model of a store with one item in one warehouse, as simple as possible: every method does what
 * an operation should do and returns its status.
 */
export class ShopModel {
  onHand = 0;
  reserved = 0;
  readonly carts: { units: number; open: boolean }[] = [];
  readonly orders: ModelOrder[] = [];

  openCart(units: number): number {
    this.carts.push({ units, open: true });
    return 201;
  }

  add(cart: number, units: number): number {
    const { carts } = this;
    const chosen = carts[cart];
    if (!chosen?.open) return 409;
    chosen.units += units;
    return 201;
  }

  checkOut(cart: number, card: Card): number {
    const chosen = this.carts[cart];
    if (!chosen?.open) return 409;
    const { units } = chosen;
    if (units > this.onHand - this.reserved || card === 'declined') return 422;
    chosen.open = false;
    this.reserved += units;
    this.orders.push({
      status: card === 'ok' ? 'confirmed' : 'pending',
      ...{ units, fulfilled: 0, refundedUnits: 0, withdrawn: 0, kept: units, shipped: 0 },
      money: card === 'ok' ? 'captured' : 'requires_action',
      total: units * taxed + shipping(units),
      refunded: 0,
    });
    return 201;
  }

  confirm(order: ModelOrder): number {
    return this.move(order, ['pending'], 'confirmed');
  }

  process(order: ModelOrder): number {
    return this.move(order, ['confirmed'], 'processing');
  }

  cancel(order: ModelOrder): number {
    const status = this.move(order, cancellable, 'cancelled');
    if (status !== 200) return status;
    this.keep(order, -order.kept);
    if (order.money === 'requires_action') order.money = 'voided';
    order.refunded += Math.min(this.amountDueOnCancellation(order), this.left(order));
    return 200;
  }

  /** Closes an order that was at least partly fulfilled and refunds the whole payment. */
  takeBack(order: ModelOrder): number {
    const status = this.move(order, ['partially_fulfilled', 'fulfilled'], 'refunded');
    if (status !== 200) return status;
    this.keep(order, -order.kept);
    if (order.money === 'requires_action') order.money = 'voided';
    order.refunded += this.left(order);
    return status;
  }

  /** @param units defaults to all unfulfilled units */
  fulfill(order: ModelOrder, units = this.outstanding(order)): number {
    if (!open.includes(order.status)) return 422;
    if (units > this.outstanding(order) || units === 0) return 422;
    this.keep(order, -units);
    this.onHand -= units;
    order.shipped += units;
    order.fulfilled += units;
    order.status = this.outstanding(order) === 0 ? 'fulfilled' : 'partially_fulfilled';
    return 201;
  }

  /** @param amount defaults to everything that is left */
  refund(order: ModelOrder, amount = this.left(order)): number {
    if (order.money !== 'captured') return 409;
    if (amount > this.left(order) || amount === 0) return 422;
    order.refunded += amount;
    return 201;
  }

  refundUnits(order: ModelOrder, units: number, restock: boolean): number {
    if (order.money !== 'captured') return 409;
    if (order.refundedUnits + units > order.units) return 422;
    const status = this.refund(order, units * taxed);
    if (status !== 201) return status;
    order.refundedUnits += units;
    if (!restock) return status;
    const released = Math.min(units, order.kept);
    const back = Math.min(units - released, order.shipped);
    this.keep(order, -released);
    order.withdrawn += released;
    if (order.status === 'partially_fulfilled' && this.outstanding(order) === 0) {
      order.status = 'fulfilled';
    }
    this.onHand += back;
    order.shipped -= back;
    return status;
  }

  adjust(type: 'restock' | 'loss' | 'set', units: number): number {
    const after = { restock: this.onHand + units, loss: this.onHand - units, set: units }[type];
    if (after < this.reserved) return 422;
    this.onHand = after;
    return 200;
  }

  /** The expected payment status of the order. */
  paymentStatus({ money, refunded, total }: ModelOrder): string {
    if (money !== 'captured' || refunded === 0) return money;
    return refunded === total ? 'refunded' : 'partially_refunded';
  }

  /**
   * The price of the units that were neither fulfilled nor refunded; of all units if none was
   * fulfilled.
   */
  private amountDueOnCancellation({ units, fulfilled, refundedUnits, total }: ModelOrder): number {
    if (fulfilled === 0) return total;
    return taxed * Math.max(0, units - fulfilled - refundedUnits);
  }

  private outstanding({ units, fulfilled, withdrawn }: ModelOrder): number {
    return units - fulfilled - withdrawn;
  }

  private left({ money, total, refunded }: ModelOrder): number {
    return money === 'captured' ? total - refunded : 0;
  }

  private move(order: ModelOrder, from: string[], to: string): number {
    if (!from.includes(order.status)) return 422;
    order.status = to;
    return 200;
  }

  private keep(order: ModelOrder, units: number): void {
    order.kept += units;
    this.reserved += units;
  }
}
