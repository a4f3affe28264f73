import { expect } from 'chai';
import { describeError } from '../../src/logging/logger.js';
import { TestStore } from '../support/store.js';

describe('errors in the log', () => {
  let store: TestStore;
  before(async () => {
    store = await TestStore.open();
    await store.signedIn();
  });
  after(() => store.close());

  it('of the database have details but no row data', async () => {
    const user = await store.knex('users').first<Record<string, unknown>>();
    const copy = { ...user, id: '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11' };
    const error: unknown = await store
      .knex('users')
      .insert(copy)
      .catch((e: unknown) => e);
    const logged = describeError(error);
    expect(logged).to.include({ code: '23505', constraint: 'users_email_key' });
    expect(logged.message).to.contain('users_email_key');
    expect(JSON.stringify(logged)).not.to.contain(user['email']);
    expect(JSON.stringify(logged)).not.to.contain('Jane Doe');
  });

  it('have their cause', () => {
    const cause = Object.assign(new Error('no answer'), { code: 'ECONNRESET', row: 'Jane' });
    const logged = describeError(new Error('it failed', { cause }));
    expect(logged).to.include({ type: 'Error', message: 'it failed' });
    expect(logged.cause).to.include({ message: 'no answer', code: 'ECONNRESET' });
    expect(logged.cause).not.to.have.property('row');
  });

  it('can be any thrown value', () => {
    expect(describeError('a text with Jane Doe')).to.deep.equal({
      type: 'string',
      message: '',
      stack: undefined,
    });
  });
});
