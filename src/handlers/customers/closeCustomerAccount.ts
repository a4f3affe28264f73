import type { Handler } from '../../contract/handler.js';
import { closeAccount } from '../../domain/customers/close-account.js';
import { toClosedAccount } from '../../responses/closed-account.js';

export const closeCustomerAccount: Handler<'closeCustomerAccount'> = async ({ params, db }) => {
  const { customer, changed } = await closeAccount(db, params.id);
  return {
    status: 200,
    body: { data: toClosedAccount(customer) },
    audit: changed ? { entityId: customer.id, payload: {} } : null,
  };
};
