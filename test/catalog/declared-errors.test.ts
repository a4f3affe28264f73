import { expect } from 'chai';
import { createBrand, createShirt } from '../support/catalog.js';
import type { Client } from '../support/client.js';
import { repeatWhileRunning } from '../support/running-key.js';
import { TestStore } from '../support/store.js';

const unknownId = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0fff';

describe('declared errors of the catalog', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('catalog:*');
  });
  after(() => store.close());

  it('updateBrand returns 409 for the slug of another brand', async () => {
    const [one, other] = [await createBrand(staff), await createBrand(staff)];
    const answer = await staff.patch(`/api/catalog/brands/${one.id}`, { slug: other.slug });
    expect([answer.status, answer.body.error.code, answer.body.error.message]).to.deep.equal([
      409,
      'CONFLICT',
      'This slug is already in use.',
    ]);
    const brand = await store
      .knex<{ id: string; slug: string }>('brands')
      .where('id', one.id)
      .first();
    expect(brand?.slug).to.equal(one.slug);
  });

  it('updateBrand returns 422 for an invalid slug', async () => {
    const brand = await createBrand(staff);
    const answer = await staff.patch(`/api/catalog/brands/${brand.id}`, { slug: 'No Slug' });
    const issues = answer.body.error.details?.issues ?? [];
    expect([answer.status, answer.body.error.code]).to.deep.equal([422, 'VALIDATION_FAILED']);
    expect(issues.map(({ path, code }) => [path, code])).to.deep.equal([['body.slug', 'pattern']]);
  });

  it('generateVariants returns 404 for an unknown entity', async () => {
    const answer = await staff.post(`/api/catalog/entities/${unknownId}/variants/generate`, {});
    expect([answer.status, answer.body.error.code, answer.body.error.message]).to.deep.equal([
      404,
      'NOT_FOUND',
      'Entity not found.',
    ]);
  });

  it('generateVariants returns 409 while its Idempotency-Key is in progress', async () => {
    const { id } = await createShirt(staff);
    const answer = await repeatWhileRunning(store, staff, (client) =>
      client.post(`/api/catalog/entities/${id}/variants/generate`, {}),
    );
    expect([answer.status, answer.body.error.code]).to.deep.equal([409, 'CONFLICT']);
    expect(answer.body.error.message).to.contain('still running');
    expect(await store.knex('variants').where({ entity_id: id })).to.have.length(4);
  });
});
