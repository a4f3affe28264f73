import { expect } from 'chai';
import type { Knex } from 'knex';
import { PromotionExhausted } from '../../src/domain/errors.js';
import {
  redeemPromotions,
  returnRedemptions,
} from '../../src/domain/promotions/redeem-promotions.js';
import { connect } from '../../src/database/connect.js';
import type { Promotion } from '../../src/models/Promotion.js';
import { cloneDatabase } from '../support/database.js';
import { insertOrder, insertPromotion } from '../support/rows.js';
import { uuidv7 } from '../../src/util/uuid.js';

describe('promotions under concurrent use', () => {
  let knex: Knex;
  let close: () => Promise<void>;
  before(async () => {
    const { target, drop } = await cloneDatabase();
    knex = connect(target, { max: 20 });
    close = async () => {
      await knex.destroy();
      await drop();
    };
  });
  after(() => close());

  /**
   * An order that uses the promotions, in one transaction. Returns its id, or the reason for the
   * rejection.
   */
  async function order(promotions: Promotion[], customerKey: string | null): Promise<string> {
    const applied = promotions.map(({ id, code, type }) => ({
      promotionId: id,
      code,
      type,
      discountAmount: 100,
      freeShipping: false,
      description: '',
    }));
    try {
      return await knex.transaction(async (db) => {
        const orderId = await insertOrder(db);
        await redeemPromotions(db, applied, { orderId, customerKey });
        return orderId;
      });
    } catch (error) {
      if (error instanceof PromotionExhausted) return error.reason;
      throw error;
    }
  }

  /** Runs the same function many times, twenty at once: one for each connection. */
  async function parallel<T>(times: number, work: (index: number) => Promise<T>): Promise<T[]> {
    const results: T[] = [];
    let next = 0;
    const worker = async (): Promise<void> => {
      while (next < times) results.push(await work(next++));
    };
    await Promise.all(Array.from({ length: 20 }, worker));
    return results;
  }

  const having = (results: string[], reason: string): number =>
    results.filter((result) => result === reason).length;

  /** The counter, and the value that it must equal. */
  async function uses({ id }: Promotion): Promise<{ counter: number; redemptions: number }> {
    const row = await knex('promotions').where({ id }).first<{ usage_count: number }>();
    const rows = await knex('promotion_redemptions').where({ promotion_id: id });
    return { counter: row.usage_count, redemptions: rows.length };
  }

  it('allow exactly 10 of 200 with a limit of 10', async () => {
    const promotion = await insertPromotion(knex, { usageLimitTotal: 10 });
    const results = await parallel(200, (index) => order([promotion], `guest-${index}`));
    expect(having(results, 'usage_limit_reached')).to.equal(190);
    expect(await uses(promotion)).to.deep.equal({ counter: 10, redemptions: 10 });
  });

  it('allow exactly 1 of 50 for each customer with a limit of 1 per customer', async () => {
    const promotion = await insertPromotion(knex, { usageLimitPerCustomer: 1 });
    const results = await parallel(100, (index) => order([promotion], `guest-${index % 2}`));
    expect(having(results, 'customer_limit_reached')).to.equal(98);
    expect(await uses(promotion)).to.deep.equal({ counter: 2, redemptions: 2 });
  });

  it('count a first-order promotion once per customer', async () => {
    const promotion = await insertPromotion(knex, { conditions: { firstOrderOnly: true } });
    const results = await parallel(20, () => order([promotion], 'jane'));
    expect(having(results, 'customer_limit_reached')).to.equal(19);
    expect(await uses(promotion)).to.deep.equal({ counter: 1, redemptions: 1 });
  });

  it('count all of several promotions or none, without a deadlock in any order', async () => {
    const many = await insertPromotion(knex);
    const few = await insertPromotion(knex, { usageLimitTotal: 5 });
    const results = await parallel(60, (index) =>
      order(index % 2 === 0 ? [many, few] : [few, many], null),
    );
    expect(having(results, 'usage_limit_reached')).to.equal(55);
    expect(await uses(many)).to.deep.equal({ counter: 5, redemptions: 5 });
    expect(await uses(few)).to.deep.equal({ counter: 5, redemptions: 5 });
  });

  it('reject an anonymous caller when limited by customer', async () => {
    const promotion = await insertPromotion(knex, { usageLimitPerCustomer: 1 });
    expect(await order([promotion], null)).to.equal('sign_in_required');
  });

  it('reject a promotion that has ended in the meantime', async () => {
    const promotion = await insertPromotion(knex, { isActive: false });
    expect(await order([promotion], 'jane')).to.equal('inactive');
  });

  it('return the uses of a cancelled order once, however often it is cancelled', async () => {
    const offers = [await insertPromotion(knex), await insertPromotion(knex)];
    const kept = await order(offers, 'joe');
    const cancelled = await order(offers.toReversed(), 'jane');
    await parallel(20, () => knex.transaction((db) => returnRedemptions(db, cancelled)));
    for (const offer of offers) {
      expect(await uses(offer)).to.deep.equal({ counter: 1, redemptions: 1 });
    }
    const left = await knex('promotion_redemptions').where({ promotion_id: offers[0]?.id });
    expect(left[0]).to.include({ order_id: kept, customer_key: 'joe', discount_amount: 100 });
  });

  it('allow a returned use to be used again', async () => {
    const promotion = await insertPromotion(knex, { usageLimitTotal: 1, usageLimitPerCustomer: 1 });
    const first = await order([promotion], 'jane');
    expect(await order([promotion], 'jane')).to.equal('usage_limit_reached');
    await knex.transaction((db) => returnRedemptions(db, first));
    expect(await order([promotion], 'jane'))
      .to.be.a('string')
      .that.matches(/-/);
    expect(await uses(promotion)).to.deep.equal({ counter: 1, redemptions: 1 });
  });

  it('keep counters correct for concurrent uses and returns, without a deadlock', async () => {
    // Stored in a different order than that of their ids, in which they are locked.
    const ids = Array.from({ length: 4 }, () => uuidv7());
    const offers: Promotion[] = [];
    for (const id of ids.toReversed()) {
      offers.push(await insertPromotion(knex, { id, usageLimitTotal: 30 }));
    }
    await parallel(200, async (index) => {
      const made = await order(offers, `guest-${index}`);
      if (made !== 'usage_limit_reached' && index % 10 > 0) {
        await knex.transaction((db) => returnRedemptions(db, made));
      }
    });
    for (const offer of offers) {
      const { counter, redemptions } = await uses(offer);
      expect(counter).to.equal(redemptions);
      expect(counter).to.be.within(1, 30);
    }
  });
});
