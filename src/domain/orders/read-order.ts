import { createHash, timingSafeEqual } from 'node:crypto';
import type { Knex } from 'knex';
import { can, type Actor } from '../../identity/actor.js';
import { Customer } from '../../models/Customer.js';
import { Order, type OrderWithLines } from '../../models/Order.js';
import { RecordNotFound } from '../errors.js';

const numberPattern = /^(ORD-\d{4}-\d{6,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
/** How long a guest may read an order with the cart's secret. */
const guestMilliseconds = 7 * 24 * 60 * 60 * 1000;

/**
 * The order, if the actor may read it: staff can read all orders, customers their own, and guests
 * theirs for seven days.
 * @throws 404 for any other order, as if it did not exist
 */
export async function readOrder(
  db: Knex,
  idOrNumber: string,
  { actor, secret }: { actor: Actor; secret: string | undefined },
): Promise<OrderWithLines> {
  const order = await findOrder(db, idOrNumber);
  if (order && can(actor, 'orders:read')) return order;
  if (order && (await isOwn(db, order, actor))) return order;
  if (order && secret !== undefined && isGuests(order, secret)) return order;
  throw new RecordNotFound('Order');
}

/**
 * A customer's own order.
 * @throws 404 for any other order, as if it did not exist
 */
export async function readOwnOrder(
  db: Knex,
  { id: customerId }: Customer,
  idOrNumber: string,
): Promise<OrderWithLines> {
  const order = await findOrder(db, idOrNumber);
  if (order?.customerId !== customerId) throw new RecordNotFound('Order');
  return order;
}

const findOrder = async (db: Knex, idOrNumber: string): Promise<OrderWithLines | undefined> =>
  numberPattern.test(idOrNumber) ? Order.find(db, idOrNumber) : undefined;

async function isOwn(db: Knex, { customerId }: Order, { userId }: Actor): Promise<boolean> {
  if (userId === null || customerId === null) return false;
  const customer = await Customer.query(db).findById(customerId);
  return customer?.userId === userId;
}

function isGuests({ cartSecretHash, placedAt }: Order, secret: string): boolean {
  if (cartSecretHash === null) return false;
  const stored = Buffer.from(cartSecretHash);
  const sent = Buffer.from(createHash('sha256').update(secret).digest('base64url'));
  const same = stored.length === sent.length && timingSafeEqual(stored, sent);
  return same && Date.now() - Date.parse(placedAt) < guestMilliseconds;
}
