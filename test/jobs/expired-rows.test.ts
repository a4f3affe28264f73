import { expect } from 'chai';
import type { Knex } from 'knex';
import { IdempotencyKey } from '../../src/models/IdempotencyKey.js';
import { uuidv7 } from '../../src/util/uuid.js';
import { expectOk } from '../support/client.js';
import { checkOut } from '../support/orders.js';
import { StripeStore } from '../support/stripe-store.js';

describe('the jobs that delete expired rows', () => {
  let stripeStore: StripeStore;
  let knex: Knex;
  before(async () => {
    stripeStore = await StripeStore.open();
    knex = stripeStore.store.knex;
  });
  /** The next period of every schedule. */
  beforeEach(() => knex('pgboss.job').delete());
  after(() => stripeStore.close());

  const purge = (): Promise<number> => stripeStore.store.runJobs();
  const ago = (days: number): Knex.Raw => knex.raw(`now() - interval '${days} days'`);
  const key = (name: string, expires: string): object => ({
    scope: 'retention',
    key: name,
    holder: uuidv7(),
    body_hash: 'x',
    locked_until: knex.raw('now()'),
    expires_at: knex.raw(`now() ${expires}`),
  });

  it('delete expired Idempotency-Keys, also more than one statement does, and no others', async () => {
    const expired = Array.from({ length: 1001 }, (_, n) => key(`${n}`, "- interval '1 second'"));
    await knex.batchInsert('idempotency_keys', [
      ...expired,
      key('valid', "+ interval '1 hour'"),
    ] as never);
    await purge();
    expect(await knex('idempotency_keys').pluck('key')).to.deep.equal(['valid']);
  });

  it('delete in batches', async () => {
    const expired = ['a', 'b', 'c'].map((name) => key(name, "- interval '1 second'"));
    await knex('idempotency_keys').insert(expired);
    expect(await IdempotencyKey.deleteExpired(knex, 2)).to.equal(2);
    expect(await IdempotencyKey.deleteExpired(knex, 2)).to.equal(1);
    expect(await IdempotencyKey.deleteExpired(knex, 2)).to.equal(0);
  });

  it('delete sessions, verifications, and provider events, each at its time', async () => {
    await stripeStore.store.signedIn();
    const verification = { id: uuidv7(), identifier: 'reset', value: 'x' };
    await knex('verifications').insert({ ...verification, expires_at: knex.raw('now()') });
    const event = { provider: 'stripe', type: 'charge.refunded', outcome: 'ignored' };
    await knex('payment_events').insert([
      { ...event, event_id: 'evt_old', created_at: ago(91) },
      { ...event, event_id: 'evt_new', created_at: ago(89) },
    ]);
    await knex('sessions').update({ expires_at: ago(1) });
    const { userId } = await stripeStore.store.signedIn();
    const valid = { ...verification, id: uuidv7(), expires_at: ago(-1) };
    await knex('verifications').insert(valid);
    await purge();
    expect(await knex('sessions').pluck('user_id')).to.deep.equal([userId]);
    expect(await knex('verifications').pluck('id')).to.deep.equal([valid.id]);
    expect(await knex('payment_events').pluck('event_id')).to.deep.equal(['evt_new']);
  });

  it('delete carts with their items a month after they expired, and keep orders', async () => {
    const cart = await stripeStore.createCart();
    const bought = await stripeStore.createCart();
    const young = await stripeStore.createCart();
    const order = expectOk(await checkOut(bought));
    const old = [cart.id, bought.id];
    await knex('carts')
      .whereIn('id', old)
      .update({ expires_at: ago(31) });
    await knex('carts')
      .where({ id: young.id })
      .update({ expires_at: ago(29) });
    await purge();
    const all = [...old, young.id];
    expect(await knex('carts').whereIn('id', all).pluck('id')).to.deep.equal([young.id]);
    expect(await knex('cart_items').whereIn('cart_id', all).pluck('cart_id')).to.deep.equal([
      young.id,
    ]);
    expect(await stripeStore.order(order.id)).to.include({ status: 'confirmed', cartId: null });
  });

  it('delete events a month after they were dispatched, and keep new ones', async () => {
    // The books compare orders with their events.
    await knex('outbox_events')
      .whereNot({ name: 'orders.create' })
      .update({ dispatched_at: ago(31) });
    const young = { id: uuidv7(), name: 'catalog.delete', payload: { id: uuidv7(), slug: 'x' } };
    const [kept, fresh] = [uuidv7(), uuidv7()];
    await knex('outbox_events').insert([
      { ...young, id: kept, dispatched_at: ago(29) },
      { ...young, id: fresh },
    ]);
    await purge();
    const left = await knex('outbox_events').whereNot({ name: 'orders.create' }).pluck('id');
    expect(left).to.have.members([kept, fresh]);
  });

  it('delete completed jobs after 25 hours and failed ones after a month', async () => {
    const job = (name: string, state: string, completed: Knex.Raw): object => ({
      name: 'default',
      data: JSON.stringify({ task: name, input: {} }),
      state,
      completed_on: completed,
    });
    const hours = (n: number): Knex.Raw => knex.raw(`now() - interval '${n} hours'`);
    await knex('pgboss.job').insert([
      job('done-old', 'completed', hours(26)),
      job('done-new', 'completed', hours(24)),
      job('failed-old', 'failed', ago(31)),
      job('failed-new', 'failed', ago(29)),
    ]);
    await purge();
    const left = await knex('pgboss.job').whereRaw("data->>'task' ~ '(old|new)$'").orderBy('data');
    const tasks = left.map(({ data }: { data: { task: string } }) => data.task);
    expect(tasks).to.have.members(['done-new', 'failed-new']);
  });
});
