import { expect } from 'chai';
import type { Client } from '../support/client.js';
import type { Answer } from '../support/contract-checker.js';
import type { Schema } from '../support/contract-types.js';
import { createCustomer } from '../support/customers.js';
import { createPromotion, forgetPromotions } from '../support/promotions.js';
import { insertGroup, insertRedemption } from '../support/rows.js';
import { TestStore } from '../support/store.js';

const path = '/api/promotions/validate';
const entityId = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11';
const group = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0aaa';
const line = { entityId, entityType: 'product', quantity: 1, unitPrice: 5000, totalPrice: 5000 };
const cart = { code: 'SAVE10', currency: 'USD', subtotal: 5000, lineItems: [line] };

interface Validation {
  data: {
    valid: boolean;
    totalDiscount: number;
    freeShipping: boolean;
    applied: { code: string | null }[];
    rejectedCodes: { code: string; reason: string }[];
  };
}

describe('validatePromotion', () => {
  let store: TestStore;
  let shopper: Client;
  let owner: Client;
  before(async () => {
    store = await TestStore.open();
    shopper = store.anonymous();
    owner = await store.withKey('promotions:*');
    await insertGroup(store.knex, group);
  });
  beforeEach(() => forgetPromotions(store.knex));
  after(() => store.close());

  const create = (
    given: Partial<Schema<'PromotionCreateInput'>> = {},
  ): Promise<Schema<'Promotion'>> => createPromotion(owner, { code: 'SAVE10', ...given });

  const validate = (client: Client, body: object = {}): Promise<Answer<Validation>> =>
    client.post<Validation>(path, { ...cart, ...body });

  /** `valid`, or the reason why not. */
  async function outcome(client: Client, body: object = {}): Promise<string | undefined> {
    const { status, text, body: answer } = await validate(client, body);
    expect(status, text).to.equal(200);
    return answer.data.valid ? 'valid' : answer.data.rejectedCodes[0]?.reason;
  }

  it('returns the effect of a code, whatever its case', async () => {
    const { id } = await create();
    const answer = await validate(shopper, { code: ' save10 ' });
    expect(answer.status).to.equal(200);
    expect(answer.body.data).to.deep.equal({
      valid: true,
      totalDiscount: 500,
      freeShipping: false,
      applied: [
        {
          promotionId: id,
          code: 'SAVE10',
          type: 'percentage_off_order',
          discountAmount: 500,
          freeShipping: false,
          description: '10% off the order',
        },
      ],
      rejectedCodes: [],
    });
  });

  it('changes nothing', async () => {
    await create({ usageLimitTotal: 1 });
    const before = await store.events();
    for (let time = 0; time < 3; time += 1) expect(await outcome(shopper)).to.equal('valid');
    const row = await store.knex('promotions').first<{ usage_count: number; version: number }>();
    expect(row).to.include({ usage_count: 0, version: 1 });
    expect(await store.knex('promotion_redemptions')).to.deep.equal([]);
    expect(await store.events()).to.deep.equal(before);
  });

  it('returns 404 for an unknown code', async () => {
    expect((await validate(shopper)).status).to.equal(404);
  });

  it('returns the reason for a code that does not apply', async () => {
    await create({ isActive: false });
    const answer = await validate(shopper);
    expect(answer.body.data).to.deep.equal({
      valid: false,
      totalDiscount: 0,
      freeShipping: false,
      applied: [],
      rejectedCodes: [{ code: 'SAVE10', reason: 'inactive' }],
    });
  });

  it('includes automatic promotions, like checkout', async () => {
    await create();
    await create({ code: undefined, isAutomatic: true, type: 'free_shipping', value: 0 });
    const together = (await validate(shopper)).body.data;
    expect(together).to.include({ valid: true, totalDiscount: 500, freeShipping: true });
    await create({ code: undefined, isAutomatic: true, value: 50, stackable: false });
    const beaten = (await validate(shopper)).body.data;
    expect(beaten).to.include({ valid: false, totalDiscount: 2500 });
    expect(beaten.rejectedCodes).to.deep.equal([{ code: 'SAVE10', reason: 'not_stackable' }]);
  });

  it('uses the lines, not the given subtotal', async () => {
    await create({ conditions: { minimumOrderValue: 6000 } });
    expect(await outcome(shopper, { subtotal: 1_000_000 })).to.equal('conditions_not_met');
    const invented = { subtotal: 1, lineItems: [line, line] };
    expect((await validate(shopper, invented)).body.data.totalDiscount).to.equal(1000);
  });

  it('uses the given subtotal when there are no lines', async () => {
    await create({ conditions: { categories: [] } });
    const { data } = (await validate(shopper, { lineItems: [] })).body;
    expect(data).to.include({ valid: true, totalDiscount: 500 });
    await store.knex('promotions').update({ conditions: { categories: ['shirts'] } });
    expect(await outcome(shopper, { lineItems: [] })).to.equal('conditions_not_met');
  });

  it('rejects sums outside the safe integer range and undeclared input', async () => {
    await create();
    const huge = { ...line, totalPrice: Number.MAX_SAFE_INTEGER };
    const refused: [object, string][] = [
      [{ lineItems: [huge, huge] }, 'body.lineItems'],
      [{ code: 'no code' }, 'body.code'],
      [{ currency: 'usd' }, 'body.currency'],
      [{ subtotal: -1 }, 'body.subtotal'],
      [{ lineItems: [{ ...line, quantity: 0 }] }, 'body.lineItems.0.quantity'],
      [{ email: 'jane@example.com' }, 'body.email'],
    ];
    for (const [body, field] of refused) {
      const answer = await shopper.post(path, { ...cart, ...body });
      expect(answer.status, field).to.equal(422);
      expect(answer.body.error.details?.issues?.[0]?.path).to.equal(field);
    }
    expect(await outcome(shopper, { lineItems: [huge] })).to.equal('valid');
    const raw = { headers: { 'content-type': 'application/json' }, raw: '{' };
    expect((await shopper.send('POST', path, undefined, raw)).status).to.equal(400);
    const text = { headers: { 'content-type': 'text/plain' }, raw: 'x' };
    expect((await shopper.send('POST', path, undefined, text)).status).to.equal(415);
  });

  it('is limited to ten requests a minute, so that codes cannot be guessed', async () => {
    const limited = await TestStore.open({ config: { rateLimit: true } });
    const tries = [];
    for (let time = 0; time < 11; time += 1)
      tries.push((await validate(limited.anonymous())).status);
    expect(tries).to.deep.equal([...Array<number>(10).fill(404), 429]);
    await limited.close();
  });

  describe('for a promotion with customer conditions', () => {
    let jane: Client;
    let janeId: string;
    before(async () => {
      const customer = await createCustomer(store, { groupIds: [group] });
      jane = customer;
      janeId = customer.customerId;
    });

    it('asks an anonymous caller to sign in', async () => {
      await create({ usageLimitPerCustomer: 1 });
      expect(await outcome(shopper)).to.equal('sign_in_required');
      expect(await outcome(jane)).to.equal('valid');
      const fresh = await store.signedIn('customer');
      expect(await outcome(fresh)).to.equal('valid');
    });

    it('checks the caller, whatever customer they send', async () => {
      const { id } = await create({ usageLimitPerCustomer: 1 });
      await insertRedemption(store.knex, id, janeId);
      const other = { customerId: '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0ddd' };
      expect(await outcome(jane, other)).to.equal('customer_limit_reached');
      expect(await outcome(shopper, { customerId: janeId })).to.equal('sign_in_required');
      const staff = await store.withKey('promotions:update');
      expect(await outcome(staff)).to.equal('sign_in_required');
      expect(await outcome(staff, other)).to.equal('sign_in_required');
      expect(await outcome(staff, { customerId: janeId })).to.equal('customer_limit_reached');
    });

    it("uses the caller's groups, whatever they send", async () => {
      await create({ conditions: { customerGroups: [group] } });
      const joe = await store.signedIn('customer');
      const claimed = { customerGroupIds: [group] };
      expect(await outcome(jane)).to.equal('valid');
      expect(await outcome(jane, { customerGroupIds: [] })).to.equal('valid');
      expect(await outcome(joe, claimed)).to.equal('conditions_not_met');
      expect(await outcome(shopper, claimed)).to.equal('conditions_not_met');
      const staff = await store.withKey('promotions:update');
      expect(await outcome(staff)).to.equal('conditions_not_met');
      expect(await outcome(staff, claimed)).to.equal('valid');
      expect(await outcome(staff, { customerId: janeId })).to.equal('valid');
      expect(await outcome(staff, { customerId: janeId, customerGroupIds: [] })).to.equal(
        'conditions_not_met',
      );
      const creator = await store.withKey('promotions:create');
      expect(await outcome(creator, claimed)).to.equal('conditions_not_met');
    });
  });
});
