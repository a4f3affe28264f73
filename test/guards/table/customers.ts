import type { Guard } from '../guard.js';

const book = 'src/domain/customers/address-book.ts';

/** Customers: one record per account, one default address, and nothing of another customer. */
export const customerGuards: Guard[] = [
  {
    id: 'customer.once',
    protects: 'parallel first calls create one customer',
    file: 'src/models/Customer.ts',
    find: 'on conflict (user_id) do nothing',
    replace: '',
    tests: ['me/profile'],
  },
  {
    id: 'customer.row-lock',
    protects: 'changes of what belongs to a customer wait for one another',
    file: 'src/models/Customer.ts',
    find: 'findById(id).forNoKeyUpdate()',
    replace: 'findById(id)',
    tests: ['me/addresses'],
  },
  {
    id: 'customer.own-address',
    protects: "a customer finds no other customer's address",
    file: book,
    find: 'findOne({ id, customerId })',
    replace: 'findOne({ id })',
    tests: ['me/addresses'],
  },
  {
    id: 'customer.one-default',
    protects: 'a new default address replaces the previous one',
    file: 'migrations/0016_customers.ts',
    find: 'create unique index customer_addresses_default_key',
    replace: 'create index customer_addresses_default_key',
    tests: ['database/unique-indexes'],
  },
  {
    id: 'customer.address-limit',
    protects: 'an address book has an end',
    file: book,
    find: '>= maxAddresses',
    replace: '>= Infinity',
    tests: ['me/addresses'],
  },
  {
    id: 'customer.next-default',
    protects: 'after a default address was deleted, another becomes the default',
    file: book,
    find: 'if (next) await saveRecord(db, next, { isDefault: true });',
    replace: '',
    tests: ['me/addresses'],
  },
  {
    id: 'customer.group-exists',
    protects: 'a price names a group that exists, or the caller learns which does not',
    file: 'src/domain/pricing/set-price.ts',
    find: 'if (customerGroupId !== null) await requireGroup(db, customerGroupId);',
    replace: '',
    tests: ['pricing/prices'],
  },
];
