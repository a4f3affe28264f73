import type { Handler } from '../../contract/handler.js';
import {
  closeAccount as close,
  requireFreshSession,
} from '../../domain/customers/close-account.js';
import { requireCustomer } from '../../domain/customers/ensure-customer.js';
import { toClosedAccount } from '../../responses/closed-account.js';

export const closeAccount: Handler<'closeAccount'> = async (call) => {
  requireFreshSession(call.actor);
  const { id } = await requireCustomer(call.db, call);
  const { customer } = await close(call.db, id);
  return {
    status: 200,
    body: { data: toClosedAccount(customer) },
    audit: { entityId: id, payload: {} },
  };
};
