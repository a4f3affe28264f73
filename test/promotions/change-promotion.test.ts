import { expect } from 'chai';
import type { Client, Row } from '../support/client.js';
import { createPromotion, usePromotion } from '../support/promotions.js';
import { TestStore } from '../support/store.js';

const path = '/api/promotions';
const unknownId = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0fff';
const past = '2020-01-01T00:00:00.000Z';
const future = '2099-01-01T00:00:00.000Z';

describe('changes of a promotion', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('promotions:create', 'promotions:update');
  });
  after(() => store.close());

  describe('updatePromotion', () => {
    it('changes the given properties, emits the event, and writes the audit entry', async () => {
      const made = await createPromotion(staff, {
        metadata: { a: 1, b: 2 },
        conditions: { minimumQuantity: 2 },
      });
      const body = {
        priority: 5,
        isActive: false,
        validUntil: future,
        metadata: { a: null, c: 3 },
      };
      const answer = await staff.patch(`${path}/${made.id}`, body);
      expect(answer.status).to.equal(200);
      expect(answer.headers.get('etag')).to.equal('"2"');
      const { updatedAt, ...rest } = answer.body.data as Row;
      expect({ ...rest, updatedAt: made['updatedAt'] }).to.deep.equal({
        ...made,
        ...body,
        metadata: { b: 2, c: 3 },
        version: 2,
      });
      expect(updatedAt).to.be.a('string');
      const event = (await store.events()).at(-1);
      expect(event).to.deep.equal({ name: 'promotions.update', payload: answer.body.data });
      const entry = (await store.audit()).at(-1);
      expect(entry).to.include({ entity_id: made.id, event: 'promotions.update' });
    });

    it('replaces the conditions', async () => {
      const made = await createPromotion(staff, {
        conditions: { minimumQuantity: 2, categories: ['shirts'] },
      });
      const conditions = { categories: ['pens'] };
      const answer = await staff.patch(`${path}/${made.id}`, { conditions });
      expect(answer.body.data['conditions']).to.deep.equal(conditions);
    });

    it('checks If-Match', async () => {
      const { id } = await createPromotion(staff);
      const reader = staff.with({ 'if-match': '"1"' });
      expect((await reader.patch(`${path}/${id}`, { priority: 1 })).status).to.equal(200);
      const stale = await reader.patch(`${path}/${id}`, { priority: 2 });
      expect(stale.status).to.equal(412);
      expect(stale.body.error.details).to.deep.equal({ currentVersion: 2 });
      expect((await staff.get(path)).body.data[0]).to.include({ priority: 1 });
    });

    it('rejects a new code or type of a used promotion', async () => {
      const { id, code } = await createPromotion(staff);
      const change = { code: `${String(code)}-NEW`, type: 'percentage_off_item' };
      expect((await staff.patch(`${path}/${id}`, change)).body.data).to.include(change);
      await usePromotion(store.knex, id, 1);
      for (const [field, value] of Object.entries({ code: 'OTHER', type: 'free_shipping' })) {
        const answer = await staff.patch(`${path}/${id}`, { [field]: value });
        expect(answer.status).to.equal(422);
        expect(answer.body.error.details?.issues?.[0]).to.include({
          path: `body.${field}`,
          code: 'immutable',
        });
      }
      const same = { ...change, code: change.code.toLowerCase(), value: 20 };
      expect((await staff.patch(`${path}/${id}`, same)).body.data).to.include({ value: 20 });
    });

    it('rejects a total limit below the uses', async () => {
      const { id } = await createPromotion(staff, { usageLimitTotal: 10 });
      await usePromotion(store.knex, id, 3);
      const low = await staff.patch(`${path}/${id}`, { usageLimitTotal: 2 });
      expect(low.status).to.equal(422);
      expect(low.body.error.details?.issues?.[0]?.path).to.equal('body.usageLimitTotal');
      expect((await staff.patch(`${path}/${id}`, { usageLimitTotal: 3 })).status).to.equal(200);
      expect((await staff.patch(`${path}/${id}`, { usageLimitTotal: null })).status).to.equal(200);
    });

    it('rejects values that conflict with the stored ones', async () => {
      const percent = await createPromotion(staff, { value: 50, validFrom: past });
      const fixed = await createPromotion(staff, {
        type: 'fixed_off_order',
        value: 500,
        currency: 'EUR',
      });
      const automatic = await createPromotion(staff, { code: undefined, isAutomatic: true });
      const refused: [string, object, string][] = [
        [percent.id, { value: 101 }, 'body.value'],
        [percent.id, { type: 'fixed_off_order' }, 'body.currency'],
        [percent.id, { validUntil: past }, 'body.validUntil'],
        [fixed.id, { currency: null }, 'body.currency'],
        [fixed.id, { type: 'percentage_off_order' }, 'body.value'],
        [automatic.id, { isAutomatic: false }, 'body.code'],
      ];
      for (const [id, body, field] of refused) {
        const answer = await staff.patch(`${path}/${id}`, body);
        expect(answer.status, JSON.stringify(body)).to.equal(422);
        expect(answer.body.error.details?.issues?.[0]?.path).to.equal(field);
      }
    });

    it("rejects another promotion's code, an empty update, and an unknown promotion", async () => {
      const { id } = await createPromotion(staff);
      const other = await createPromotion(staff);
      const code = String(other['code']).toLowerCase();
      expect((await staff.patch(`${path}/${id}`, { code })).status).to.equal(409);
      expect((await staff.patch(`${path}/${id}`, {})).status).to.equal(422);
      expect((await staff.patch(`${path}/${id}`, { usageCount: 0 })).status).to.equal(422);
      expect((await staff.patch(`${path}/${unknownId}`, { priority: 1 })).status).to.equal(404);
      expect((await staff.patch(`${path}/none`, { priority: 1 })).status).to.equal(422);
    });
  });

  describe('deactivatePromotion', () => {
    it('deactivates once; repeating changes nothing', async () => {
      const { id } = await createPromotion(staff);
      const first = await staff.post(`${path}/${id}/deactivate`);
      expect(first.status).to.equal(200);
      expect(first.headers.get('etag')).to.equal('"2"');
      expect(first.body.data).to.include({ isActive: false, version: 2 });
      const events = await store.events();
      expect(events.at(-1)).to.deep.equal({ name: 'promotions.update', payload: first.body.data });
      const entries = await store.audit();
      expect(entries.at(-1)).to.include({ entity_id: id, event: 'promotions.update' });
      const second = await staff.post(`${path}/${id}/deactivate`);
      expect(second.status).to.equal(200);
      expect(second.body).to.deep.equal(first.body);
      expect(await store.events()).to.have.length(events.length);
      expect(await store.audit()).to.have.length(entries.length);
    });

    it('checks If-Match and returns 404 for unknown promotions', async () => {
      const { id } = await createPromotion(staff);
      const stale = staff.with({ 'if-match': '"7"' });
      expect((await stale.post(`${path}/${id}/deactivate`)).status).to.equal(412);
      expect((await staff.post(`${path}/${unknownId}/deactivate`)).status).to.equal(404);
      expect((await staff.post(`${path}/none/deactivate`)).status).to.equal(422);
    });
  });
});
