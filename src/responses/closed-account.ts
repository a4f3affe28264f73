import type { Customer } from '../models/Customer.js';

/** What is left of a closed account. */
export const toClosedAccount = ({ id, closedAt }: Customer): { id: string; closedAt: string } => ({
  id,
  closedAt: closedAt ?? '',
});
