import type { Knex } from 'knex';
import { Cart } from '../../models/Cart.js';
import type { CartItem } from '../../models/CartItem.js';
import type { Customer } from '../../models/Customer.js';
import { CustomerAddress } from '../../models/CustomerAddress.js';
import { Order, type OrderWithLines } from '../../models/Order.js';
import type { Session } from '../../models/Session.js';
import type { SignInAddress } from '../../models/SignInAddress.js';
import { User } from '../../models/User.js';

/** The newest records of each kind that an export contains; the lists have all. */
const most = { page: 1, limit: 1000, offset: 0 };

/** What the store knows about a person. */
export interface CustomerData {
  customer: Customer;
  account: User | null;
  sessions: Session[];
  signInAddresses: SignInAddress[];
  addresses: CustomerAddress[];
  carts: (Cart & { items: CartItem[] })[];
  orders: OrderWithLines[];
  /** How many orders there are, of which the newest thousand are listed. */
  orderCount: number;
}

/** Everything that the store knows about a customer, with a constant number of statements. */
export async function exportCustomerData(db: Knex, customer: Customer): Promise<CustomerData> {
  const { id: customerId, userId } = customer;
  const user =
    userId === null
      ? undefined
      : await User.query(db).findById(userId).withGraphFetched('[sessions, signInAddresses]');
  const { results: addresses } = await CustomerAddress.page(db, customerId, most);
  const { results: orders, total } = await Order.page(db, { customerId }, most);
  return {
    customer,
    account: user ?? null,
    sessions: user?.sessions ?? [],
    signInAddresses: user?.signInAddresses ?? [],
    addresses,
    carts: await Cart.withItemsOf(db, customerId, most.limit),
    orders,
    orderCount: total,
  };
}
