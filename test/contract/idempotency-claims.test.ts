import { expect } from 'chai';
import { createCart, type TestCart } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import type { Client, Data } from '../support/client.js';
import type { Answer } from '../support/contract-checker.js';
import { TestStore } from '../support/store.js';

describe('the claim on an Idempotency-Key', () => {
  let store: TestStore;
  let staff: Client;
  let n = 0;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('*:*');
  });
  after(() => store.close());

  const freshKey = (): string => `claim-${String(n++).padStart(4, '0')}`;
  const create = (key: string, slug: string): Promise<Answer<Data>> =>
    staff
      .with({ 'Idempotency-Key': key })
      .post('/api/catalog/brands', { slug, displayName: 'Acme' });
  const setClaim = (key: string, columns: object): Promise<number> =>
    store.knex('idempotency_keys').where({ key }).update(columns);
  const seconds = (count: number): unknown => store.knex.raw(`now() + interval '${count} seconds'`);

  it('belongs to the first request while it runs, and to the next one after a crash', async () => {
    const key = freshKey();
    await create(key, 'acme');
    await store.knex('brands').where({ slug: 'acme' }).delete();
    const running = { status: null, reply: null, headers: null };
    await setClaim(key, { ...running, locked_until: seconds(30) });
    const early = await create(key, 'acme');
    expect([early.status, early.body.error.code]).to.deep.equal([409, 'CONFLICT']);
    await setClaim(key, { locked_until: seconds(-1) });
    const late = await create(key, 'acme');
    expect(late.status).to.equal(201);
    expect(late.headers.get('idempotent-replayed')).to.equal(null);
    expect((await create(key, 'acme')).text).to.equal(late.text);
  });

  it('expires after a day, also for another body', async () => {
    const key = freshKey();
    await create(key, 'beta');
    expect((await create(key, 'gamma')).status).to.equal(422);
    const { rows } = await store.knex.raw<{ rows: { hours: number }[] }>(
      `select round(extract(epoch from expires_at - now()) / 3600)::integer as hours
       from idempotency_keys where key = ?`,
      [key],
    );
    expect(rows).to.deep.equal([{ hours: 24 }]);
    await setClaim(key, { expires_at: seconds(-1) });
    expect((await create(key, 'gamma')).status).to.equal(201);
  });

  it('is bound to one record and returns 422 for another', async () => {
    const header = { 'Idempotency-Key': freshKey() };
    const { id: item } = await createProduct(staff);
    const add = ({ path }: TestCart): Promise<Answer<Data>> =>
      staff.with(header).post(`${path}/items`, { entityId: item, quantity: 1 });
    const [one, other] = [await createCart(store.anonymous()), await createCart(store.anonymous())];
    expect((await add(one)).status).to.equal(201);
    const refused = await add(other);
    expect(refused.status).to.equal(422);
    expect(refused.body.error.details?.issues?.[0]?.path).to.equal('header.idempotency-key');
  });

  it("is not replayed to a guest without the guest's secret", async () => {
    const header = { 'Idempotency-Key': freshKey() };
    const { id: entityId } = await createProduct(staff);
    const cart = await createCart(store.anonymous());
    const add = (client: Client): Promise<Answer<Data>> =>
      client.with(header).post(`${cart.path}/items`, { entityId, quantity: 1 });
    const first = await add(cart.client);
    expect((await add(cart.client)).text).to.equal(first.text);
    const another = await createCart(store.anonymous());
    expect((await add(another.client)).status).to.equal(404);
    expect((await add(store.anonymous())).status).to.equal(404);
  });
});
