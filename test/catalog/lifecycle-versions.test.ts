import { expect } from 'chai';
import { createEntity } from '../support/catalog.js';
import type { Client, Row } from '../support/client.js';
import { TestStore } from '../support/store.js';

/** The status from which each action transitions. */
const actions = { publish: 'draft', archive: 'active', discontinue: 'active' } as const;

describe('If-Match of status changes', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('catalog:*');
  });
  after(() => store.close());

  const read = async (id: string): Promise<Row> =>
    (await staff.get(`/api/catalog/entities/${id}`)).body.data;

  for (const [action, status] of Object.entries(actions)) {
    it(`${action}: returns 412 for another version and changes nothing; returns 200 for the current one`, async () => {
      const { id, version } = await createEntity(staff, { status });
      const path = `/api/catalog/entities/${id}/${action}`;
      const stale = await staff.with({ 'If-Match': `"${version + 1}"` }).post(path);
      expect([stale.status, stale.body.error.code]).to.deep.equal([412, 'PRECONDITION_FAILED']);
      expect(stale.body.error.details).to.deep.equal({ currentVersion: version });
      expect(await read(id)).to.include({ status, version });
      const fresh = await staff.with({ 'If-Match': `"${version}"` }).post(path);
      expect(fresh.status).to.equal(200);
      expect(fresh.headers.get('etag')).to.equal(`"${version + 1}"`);
    });
  }
});
