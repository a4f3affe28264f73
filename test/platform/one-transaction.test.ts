import { expect } from 'chai';
import { type Client, expectOk } from '../support/client.js';
import { createOrder, getOrder } from '../support/orders.js';
import { TestStore } from '../support/store.js';

const brands = '/api/catalog/brands';
const entities = '/api/catalog/entities';

/** Errors at the commit, when everything is written, and one that asks for a retry. */
const triggers = `
  create function refuse() returns trigger language plpgsql as $$
  begin
    raise exception 'refused at the commit' using errcode = '23514';
  end $$;
  create constraint trigger refuse_record after insert on entities
    deferrable initially deferred for each row when (new.slug = 'refused-itself')
    execute function refuse();
  create constraint trigger refuse_entry after insert on audit_entries
    deferrable initially deferred for each row when (new.payload ->> 'slug' = 'refused-entry')
    execute function refuse();
  create constraint trigger refuse_event after insert on outbox_events
    deferrable initially deferred for each row when (new.payload ->> 'slug' = 'refused-event')
    execute function refuse();
  create constraint trigger refuse_order after update on orders
    deferrable initially deferred for each row when (new.status = 'processing')
    execute function refuse();

  create sequence tries;
  create function refuse_first_try() returns trigger language plpgsql as $$
  begin
    if nextval('tries') = 1 then
      raise exception 'not this time' using errcode = '40001';
    end if;
    return null;
  end $$;
  create constraint trigger refuse_first_try after insert on brands
    deferrable initially deferred for each row execute function refuse_first_try();
`;

describe('a change, its audit entry, and its event', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await TestStore.open();
    await store.knex.raw(triggers);
    staff = await store.withKey('*:*');
  });
  after(() => store.close());

  /** Everything that a write could leave behind. */
  const traces = async (): Promise<number[]> => [
    (await store.knex('entities').select('id')).length,
    (await store.audit()).length,
    (await store.events()).length,
  ];

  for (const slug of ['refused-itself', 'refused-entry', 'refused-event']) {
    it(`are committed or rolled back together: ${slug}`, async () => {
      const before = await traces();
      const answer = await staff.post(entities, { type: 'product', slug });
      expect([answer.status, answer.body.error.code]).to.deep.equal([422, 'VALIDATION_FAILED']);
      expect(await traces()).to.deep.equal(before);
      expectOk(await staff.post(entities, { type: 'product', slug: `${slug}-not` }));
      expect(await traces()).to.deep.equal(before.map((count) => count + 1));
    });
  }

  it('are committed or rolled back together in an operation with several transactions', async () => {
    const { id } = await createOrder(staff);
    const before = await traces();
    const answer = await staff.patch(`/api/orders/${id}/status`, { status: 'processing' });
    expect(answer.status).to.equal(422);
    expect(await traces()).to.deep.equal(before);
    expect(await getOrder(staff, id)).to.include({
      status: 'confirmed',
    });
  });

  it('are written once when PostgreSQL asks for a retry', async () => {
    const before = (await store.audit()).length;
    expectOk(await staff.post(brands, { slug: 'acme', displayName: 'Acme' }));
    expect(await store.knex('brands').select('slug')).to.deep.equal([{ slug: 'acme' }]);
    expect((await store.audit()).length).to.equal(before + 1);
  });
});
