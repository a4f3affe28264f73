import { untaxed } from '../../support/orders.js';
import type { KindName } from './records.js';
import { street, type World } from './world.js';

/** What a request has besides the path. */
export interface RequestParts {
  query?: Record<string, unknown>;
  body?: unknown;
}

/** The path, the query, or the body names a record, which is somebody's. */
export interface RecordRow {
  /** Names of kinds of records. */
  owns: string[];
  /** The permission with which staff and keys use everybody's records, if there is one. */
  staff?: string;
  /** The response to others: a 404 by default. */
  refused?: number;
  /** The response to the owner: the contract's first success by default. */
  accepted?: number;
  /** @param name of the record. @param part of it, if it has one */
  request?: (world: World, name: string, part?: string) => RequestParts;
}

/** The operation works on the caller's own records, and names none. */
export interface CallerRow {
  ownedBy: 'caller';
  /** Whether the response contains something of the caller. */
  shows?: true;
  /** Whether it ends the caller's session or account. */
  ends?: true;
  /** The response to a suspended vendor: as to the others by default. */
  suspended?: number;
  request?: (world: World) => RequestParts;
}

/** The operation works on nobody's records. */
export interface NobodyRow {
  ownedBy: 'nobody';
  reason: string;
  /** The response to this request: the contract's first success by default. */
  answers?: number;
  request?: (world: World) => RequestParts;
}

export type Row = RecordRow | CallerRow | NobodyRow;

export const nobody = (reason: string, rest: Partial<NobodyRow> = {}): NobodyRow => ({
  ...{ ownedBy: 'nobody', reason },
  ...rest,
});

export const published = 'It shows what is published.';
const credentials = 'Its body has the credentials, or it sends a mail to the owner of the address.';
const carts = ['cart', 'guestCart'] satisfies KindName[];
const orders = ['order', 'guestOrder'] satisfies KindName[];
const password = 'correct-horse';

/**
 * Whose records an operation works on: a row for each operation that not only staff may call. The
 * permission says all about the others. Plugins have rows of their own.
 *
 * `records.test.ts` calls the operation with records of customer A (vendor A, if vendors call it) as
 * A, as B, as staff, and with keys.
 */
export const rows: Record<string, Row> = {
  // System
  getApiDocument: nobody('The contract is public.'),
  getApiReference: nobody('The contract is public.'),
  getHealth: nobody('It says whether the server works.'),

  // Catalog, search, and media
  listEntities: nobody(published),
  getEntity: { owns: ['draft'], staff: 'catalog:read:unpublished' },
  getEntityAttributes: { owns: ['draft'], staff: 'catalog:read:unpublished' },
  listCategories: nobody(published),
  listBrands: nobody(published),
  search: nobody(published, { request: () => ({ query: { q: 'aurelia' } }) }),
  suggest: nobody(published, { request: () => ({ query: { prefix: 'aurelia' } }) }),
  checkInventory: nobody(published, {
    request: ({ product }) => ({ query: { entityIds: product } }),
  }),
  getMedia: { owns: ['privateFile'], staff: 'media:write', accepted: 302 },

  // Carts and checkout
  createCart: { ownedBy: 'caller' },
  getCart: { owns: carts, staff: 'cart:manage' },
  addCartItem: {
    owns: carts,
    staff: 'cart:manage',
    request: ({ product }: World) => ({ body: { entityId: product, quantity: 1 } }),
  },
  updateCartItem: {
    owns: carts,
    staff: 'cart:manage',
    request: () => ({ body: { quantity: 3 } }),
  },
  removeCartItem: { owns: carts, staff: 'cart:manage' },
  mergeCart: { owns: ['guestCart'] },
  checkout: {
    owns: carts,
    staff: 'cart:manage',
    request: (_, cartId) => ({
      body: {
        ...{ cartId, email: `${cartId}@example.com`, shippingAddress: untaxed },
        paymentMethodId: 'pm_card_visa',
      },
    }),
  },
  validatePromotion: nobody('A code is for all who know it; limits count the caller.', {
    answers: 404,
    request: () => ({ body: { code: 'AURELIA', currency: 'USD', subtotal: 1, lineItems: [] } }),
  }),
  receivePaymentWebhook: nobody('The provider signs it.', { answers: 422 }),

  // Orders
  getOrder: { owns: orders, staff: 'orders:read' },
  listOrderFulfillments: { owns: orders, staff: 'orders:read' },
  listOrderDownloads: { owns: orders, staff: 'orders:read' },
  downloadOrderFile: nobody('The link is the credential: the server signs it.', {
    answers: 403,
    request: () => ({ query: { expires: 99_999_999_999, signature: 'A'.repeat(43) } }),
  }),
  getMyOrder: { owns: ['order'] },
  getMyOrderTracking: { owns: ['order'] },
  listMyOrderDownloads: { owns: ['order'] },
  reorder: { owns: ['order'] },
  listMyOrders: { ownedBy: 'caller', shows: true },

  // The customer
  getProfile: { ownedBy: 'caller', shows: true },
  updateProfile: {
    ownedBy: 'caller',
    shows: true,
    request: () => ({ body: { phone: '+1 217 555 0124' } }),
  },
  listAddresses: { ownedBy: 'caller', shows: true },
  createAddress: { ownedBy: 'caller', request: () => ({ body: street('other') }) },
  updateAddress: { owns: ['address'], request: () => ({ body: { city: 'Shelbyville' } }) },
  deleteAddress: { owns: ['address'] },
  exportAccount: { ownedBy: 'caller', shows: true },
  closeAccount: { ownedBy: 'caller', ends: true },

  // The account
  signUpWithEmail: nobody(credentials, {
    answers: 422,
    request: () => ({ body: { email: 'aurelia@example.com', password, name: 'Jane' } }),
  }),
  signInWithEmail: nobody(credentials, {
    answers: 401,
    request: () => ({ body: { email: 'aurelia@example.com', password: 'wrong-horse' } }),
  }),
  requestPasswordReset: nobody(credentials, {
    request: () => ({ body: { email: 'aurelia@example.com' } }),
  }),
  resetPassword: nobody(credentials, {
    answers: 422,
    request: () => ({ body: { token: 'aurelia', newPassword: 'another-horse' } }),
  }),
  sendVerificationEmail: nobody(credentials, {
    request: () => ({ body: { email: 'aurelia@example.com' } }),
  }),
  verifyEmail: nobody(credentials, {
    answers: 422,
    request: () => ({ query: { token: 'aurelia' } }),
  }),
  getSession: { ownedBy: 'caller', shows: true },
  signOut: { ownedBy: 'caller', ends: true },
  changePassword: {
    ownedBy: 'caller',
    request: () => ({ body: { currentPassword: password, newPassword: password } }),
  },
  verifyPassword: { ownedBy: 'caller', request: () => ({ body: { password } }) },
  updateUser: { ownedBy: 'caller', request: () => ({ body: { image: null } }) },
  listSessions: { ownedBy: 'caller', shows: true },
  // The same response whether or not there is such a session.
  revokeSession: {
    owns: ['session'],
    refused: 200,
    request: (_, token) => ({ body: { token } }),
  },
  revokeOtherSessions: { ownedBy: 'caller' },
  revokeSessions: { ownedBy: 'caller', ends: true },

  // Analytics
  getAnalyticsMeta: nobody('It names measures.'),
  queryAnalytics: {
    ownedBy: 'caller',
    shows: true,
    request: () => ({
      body: {
        measures: ['VendorSales.revenue'],
        dimensions: ['VendorSales.total', 'VendorSales.currency'],
      },
    }),
  },
};
