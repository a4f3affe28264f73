import { expect } from 'chai';
import type { Client } from '../support/client.js';
import { TestStore } from '../support/store.js';

const writes: [method: string, path: string, body?: object][] = [
  ['POST', '/api/carts', {}],
  ['POST', '/api/catalog/brands', { slug: 'acme', displayName: 'Acme' }],
  ['PATCH', '/api/catalog/entities/mug', { taxClass: 'none' }],
  [
    'PUT',
    '/api/catalog/entities/018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11/attributes/en',
    { title: 'A' },
  ],
  ['DELETE', '/api/catalog/entities/mug'],
  ['POST', '/api/auth/sign-out', {}],
  ['POST', '/api/auth/update-user', { name: 'Eve' }],
];

describe('changes with a session cookie', () => {
  let store: TestStore;
  let cookie: string;
  before(async () => {
    store = await TestStore.open();
    const account = { email: 'jane@example.com', password: 'correct-horse', name: 'Jane' };
    const { headers } = await store.anonymous().post('/api/auth/sign-up/email', account);
    cookie = headers.get('set-cookie')?.split(';')[0] ?? '';
    await store.knex('users').update({ role: 'owner' });
  });
  after(() => store.close());

  for (const [method, path, body] of writes) {
    it(`reject a missing or foreign Origin: ${method} ${path}`, async () => {
      const callers: Client[] = [
        store.anonymous({ cookie }),
        store.anonymous({ cookie, origin: 'https://elsewhere.example' }),
        store.anonymous({ cookie, origin: 'null' }),
      ];
      for (const caller of callers) {
        const answer = await caller.send(method, path, body);
        expect([answer.status, answer.body.error.code]).to.deep.equal([
          403,
          'CSRF_ORIGIN_REJECTED',
        ]);
      }
    });
  }
});
