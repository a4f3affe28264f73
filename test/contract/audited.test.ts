import { expect } from 'chai';
import { loadArtifacts } from '../../src/contract/artifacts.js';
import { listOperations } from '../../src/contract/document.js';

/** Operations that are no GET, with the reason why the audit log has no entry of them. */
const unaudited: Record<string, string> = {
  createCart: 'a cart is a draft of the shopper, and carts expire; the order is audited',
  addCartItem: 'as createCart',
  updateCartItem: 'as createCart',
  removeCartItem: 'as createCart',
  mergeCart: 'as createCart',
  reorder: 'it fills a cart',
  validatePromotion: 'it changes nothing',
  queryAnalytics: 'it changes nothing',
  testWebhook: 'it changes nothing',
  verifyPassword: 'it changes nothing',
  requestPasswordReset: 'anybody can ask for a mail; the reset is audited',
  sendVerificationEmail: 'anybody can ask for a mail; the verification is audited',
  receivePaymentWebhook: 'the domain writes the entries of what the event changes',
  runJobsByPost: 'the jobs write the entries of what they change',
};

describe('the audit of the contract', () => {
  it('covers every operation that changes something, or has a reason not to', () => {
    const without = listOperations(loadArtifacts().document)
      .filter(({ method, object }) => method !== 'get' && !object['x-audit'])
      .map(({ id }) => id);
    expect(without).to.have.members(Object.keys(unaudited));
  });
});
