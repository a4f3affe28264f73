import { notFound } from '../../contract/errors.js';
import type { Handler } from '../../contract/handler.js';
import { exportCustomerData } from '../../domain/customers/export-data.js';
import { Customer } from '../../models/Customer.js';

export const exportCustomer: Handler<'exportCustomer'> = async ({ params, db }) => {
  const customer = await Customer.query(db).findById(params.id);
  if (!customer) throw notFound('Customer');
  return { status: 200, body: { data: await exportCustomerData(db, customer) } };
};
