import { notFound } from '../../contract/errors.js';
import type { Handler } from '../../contract/handler.js';
import { etag } from '../../contract/versions.js';
import { Customer } from '../../models/Customer.js';

export const getCustomer: Handler<'getCustomer'> = async ({ params, db }) => {
  const customer = await Customer.query(db).findById(params.id);
  if (!customer) throw notFound('Customer');
  return { status: 200, body: { data: customer }, headers: { ETag: etag(customer) } };
};
