import { expect } from 'chai';
import type { Knex } from 'knex';
import { deleteExpiredRows } from '../../src/jobs/delete-expired-rows.js';
import { uuidv7 } from '../../src/util/uuid.js';
import { expectOk } from '../support/client.js';
import { checkOut } from '../support/orders.js';
import { StripeStore } from '../support/stripe-store.js';

describe('deleteExpiredRows', () => {
  let stripeStore: StripeStore;
  let knex: Knex;
  before(async () => {
    stripeStore = await StripeStore.open();
    knex = stripeStore.store.knex;
  });
  after(() => stripeStore.close());

  const key = (name: string, expires: string): Promise<unknown> =>
    knex('idempotency_keys').insert({
      scope: 'retention',
      key: name,
      holder: uuidv7(),
      body_hash: 'x',
      locked_until: knex.raw('now()'),
      expires_at: knex.raw(`now() ${expires}`),
    });
  const keysLeft = (): Promise<string[]> =>
    knex('idempotency_keys').where({ scope: 'retention' }).orderBy('key').pluck('key');

  it('deletes expired rows and no others', async () => {
    await key('expired', "- interval '1 second'");
    await key('valid', "+ interval '1 hour'");
    await stripeStore.sweep();
    expect(await keysLeft()).to.deep.equal(['valid']);
  });

  it('deletes in batches', async () => {
    for (const name of ['a', 'b', 'c']) await key(name, "- interval '1 second'");
    expect(await deleteExpiredRows(knex, 2)).to.equal(2);
    expect(await deleteExpiredRows(knex, 2)).to.equal(1);
    expect(await deleteExpiredRows(knex, 2)).to.equal(0);
  });

  it('deletes sessions, verifications, and provider events, each at its time', async () => {
    await stripeStore.store.signedIn();
    const verification = { id: uuidv7(), identifier: 'reset', value: 'x' };
    await knex('verifications').insert({ ...verification, expires_at: knex.raw('now()') });
    const event = { provider: 'stripe', type: 'charge.refunded', outcome: 'ignored' };
    const days = (n: number): Knex.Raw => knex.raw(`now() - interval '${n} days'`);
    await knex('payment_events').insert([
      { ...event, event_id: 'evt_old', created_at: days(91) },
      { ...event, event_id: 'evt_new', created_at: days(89) },
    ]);
    await knex('sessions').update({ expires_at: days(1) });
    const { userId } = await stripeStore.store.signedIn();
    const valid = { ...verification, id: uuidv7(), expires_at: days(-1) };
    await knex('verifications').insert(valid);
    await stripeStore.sweep();
    expect(await knex('sessions').pluck('user_id')).to.deep.equal([userId]);
    expect(await knex('verifications').pluck('id')).to.deep.equal([valid.id]);
    expect(await knex('payment_events').pluck('event_id')).to.deep.equal(['evt_new']);
  });

  it('deletes carts with their items a month after they expired, and keeps orders', async () => {
    const cart = await stripeStore.createCart();
    const bought = await stripeStore.createCart();
    const young = await stripeStore.createCart();
    const order = expectOk(await checkOut(bought));
    const old = [cart.id, bought.id];
    await knex('carts')
      .whereIn('id', old)
      .update({ expires_at: knex.raw("now() - interval '31 days'") });
    await knex('carts')
      .where({ id: young.id })
      .update({ expires_at: knex.raw("now() - interval '29 days'") });
    await stripeStore.sweep();
    const all = [...old, young.id];
    expect(await knex('carts').whereIn('id', all).pluck('id')).to.deep.equal([young.id]);
    expect(await knex('cart_items').whereIn('cart_id', all).pluck('cart_id')).to.deep.equal([
      young.id,
    ]);
    expect(await stripeStore.order(order.id)).to.include({ status: 'confirmed', cartId: null });
  });
});
