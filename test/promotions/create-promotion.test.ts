import { expect } from 'chai';
import type { Client } from '../support/client.js';
import { createPromotion } from '../support/promotions.js';
import { TestStore } from '../support/store.js';

const path = '/api/promotions';
const past = '2020-01-01T00:00:00.000Z';
const future = '2099-01-01T00:00:00.000Z';

describe('createPromotion', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('promotions:create');
  });
  after(() => store.close());

  it('creates a promotion, emits the event, and writes the audit entry', async () => {
    const body = {
      code: ' save-10 ',
      name: 'Save 10%',
      type: 'percentage_off_order',
      value: 10,
      conditions: { minimumOrderValue: 2000, firstOrderOnly: true },
      usageLimitTotal: 1000,
      usageLimitPerCustomer: 1,
      validFrom: '2026-01-01T01:00:00+01:00',
      validUntil: '2026-12-31T23:59:59Z',
      metadata: { campaign: 'spring' },
    };
    const answer = await staff.post(path, body);
    expect(answer.status).to.equal(201);
    expect(answer.headers.get('etag')).to.equal('"1"');
    expect(answer.body.data).to.deep.include({
      ...body,
      code: 'SAVE-10',
      buyQuantity: null,
      getQuantity: null,
      currency: null,
      isAutomatic: false,
      isActive: true,
      stackable: true,
      priority: 100,
      usageCount: 0,
      validFrom: '2026-01-01T00:00:00.000Z',
      validUntil: '2026-12-31T23:59:59.000Z',
      version: 1,
    });
    const event = (await store.events()).at(-1);
    expect(event).to.deep.equal({ name: 'promotions.create', payload: answer.body.data });
    expect((await store.audit()).at(-1)).to.include({
      entity_type: 'promotion',
      entity_id: answer.body.data.id,
      event: 'promotions.create',
      actor_type: 'api_key',
    });
  });

  it('creates one of each type', async () => {
    const value = 500;
    await createPromotion(staff, { type: 'percentage_off_item', value: 100 });
    await createPromotion(staff, { type: 'fixed_off_order', value, currency: 'EUR' });
    await createPromotion(staff, { type: 'fixed_off_item', value, currency: 'EUR' });
    await createPromotion(staff, { type: 'buy_x_get_y', buyQuantity: 2, getQuantity: 1 });
    expect(await createPromotion(staff, { type: 'free_shipping', value: undefined })).to.include({
      value: 0,
    });
    const automatic = await createPromotion(staff, { code: undefined, isAutomatic: true });
    expect(automatic).to.include({ code: null, isAutomatic: true });
  });

  it('rejects a code in use in any case, also for twenty concurrent requests', async () => {
    await createPromotion(staff, { code: 'TAKEN' });
    const body = { code: 'taken', name: 'Again', type: 'free_shipping' };
    const again = await staff.post(path, body);
    expect(again.status).to.equal(409);
    expect(again.body.error.message).to.equal('This code is already in use.');
    const race = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        staff.post(path, { ...body, code: index % 2 ? 'raced' : 'RACED' }),
      ),
    );
    expect(race.filter(({ status }) => status === 201)).to.have.length(1);
    expect(race.filter(({ status }) => status === 409)).to.have.length(19);
  });

  it('returns the same promotion for a repeated key', async () => {
    const body = { code: 'ONCE', name: 'Once', type: 'free_shipping' };
    const headers = { 'idempotency-key': 'make-the-promotion' };
    const first = await staff.with(headers).post(path, body);
    const second = await staff.with(headers).post(path, body);
    expect(second.status).to.equal(201);
    expect(second.body).to.deep.equal(first.body);
    expect(second.headers.get('idempotent-replayed')).to.equal('true');
  });

  const refused: [string, object, string, string][] = [
    ['more than 100 percent', { value: 101 }, 'body.value', 'maximum'],
    [
      'more than 100 percent of items',
      { type: 'percentage_off_item', value: 101 },
      'body.value',
      'maximum',
    ],
    ['a fixed amount without a currency', { type: 'fixed_off_order' }, 'body.currency', 'required'],
    [
      'a fixed amount of no currency',
      { type: 'fixed_off_item', currency: null },
      'body.currency',
      'required',
    ],
    ['no code', { code: undefined }, 'body.code', 'required'],
    ['a code with a space in it', { code: 'SAVE 10' }, 'body.code', 'pattern'],
    [
      'an end before the start',
      { validFrom: future, validUntil: past },
      'body.validUntil',
      'minimum',
    ],
    ['an end at the start', { validFrom: past, validUntil: past }, 'body.validUntil', 'minimum'],
    ['nothing to buy', { type: 'buy_x_get_y', getQuantity: 1 }, 'body.buyQuantity', 'required'],
    ['nothing to get', { type: 'buy_x_get_y', buyQuantity: 1 }, 'body.getQuantity', 'required'],
    ['a limit of 0', { usageLimitTotal: 0 }, 'body.usageLimitTotal', 'minimum'],
    ['an unknown type', { type: 'gift' }, 'body.type', 'enum'],
    [
      'metadata above 16 KB',
      { metadata: { text: 'x'.repeat(17_000) } },
      'body.metadata',
      'maxSize',
    ],
  ];
  for (const [what, given, field, code] of refused) {
    it(`rejects ${what}`, async () => {
      const events = await store.events();
      const body = { code: 'X', name: 'X', type: 'percentage_off_order', value: 10, ...given };
      const answer = await staff.post(path, body);
      expect(answer.status).to.equal(422);
      expect(answer.body.error.details?.issues?.[0]).to.include({ path: field, code });
      expect(await store.events()).to.deep.equal(events);
    });
  }

  it('rejects invalid JSON', async () => {
    const headers = { 'content-type': 'application/json' };
    expect((await staff.send('POST', path, undefined, { headers, raw: '{' })).status).to.equal(400);
    const text = { headers: { 'content-type': 'text/plain' }, raw: 'x' };
    expect((await staff.send('POST', path, undefined, text)).status).to.equal(415);
  });
});
