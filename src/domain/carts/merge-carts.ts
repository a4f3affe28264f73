import type { Knex } from 'knex';
import { anonymous } from '../../identity/actor.js';
import { Cart, type OwnedCart } from '../../models/Cart.js';
import { CartItem, type CartItemFields, type StockedLine } from '../../models/CartItem.js';
import { Customer } from '../../models/Customer.js';
import type { Services } from '../../store/services.js';
import { maxQuantity } from './add-to-lines.js';
import { pricedWarnings, warning, type CartWarning } from './cart-warnings.js';
import { findCart, authorizeCart, requireOpen, type CartCredentials } from './find-cart.js';
import { priceCart, pricesOf, saveCart } from './price-cart.js';
import type { CartView } from './cart-view.js';

/** The customer's cart after a merge. */
export interface MergedCart extends CartView {
  /** Its lines with items of the guest's; none if the guest cart only got an owner. */
  added: CartItemFields[];
}

/**
 * Moves a guest's lines into the customer's open cart of the same currency, or assigns the guest
 * cart to the customer if there is none. Only the secret gives access to a guest cart, even for
 * staff.
 * @throws 404 without the secret, 409 if the guest cart has expired or is no longer active
 */
export async function mergeCarts(
  db: Knex,
  services: Services,
  { id, secret }: { id: string; secret: string | undefined },
  customer: Customer,
): Promise<MergedCart> {
  const credentials = { actor: anonymous, secret };
  const { guest, target } = await lockBoth(db, id, credentials, customer.id);
  const guestLines = await CartItem.stockedLinesOf(db, guest.id);
  const ownLines = target ? await CartItem.stockedLinesOf(db, target.id) : guestLines;
  // The lines keep their ids, so they are deleted from one cart before they are inserted into the
  // other.
  if (target) await Cart.endMerged(db, guest.id);
  else await Cart.claim(db, guest.id, customer.id);

  const { wanted, warnings } = target
    ? addUp(ownLines, guestLines)
    : { wanted: guestLines, warnings: [] };
  const cart = target ?? guest;
  const { currency } = cart;
  const lines = await priceCart(db, { currency, groupIds: customer.groupIds }, wanted);
  const saved = await saveCart(db, cart, ownLines, lines, { byShopper: true });
  const previousPrices = pricesOf([...guestLines, ...ownLines]);
  const moved = new Set(target && guestLines.map(keyOf));
  return {
    cart: saved,
    lines,
    added: lines.filter((line) => moved.has(keyOf(line))),
    warnings: [...warnings, ...pricedWarnings(services, lines, previousPrices)],
  };
}

/**
 * Locks both carts in the order of their ids, as all code does. Before that it locks the customer,
 * so that merges at the same moment find one another's cart.
 */
async function lockBoth(
  db: Knex,
  id: string,
  credentials: CartCredentials,
  customerId: string,
): Promise<{ guest: OwnedCart; target: OwnedCart | undefined }> {
  const { currency } = await findCart(db, id, credentials);
  await Customer.lock(db, customerId);
  const latest = await Cart.latestOf(db, customerId, currency);
  const locked = await Cart.lock(db, latest ? [id, latest.id] : [id]);
  const guest = authorizeCart(
    locked.find((cart) => cart.id === id),
    credentials,
  );
  requireOpen(guest);
  const target = locked.find((cart) => cart.id === latest?.id);
  // A checkout may have started before the cart was locked.
  return { guest, target: target?.isOpen ? target : undefined };
}

/** The customer's lines plus the guest's, at most 9999 units each. */
function addUp(
  own: StockedLine[],
  guests: StockedLine[],
): { wanted: StockedLine[]; warnings: CartWarning[] } {
  const wanted = new Map(own.map((line) => [keyOf(line), line]));
  const warnings: CartWarning[] = [];
  for (const line of guests) {
    const mine = wanted.get(keyOf(line));
    const sum = line.quantity + (mine?.quantity ?? 0);
    const quantity = Math.min(sum, maxQuantity);
    const { id, title } = mine ?? line;
    if (sum > quantity) {
      const message = `A cart holds at most ${maxQuantity} of ${title}.`;
      warnings.push(warning('quantity_capped', id, message));
    }
    wanted.set(keyOf(line), { ...(mine ?? line), quantity });
  }
  return { wanted: [...wanted.values()].sort(byAge), warnings };
}

/** The order of the lines in responses. */
const byAge = (a: StockedLine, b: StockedLine): number =>
  `${a.addedAt} ${a.id}` < `${b.addedAt} ${b.id}` ? -1 : 1;

const keyOf = ({ entityId, variantId }: StockedLine): string => `${entityId} ${variantId ?? ''}`;
