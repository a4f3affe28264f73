import type { Handler } from '../../contract/handler.js';
import { readCustomer } from '../../domain/customers/ensure-customer.js';
import { exportCustomerData } from '../../domain/customers/export-data.js';

export const exportAccount: Handler<'exportAccount'> = async (call) => {
  const customer = await readCustomer(call.db, call);
  return { status: 200, body: { data: await exportCustomerData(call.db, customer) } };
};
