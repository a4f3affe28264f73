import { expect } from 'chai';
import { evaluatePromotions } from '../../src/domain/promotions/evaluate-promotions.js';
import type { PromotionOutcome } from '../../src/domain/promotions/apply-promotions.js';
import type { PromotionInput } from '../../src/domain/promotions/evaluate-promotions.js';
import { customerKeyOf } from '../../src/domain/promotions/redeem-promotions.js';
import { createCategory, createEntity } from '../support/catalog.js';
import type { Client } from '../support/client.js';
import { createCustomer } from '../support/customers.js';
import { at, lineOf } from '../support/promotion-values.js';
import { createPromotion, forgetPromotions, usePromotion } from '../support/promotions.js';
import { insertOrder, insertRedemption } from '../support/rows.js';
import { TestStore } from '../support/store.js';

describe('evaluatePromotions', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('catalog:*', 'promotions:*');
  });
  beforeEach(() => forgetPromotions(store.knex));
  after(() => store.close());

  const evaluate = (codes: string[], given: Partial<PromotionInput> = {}) =>
    evaluatePromotions(store.knex, {
      codes,
      currency: 'USD',
      at,
      lines: [lineOf()],
      customerId: null,
      email: null,
      customerGroupIds: [],
      ...given,
    });

  const reasons = ({ rejected }: PromotionOutcome): string[] =>
    rejected.map(({ reason }) => reason);

  /** The number of statements that a function runs. */
  async function count(work: () => Promise<unknown>): Promise<number> {
    let statements = 0;
    const listener = (): void => void (statements += 1);
    store.knex.on('query', listener);
    await work();
    store.knex.off('query', listener);
    return statements;
  }

  it('finds codes in any case, and usable automatic promotions', async () => {
    await createPromotion(staff, { code: 'SAVE10', value: 10 });
    await createPromotion(staff, { code: undefined, isAutomatic: true, value: 5 });
    const ended = { code: undefined, isAutomatic: true, value: 50 };
    await createPromotion(staff, { ...ended, isActive: false });
    await createPromotion(staff, { ...ended, validUntil: at });
    await createPromotion(staff, { ...ended, validFrom: '2026-06-01T12:00:00.001Z' });
    const used = await createPromotion(staff, { ...ended, usageLimitTotal: 1 });
    await usePromotion(store.knex, used.id, 1);
    const outcome = await evaluate([' save10', 'nope']);
    expect(outcome.discountTotal).to.equal(150);
    expect(outcome.rejected).to.deep.equal([{ code: 'NOPE', reason: 'not_found' }]);
  });

  it('uses the categories of the lines', async () => {
    const entity = await createEntity(staff);
    const category = await createCategory(staff, { slug: 'shirts' });
    const path = `/api/catalog/entities/${entity.id}/categories/${category.id}`;
    expect((await staff.post(path)).status).to.be.below(300);
    const conditions = { categories: ['shirts'] };
    await createPromotion(staff, { code: 'SHIRTS', type: 'percentage_off_item', conditions });
    const lines = [lineOf(), lineOf({ entityId: entity.id, unitPrice: 700 })];
    const outcome = await evaluate(['SHIRTS'], { lines });
    expect(outcome.lineDiscounts).to.deep.equal([0, 70]);
  });

  it('counts uses by customer, and by email address for guests', async () => {
    const { id } = await createPromotion(staff, { code: 'ONCE', usageLimitPerCustomer: 1 });
    await insertRedemption(store.knex, id, 'jane@example.com');
    expect(reasons(await evaluate(['ONCE']))).to.deep.equal(['sign_in_required']);
    for (const email of ['jane@example.com', 'Jane@Example.COM']) {
      expect(reasons(await evaluate(['ONCE'], { email }))).to.deep.equal([
        'customer_limit_reached',
      ]);
    }
    expect(reasons(await evaluate(['ONCE'], { email: 'joe@example.com' }))).to.deep.equal([]);
  });

  it("recognizes a customer's first order, but not a guest's", async () => {
    const { customerId } = await createCustomer(store);
    await createPromotion(staff, { code: 'FIRST', conditions: { firstOrderOnly: true } });
    await insertOrder(store.knex, { email: 'Jane@example.com' });
    await insertOrder(store.knex, { email: 'joe@example.com', status: 'cancelled' });
    const tried = async (given: Partial<PromotionInput>): Promise<string[]> =>
      reasons(await evaluate(['FIRST'], given));
    expect(await tried({})).to.deep.equal(['sign_in_required']);
    for (const email of ['jane@Example.com', 'joe@example.com', 'new@example.com']) {
      expect(await tried({ email })).to.deep.equal(['sign_in_required']);
    }
    expect(await tried({ customerId, email: 'jane@example.com' })).to.deep.equal([]);
    expect(await tried({ customerId })).to.deep.equal([]);
    await insertOrder(store.knex, { customerId, status: 'cancelled' });
    expect(await tried({ customerId })).to.deep.equal([]);
    await insertOrder(store.knex, { customerId });
    expect(await tried({ customerId })).to.deep.equal(['conditions_not_met']);
  });

  it('runs one statement without a candidate and at most four for any number of lines', async () => {
    const lines = Array.from({ length: 50 }, () => lineOf());
    const customerId = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0ddd';
    await createPromotion(staff, { code: 'OTHER', conditions: { firstOrderOnly: true } });
    expect(await count(() => evaluate([], { lines, customerId }))).to.equal(1);
    const conditions = { categories: ['shirts'], firstOrderOnly: true };
    await createPromotion(staff, { code: 'ALL', conditions });
    await createPromotion(staff, { code: 'MORE', conditions });
    expect(await count(() => evaluate(['ALL', 'MORE'], { lines, customerId }))).to.equal(4);
  });
});

describe('customerKeyOf', () => {
  it('returns the customer, else the normalized email address, else nothing', () => {
    expect(customerKeyOf('an-id', 'a@b.c')).to.equal('an-id');
    expect(customerKeyOf(null, ' Jane@Example.com ')).to.equal('jane@example.com');
    expect(customerKeyOf(null, null)).to.equal(null);
    expect(customerKeyOf(null, ' ')).to.equal(null);
  });
});
