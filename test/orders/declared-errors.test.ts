import { expect } from 'chai';
import type { Client } from '../support/client.js';
import { TestStore } from '../support/store.js';

const unknownId = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0fff';

describe('declared errors of orders', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('orders:*');
  });
  after(() => store.close());

  it('changeOrderStatus returns 422 for an unknown status', async () => {
    const answer = await staff.patch(`/api/orders/${unknownId}/status`, { status: 'lost' });
    const issues = answer.body.error.details?.issues ?? [];
    expect([answer.status, answer.body.error.code]).to.deep.equal([422, 'VALIDATION_FAILED']);
    expect(issues.map(({ path, code }) => [path, code])).to.deep.equal([['body.status', 'enum']]);
  });

  for (const [id, path, body] of [
    ['createFulfillment', 'fulfillments', { type: 'physical' }],
    ['captureOrderPayment', 'capture', { amount: 100 }],
    ['refundOrder', 'refunds', { amount: 100 }],
  ] as const) {
    it(`${id} returns 404 for an unknown order`, async () => {
      const answer = await staff.post(`/api/orders/${unknownId}/${path}`, body);
      expect([answer.status, answer.body.error.code, answer.body.error.message]).to.deep.equal([
        404,
        'NOT_FOUND',
        'Order not found.',
      ]);
    });
  }
});
