import { expect } from 'chai';
import { loadArtifacts } from '../../../src/contract/artifacts.js';
import { createProduct } from '../../support/catalog.js';
import { expectOk } from '../../support/client.js';
import { ContractChecker } from '../../support/contract-checker.js';
import type { TestStore } from '../../support/store.js';
import { createWebhook, localWebhooks, WebhookReceiver } from '../../support/webhook-receiver.js';
import { buy, createVendor, openMarketplace, sellAs } from './support/marketplace.js';

describe('a webhook for an event of the marketplace', () => {
  let store: TestStore;
  let receiver: WebhookReceiver;
  before(async () => {
    store = await openMarketplace({ services: { webhooks: localWebhooks() } });
    receiver = await WebhookReceiver.start();
  });
  after(async () => {
    await store.close();
    await receiver.stop();
  });

  it('receives it with the declared payload, and no other event', async () => {
    const staff = await store.withKey('*:*');
    const event = 'subOrders.statusChange';
    const { id: endpointId, secret } = await createWebhook(staff, {
      ...{ url: receiver.url, events: [event] },
    });
    const vendor = await createVendor(store, staff);
    const { id: entityId } = await createProduct(staff, { stock: 10 });
    await sellAs(store, vendor.vendor.id, entityId);
    const buyer = await store.signedIn();
    const { id } = (await buy(buyer, [[entityId, 1]])).of(vendor);
    expectOk(await vendor.client.call('confirmOwnSubOrder', { params: { id } }));
    expect(await store.runJobs()).to.equal(0);

    expect(receiver.arrived.map(({ headers }) => headers['x-commerce-event'])).to.deep.equal([
      event,
    ]);
    const [{ type, data } = expect.fail('no delivery')] = receiver.envelopes(secret);
    expect(type).to.equal(event);
    ContractChecker.by(loadArtifacts()).checkEvent(event, data);
    const {
      lineItems: _,
      orderNumber: __,
      ...subOrder
    } = expectOk(await staff.call('getSubOrder', { params: { id } }));
    expect(data).to.deep.equal({ subOrder, from: 'pending', to: 'confirmed' });

    const listed = (name: typeof event | 'subOrders.create') =>
      staff.call('listWebhookDeliveries', { params: { id: endpointId }, query: { event: name } });
    expect(expectOk(await listed(event)).map(({ status }) => status)).to.deep.equal(['succeeded']);
    expect(expectOk(await listed('subOrders.create'))).to.deep.equal([]);
  });
});
