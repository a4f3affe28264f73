import { expect } from 'chai';
import { createCart } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import { type Client, expectOk } from '../support/client.js';
import { checkOut } from '../support/orders.js';
import { TestStore } from '../support/store.js';

describe('statements of a checkout', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('*:*');
  });
  after(() => store.close());

  /**
   * Statements of a guest's checkout of this many lines with an idempotency key, including
   * transactions.
   */
  const statementsOf = async (lines: number): Promise<number> => {
    const items: [string, number][] = [];
    for (let i = 0; i < lines; i += 1) items.push([(await createProduct(staff)).id, 1]);
    const cart = await createCart(store.anonymous(), { items });
    let statements = 0;
    const count = (): void => void (statements += 1);
    store.knex.on('query', count);
    expectOk(await checkOut(cart, {}, { 'idempotency-key': `checkout-of-${lines}-lines` }));
    store.knex.off('query', count);
    return statements;
  };

  it('are at most 25 for any number of lines', async () => {
    const one = await statementsOf(1);
    expect(one).to.be.within(1, 25);
    expect(await statementsOf(5)).to.equal(one);
  });
});
