import { expect } from 'chai';
import type { ProviderStatus } from '../../src/adapters/payments/provider.js';
import { InvalidTransition } from '../../src/domain/errors.js';
import { requireTransition } from '../../src/domain/state-machines/order-status.js';
import { statusesBefore } from '../../src/domain/state-machines/payment-status.js';
import type { OrderStatus } from '../../src/models/Order.js';
import type { PaymentStatus } from '../../src/models/Payment.js';

/** From each status (row) to each status (column, in the order of the rows). */
const orders: Record<OrderStatus, string> = {
  pending: '.x...x.',
  confirmed: '..x..x.',
  processing: '...xxx.',
  partially_fulfilled: '....xxx',
  fulfilled: '......x',
  cancelled: '.......',
  refunded: '.......',
};

const answers: ProviderStatus[] = ['requires_action', 'authorized', 'captured', 'voided', 'failed'];

/** In each status (row): whether each result of the provider (column) changes the payment. */
const payments: Record<PaymentStatus, string> = {
  authorizing: 'xxxxx',
  requires_action: 'xxxxx',
  authorized: '..xx.',
  capturing: '..xxx',
  captured: '.....',
  voiding: '..xx.',
  voided: '..x..',
  failed: '.xx..',
};

const row = <T>(columns: T[], isOpen: (column: T) => boolean): string =>
  columns.map((column) => (isOpen(column) ? 'x' : '.')).join('');

describe('state machines', () => {
  const statuses = Object.keys(orders) as OrderStatus[];

  it('allow the order transitions of the table and no others', () => {
    const isOpen = (from: OrderStatus, to: OrderStatus): boolean => {
      try {
        requireTransition(from, to);
        return true;
      } catch (error) {
        expect(error).to.be.instanceOf(InvalidTransition).and.include({ from, to });
        return false;
      }
    };
    const found = statuses.map((from) => [from, row(statuses, (to) => isOpen(from, to))]);
    expect(Object.fromEntries(found)).to.deep.equal(orders);
  });

  it('allow the payment transitions of the table and no others', () => {
    const found = Object.keys(payments).map((from) => [
      from,
      row(answers, (answer) => statusesBefore(answer).includes(from as PaymentStatus)),
    ]);
    expect(Object.fromEntries(found)).to.deep.equal(payments);
  });
});
