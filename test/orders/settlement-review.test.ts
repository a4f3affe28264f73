import { expect } from 'chai';
import { ProviderUnavailable } from '../../src/domain/errors.js';
import type { PluginHooks } from '../../src/hooks/hooks.js';
import type { Plugin } from '../../src/plugins/define-plugin.js';
import { expectOk } from '../support/client.js';
import type { Schema } from '../support/contract-types.js';
import { checkOut, getOrder } from '../support/orders.js';
import { noTimeouts, StripeStore } from '../support/stripe-store.js';

type Order = Schema<'Order'>;

describe('an order that a hook always rejects', () => {
  let stripeStore: StripeStore;
  let hooks: PluginHooks = {};
  const plugin: Plugin = {
    name: 'refusal',
    hooks: {
      'orders.beforeStatusChange': async (...call) => hooks['orders.beforeStatusChange']?.(...call),
    },
  };
  before(async () => {
    stripeStore = await StripeStore.open({ plugins: [plugin] });
  });
  after(async () => {
    await stripeStore.expectBooksBalance();
    await stripeStore.close();
  });

  const sweep = (): Promise<void> => stripeStore.sweep(noTimeouts, undefined, [plugin]);
  const list = async (): Promise<string[]> => {
    const query = { paymentReview: 'settlement_failed' as const };
    const answer = await stripeStore.staff.call('listOrders', { query });
    const orders = expectOk<Order[]>(answer);
    expect(answer.body.meta.pagination.total).to.equal(orders.length);
    return orders.map(({ id }) => id);
  };

  it('is shown to staff while it is paid and pending, until it is completed', async () => {
    const cart = await stripeStore.createCart();
    hooks['orders.beforeStatusChange'] = () => Promise.reject(new Error('Not today.'));
    expect((await checkOut(cart)).status).to.equal(500);
    const { id } = await stripeStore.orderOf(cart);
    expect(await list()).to.deep.equal([]);

    await sweep();
    const { staff } = stripeStore;
    expect(await getOrder(staff, id)).to.include({
      status: 'pending',
      paymentReview: 'settlement_failed',
    });
    expect(await list()).to.deep.equal([id]);
    const { version } = await getOrder(staff, id);
    await sweep();
    expect((await getOrder(staff, id)).version).to.equal(version);

    hooks = {};
    await sweep();
    expect(await getOrder(staff, id)).to.include({ status: 'confirmed', paymentReview: null });
    expect(await list()).to.deep.equal([]);
  });

  it('is not shown while only the provider is unavailable', async () => {
    const cart = await stripeStore.createCart();
    hooks['orders.beforeStatusChange'] = () => Promise.reject(new Error('Not today.'));
    expect((await checkOut(cart)).status).to.equal(500);
    hooks = {};
    const { find } = stripeStore.provider;
    stripeStore.provider.find = () => Promise.reject(new ProviderUnavailable('No answer.'));
    await sweep();
    stripeStore.provider.find = find;
    expect(await list()).to.deep.equal([]);
    await sweep();
  });
});
