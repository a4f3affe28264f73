import { expect } from 'chai';
import { TestStore } from '../support/store.js';

describe('audit entries of accounts', () => {
  let store: TestStore;
  before(async () => {
    store = await TestStore.open();
  });
  after(() => store.close());

  const entriesOf = async (userId: string): Promise<Record<string, unknown>[]> =>
    (await store.audit()).filter((entry) => entry['entity_id'] === userId);
  const eventsOf = async (userId: string): Promise<unknown[]> =>
    (await entriesOf(userId)).map(({ event }) => event);

  it('name the user, and are written for changes only', async () => {
    const user = await store.signedIn();
    const { email } = await store
      .knex('users')
      .where({ id: user.userId })
      .first<{ email: string }>();
    const anonymous = store.anonymous();
    await anonymous.post('/api/auth/sign-in/email', { email, password: 'wrong-horse' });
    await anonymous.post('/api/auth/sign-in/email', { email, password: 'correct-horse' });
    await user.post('/api/auth/update-user', { name: 'Jane Q. Doe' });
    await user.post('/api/auth/verify-password', { password: 'correct-horse' });
    await user.post('/api/auth/revoke-other-sessions');
    await user.post('/api/auth/revoke-other-sessions');
    await user.post('/api/auth/revoke-session', { token: 'of-nobody' });
    await user.post('/api/auth/change-password', { currentPassword: 'correct-horse', newPassword: 'new-password' }); // prettier-ignore
    await user.post('/api/auth/change-password', { currentPassword: 'correct-horse', newPassword: 'another-one' }); // prettier-ignore
    await user.post('/api/auth/sign-out');
    await user.post('/api/auth/sign-out');
    expect(await eventsOf(user.userId)).to.deep.equal([
      'auth.signUp',
      'auth.signIn',
      'auth.updateUser',
      'auth.revokeSessions',
      'auth.changePassword',
      'auth.signOut',
    ]);
    for (const entry of await entriesOf(user.userId)) {
      expect(entry).to.include({ entity_type: 'user', actor_type: 'user', actor_id: user.userId });
    }
    const text = JSON.stringify(await entriesOf(user.userId));
    for (const secret of ['correct-horse', 'new-password']) expect(text).not.to.include(secret);
  });

  it('are rolled back with their change, and the change with them', async () => {
    const user = await store.signedIn();
    await store.knex.raw(`
      create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
      create trigger refuse before insert on audit_entries for each row
        when (new.event = 'auth.updateUser') execute function refuse()`);
    const answer = await user.post('/api/auth/update-user', { name: 'Mallory' });
    await store.knex.raw('drop function refuse cascade');
    expect(answer.status).to.equal(500);
    const row = await store.knex('users').where({ id: user.userId }).first<{ name: string }>();
    expect(row.name).to.equal('Jane Doe');
    expect(await eventsOf(user.userId)).to.deep.equal(['auth.signUp']);
  });

  it('are written for each of many at a time', async () => {
    const user = await store.signedIn();
    const { email } = await store
      .knex('users')
      .where({ id: user.userId })
      .first<{ email: string }>();
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        store.anonymous().post('/api/auth/sign-in/email', {
          email,
          password: n % 2 === 0 ? 'correct-horse' : 'wrong-horse',
        }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).to.have.length(6);
    expect((await eventsOf(user.userId)).filter((event) => event === 'auth.signIn')).to.have.length(
      6,
    );
    const sessions = await store.knex('sessions').where({ user_id: user.userId });
    expect(sessions).to.have.length(7);
  });
});
