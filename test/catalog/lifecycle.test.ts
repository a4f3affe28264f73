import { expect } from 'chai';
import { createEntity } from '../support/catalog.js';
import type { Client } from '../support/client.js';
import { TestStore } from '../support/store.js';

const actions = { publish: 'active', archive: 'archived', discontinue: 'discontinued' } as const;
type Action = keyof typeof actions;

/** The valid actions for each status; an action that leads to the same status does nothing. */
const graph: Record<string, { way: Action[]; allowed: Action[] }> = {
  draft: { way: [], allowed: ['publish', 'archive'] },
  active: { way: ['publish'], allowed: ['publish', 'archive', 'discontinue'] },
  archived: { way: ['archive'], allowed: ['publish', 'archive'] },
  discontinued: { way: ['publish', 'discontinue'], allowed: ['publish', 'archive', 'discontinue'] },
};

describe('entity status', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('catalog:*');
  });
  after(() => store.close());

  for (const [from, { way, allowed }] of Object.entries(graph)) {
    for (const [action, to] of Object.entries(actions) as [Action, string][]) {
      const possible = allowed.includes(action);
      it(`${possible ? 'allows' : 'rejects'} ${from} to ${to}`, async () => {
        const { id } = await createEntity(staff);
        for (const step of way) await staff.post(`/api/catalog/entities/${id}/${step}`);
        const events = (await store.events()).length;
        const answer = await staff.post(`/api/catalog/entities/${id}/${action}`);
        const announced = (await store.events()).length - events;
        if (!possible) {
          expect(answer.status).to.equal(422);
          expect(answer.body.error.code).to.equal('INVALID_TRANSITION');
          expect(answer.body.error.details).to.include({ from, to });
          expect(announced).to.equal(0);
          return;
        }
        expect(answer.status).to.equal(200);
        expect(answer.body.data).to.include({ status: to, isVisible: to === 'active' });
        expect(announced, 'one event a move, none for a repeat').to.equal(from === to ? 0 : 1);
      });
    }
  }

  it('keeps the first publication date', async () => {
    const { id } = await createEntity(staff);
    const first = await staff.post(`/api/catalog/entities/${id}/publish`);
    await staff.post(`/api/catalog/entities/${id}/archive`);
    const again = await staff.post(`/api/catalog/entities/${id}/publish`);
    expect(again.body.data['publishedAt']).to.equal(first.body.data['publishedAt']);
  });

  it('writes no audit entry for a repeated transition', async () => {
    const { id } = await createEntity(staff, { status: 'active' });
    const entries = (await store.audit()).length;
    await staff.post(`/api/catalog/entities/${id}/publish`);
    expect(await store.audit()).to.have.length(entries);
  });

  it('checks If-Match, and returns 404 for unknown and 422 for invalid ids', async () => {
    const { id } = await createEntity(staff);
    const stale = staff.with({ 'If-Match': '"5"' });
    expect((await stale.post(`/api/catalog/entities/${id}/publish`)).status).to.equal(412);
    const unknown = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0fff';
    for (const action of Object.keys(actions)) {
      expect((await staff.post(`/api/catalog/entities/${unknown}/${action}`)).status).to.equal(404);
      expect((await staff.post(`/api/catalog/entities/no-id/${action}`)).status).to.equal(422);
    }
  });

  it('takes one valid path for concurrent transitions', async () => {
    const { id } = await createEntity(staff, { status: 'active' });
    await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        staff.post(`/api/catalog/entities/${id}/${i % 2 ? 'archive' : 'publish'}`),
      ),
    );
    const entries = (await store.audit()).filter((entry) => entry['entity_id'] === id);
    const moves = entries.slice(1).map((entry) => (entry['payload'] as { status: string }).status);
    moves.forEach((status, i) => expect(status).to.equal(i % 2 === 0 ? 'archived' : 'active'));
    const { body } = await staff.get(`/api/catalog/entities/${id}`);
    expect(body.data.version).to.equal(1 + moves.length);
  });
});
