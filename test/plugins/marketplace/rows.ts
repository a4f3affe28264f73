import { nobody, published, type Row } from '../../contract/authorization/rows.js';
import { fileOf } from '../../support/media.js';

function documentForm(): FormData {
  const form = new FormData();
  form.set('type', 'other');
  form.set('file', new Blob([new Uint8Array(fileOf.pdf())]), 'proof.pdf');
  return form;
}

const staff = 'marketplace:admin';

/** Whose records the operations of the marketplace work on. */
export const rows = {
  // Vendors
  listVendors: nobody(published),
  getVendor: nobody(published, { answers: 404 }),
  registerVendor: nobody('It creates a vendor, here one whose slug is in use.', {
    answers: 409,
    request: () => ({ body: { name: 'A', slug: 'vendor-a', email: 'a@example.com' } }),
  }),
  getOwnVendor: { ownedBy: 'caller', shows: true },
  updateOwnVendor: {
    ownedBy: 'caller',
    shows: true,
    suspended: 403,
    request: () => ({ body: { description: 'New.' } }),
  },
  listVendorDocuments: { owns: ['vendorDocument'], staff },
  uploadVendorDocument: {
    owns: ['vendor'],
    staff,
    request: () => ({ body: documentForm() }),
  },
  listVendorEntities: { owns: ['vendor'], staff },
  listVendorUsers: { owns: ['vendor'], staff },
  addVendorUser: {
    owns: ['newVendorUser'],
    staff,
    request: (_, __, userId) => ({ body: { userId } }),
  },
  removeVendorUser: { owns: ['vendorUser'], staff },
  getVendorPerformance: { owns: ['vendor'], staff },

  // Reviews
  listVendorReviews: nobody(published, { answers: 404 }),
  listReviews: { ownedBy: 'caller', shows: true },
  createVendorReview: {
    owns: ['delivery'],
    request: (_, __, orderId) => ({ body: { orderId, rating: 4 } }),
  },
  updateVendorReview: { owns: ['review'], request: () => ({ body: { rating: 1 } }) },
  listOwnReviews: { ownedBy: 'caller', shows: true },
  setOwnReviewResponse: {
    owns: ['receivedReview'],
    request: () => ({ body: { text: 'Thank you!' } }),
  },
  deleteOwnReviewResponse: { owns: ['receivedReview'] },

  // Sub-orders
  listOwnSubOrders: { ownedBy: 'caller', shows: true },
  confirmOwnSubOrder: { owns: ['subOrder'] },
  shipOwnSubOrder: {
    owns: ['confirmedSubOrder'],
    request: () => ({ body: { carrier: 'UPS', trackingNumber: '1Z999AA10123456784' } }),
  },
  deliverOwnSubOrder: { owns: ['shippedSubOrder'] },
  cancelOwnSubOrder: { owns: ['subOrder'], request: () => ({ body: {} }) },
  getOwnBalance: { ownedBy: 'caller' },
  listOwnPayouts: { ownedBy: 'caller' },

  // Returns
  listSubOrdersOfOrder: { owns: ['order'], staff },
  requestReturn: {
    owns: ['boughtSubOrder'],
    request: (_, subOrderId, line) => ({
      body: {
        ...{ subOrderId, reason: 'other' },
        lineItems: [{ orderLineItemId: line, quantity: 1 }],
      },
    }),
  },
  listReturns: { ownedBy: 'caller', shows: true },
  approveOwnReturn: { owns: ['requestedReturn'] },
  rejectOwnReturn: {
    owns: ['requestedReturn'],
    request: () => ({ body: { reason: 'It was worn.' } }),
  },
  shipReturnBack: {
    owns: ['approvedReturn'],
    request: () => ({ body: { returnTracking: '1Z999AA10198765432' } }),
  },
  receiveReturn: { owns: ['returnSentBack'], staff },

  // Disputes
  openDispute: {
    owns: ['boughtSubOrder'],
    request: (_, subOrderId) => ({
      body: { subOrderId, reason: 'other', description: 'It is late.' },
    }),
  },
  listDisputes: { ownedBy: 'caller', shows: true },
  respondToDispute: { owns: ['openDispute'], request: () => ({ body: { note: 'It is sent.' } }) },
  escalateDispute: { owns: ['receivedDispute'], staff },
} satisfies Record<string, Row>;
