import { expect } from 'chai';
import { createEntity } from '../support/catalog.js';
import { type Client, expectOk } from '../support/client.js';
import { race } from '../support/race.js';
import { WebhookStore } from '../support/webhook-store.js';

describe('statements of webhooks', () => {
  let hooks: WebhookStore;
  let staff: Client;
  before(async () => {
    hooks = await WebhookStore.open();
    staff = await hooks.store.withKey('*:*');
  });
  beforeEach(() => hooks.reset());
  after(() => hooks.close());

  /** Including those that open and close transactions. */
  async function statementsOf(work: () => Promise<unknown>): Promise<number> {
    const { knex } = hooks.store;
    let statements = 0;
    const count = (): void => void (statements += 1);
    knex.on('query', count);
    await work();
    knex.off('query', count);
    return statements;
  }

  it('are none in a request: with an endpoint, a change takes as many as without', async () => {
    const { id: idOrSlug } = await createEntity(staff);
    const update = async (taxClass: string): Promise<unknown> =>
      expectOk(await staff.call('updateEntity', { params: { idOrSlug }, body: { taxClass } }));
    await update('first');
    const withEndpoint = await statementsOf(() => update('second'));
    await hooks.store.knex('webhook_endpoints').delete();
    expect(await statementsOf(() => update('third'))).to.equal(withEndpoint);
    expect(withEndpoint).to.be.within(1, 15);
  });

  it('are at most six for each delivery', async () => {
    const deliver = async (events: number): Promise<number> => {
      await race(events, () => hooks.change(), 5);
      return statementsOf(() => hooks.store.runJobs());
    };
    await deliver(1);
    const few = await deliver(20);
    const many = await deliver(120);
    expect((await hooks.deliveries({ limit: 100, status: 'succeeded' })).length).to.equal(100);
    expect((many - few) / 100).to.be.within(1, 6);
  });
});
