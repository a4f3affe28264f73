import { expect } from 'chai';
import { maxActiveRules } from '../../../src/plugins/marketplace/domain/check-commission-rule.js';
import { commissionRates } from '../../../src/plugins/marketplace/domain/commission.js';
import { CommissionRule } from '../../../src/plugins/marketplace/models/CommissionRule.js';
import { Vendor } from '../../../src/plugins/marketplace/models/Vendor.js';
import { issueOf } from '../../support/carts.js';
import { createCategory, createEntity } from '../../support/catalog.js';
import { expectOk, type Client } from '../../support/client.js';
import { createCommissionRule, order, ruleOf } from './support/commission.js';
import { insertSubOrder, openMarketplace } from './support/marketplace.js';
import { countStatuses, race } from '../../support/race.js';
import type { TestStore } from '../../support/store.js';

const nobody = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a99';

describe('commission rules', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await openMarketplace();
    staff = await store.withKey('marketplace:admin', 'catalog:*');
  });
  after(() => store.close());
  afterEach(() => store.knex('commission_rules').delete());

  let vendors = 0;
  const insertVendor = async (given: Partial<Vendor> = {}): Promise<Vendor> =>
    Vendor.query(store.knex)
      .insert({
        name: 'Harbor Pottery',
        slug: `harbor-pottery-${(vendors += 1)}`,
        email: 'pottery@example.com',
        ...given,
      })
      .returning('*');

  describe('createCommissionRule', () => {
    it('creates a rule of each type, with defaults', async () => {
      const { slug } = await createCategory(staff);
      const { id: vendorId } = await insertVendor();
      const none = {
        vendorId: null,
        vendorTier: null,
        categorySlug: null,
        currency: null,
        minVolumeAmount: null,
        maxVolumeAmount: null,
        validFrom: null,
        validUntil: null,
      };
      for (const given of [
        { type: 'category', categorySlug: slug },
        { type: 'volume_tier', currency: 'EUR', minVolumeAmount: 0, maxVolumeAmount: 1 },
        { type: 'volume_tier', currency: 'JPY', minVolumeAmount: 1, vendorId },
        { type: 'vendor_tier', vendorTier: 'silver' },
        {
          type: 'promotional',
          validFrom: '2026-01-01T00:00:00.000Z',
          validUntil: '2026-01-01T00:00:00.001Z',
        },
      ] as const) {
        const body = { name: 'Spring', rateBps: 250, ...given };
        const answer = await staff.call('createCommissionRule', { body });
        expect([answer.status, answer.headers.get('etag')]).to.deep.equal([201, '"1"']);
        const { id, createdAt, updatedAt, ...rule } = answer.body.data;
        const defaults = { priority: 100, isActive: true, version: 1 };
        expect(rule).to.deep.equal({ ...none, ...body, ...defaults });
        const stored = await CommissionRule.query(store.knex).findById(id);
        expect(stored).to.deep.include({ id, createdAt, updatedAt, ...rule });
      }
    });

    const period = { validFrom: '2026-01-01T00:00:00Z', validUntil: '2026-02-01T00:00:00Z' };
    const volume = { currency: 'USD', minVolumeAmount: 5 };
    const refused: [string, object, string][] = [
      ['a category rule without a category', { type: 'category' }, 'categorySlug'],
      ['an unknown category', { type: 'category', categorySlug: 'none' }, 'categorySlug'],
      ['a volume rule without a currency', { type: 'volume_tier', minVolumeAmount: 1 }, 'currency'],
      [
        'a volume rule without a minimum',
        { type: 'volume_tier', currency: 'USD' },
        'minVolumeAmount',
      ],
      [
        'a maximum that is not above the minimum',
        { type: 'volume_tier', ...volume, maxVolumeAmount: 5 },
        'maxVolumeAmount',
      ],
      ['a tier rule without a tier', { type: 'vendor_tier' }, 'vendorTier'],
      [
        'a promotional rule without a start',
        { type: 'promotional', ...period, validFrom: undefined },
        'validFrom',
      ],
      [
        'a promotional rule without an end',
        { type: 'promotional', ...period, validUntil: undefined },
        'validUntil',
      ],
      [
        'an end that is not after the start',
        { type: 'promotional', ...period, validUntil: '2026-01-01T01:00:00+01:00' },
        'validUntil',
      ],
      ['a category of a tier', { categorySlug: 'none' }, 'categorySlug'],
      ['a tier of a volume', { type: 'volume_tier', ...volume, vendorTier: 'gold' }, 'vendorTier'],
      ['a currency of a tier', { currency: 'USD' }, 'currency'],
      ['a minimum of a tier', { minVolumeAmount: 1 }, 'minVolumeAmount'],
      ['a maximum of a tier', { maxVolumeAmount: 1 }, 'maxVolumeAmount'],
      ['a start of a tier', { validFrom: period.validFrom }, 'validFrom'],
      ['an end of a tier', { validUntil: period.validUntil }, 'validUntil'],
      ['a rate above 100 %', { rateBps: 10_001 }, 'rateBps'],
    ];
    for (const [what, given, field] of refused) {
      it(`rejects ${what}`, async () => {
        const base = 'type' in given ? {} : { type: 'vendor_tier', vendorTier: 'gold' };
        const body = { name: 'A rule', rateBps: 1, ...base, ...given };
        const answer = await staff.post('/api/marketplace/commission-rules', body);
        expect([answer.status, issueOf(answer)]).to.deep.equal([422, `body.${field}`]);
      });
    }

    it('names every field that is wrong', async () => {
      const body = { name: 'A rule', rateBps: 1, type: 'promotional', currency: 'USD' } as const;
      const { body: answer } = await staff.call('createCommissionRule', { body });
      expect(answer.error.details?.issues?.map(({ path }) => path)).to.have.members([
        'body.currency',
        'body.validFrom',
        'body.validUntil',
      ]);
    });

    it('returns 404 for an unknown vendor', async () => {
      const body = { name: 'A', rateBps: 1, type: 'vendor_tier', vendorTier: 'gold' } as const;
      const answer = await staff.call('createCommissionRule', {
        body: { ...body, vendorId: nobody },
      });
      expect([answer.status, answer.body.error.message]).to.deep.equal([404, 'Vendor not found.']);
    });

    it(`accepts ${maxActiveRules} active rules, even if the last ones come at once`, async () => {
      const terms = { type: 'vendor_tier', vendorTier: 'gold', categorySlug: null } as const;
      const rules = Array.from({ length: maxActiveRules - 2 }, () => ruleOf(terms));
      await CommissionRule.insertMany(store.knex, rules);
      const body = { name: 'A', rateBps: 1, type: 'vendor_tier', vendorTier: 'gold' } as const;
      const answers = await race(5, () => staff.call('createCommissionRule', { body }));
      expect(countStatuses(answers)).to.deep.equal({ 201: 2, 409: 3 });
      const idle = await createCommissionRule(staff, { isActive: false });
      const params = { id: idle.id };
      const activate = { params, body: { isActive: true } };
      expect((await staff.call('updateCommissionRule', activate)).status).to.equal(409);
      const [active] = rules;
      const change = { params: { id: active?.id ?? '' }, body: { isActive: true, rateBps: 9 } };
      expect((await staff.call('updateCommissionRule', change)).status).to.equal(200);
      await staff.call('deleteCommissionRule', { params: change.params });
      expect((await staff.call('updateCommissionRule', activate)).status).to.equal(200);
    });
  });

  it('are listed by their priority, the oldest first', async () => {
    const ids: string[] = [];
    for (const priority of [5, 9, 5, 7])
      ids.push((await createCommissionRule(staff, { priority })).id);
    const { data, meta } = (await staff.call('listCommissionRules', { query: { limit: 3 } })).body;
    expect(data.map(({ id }) => id)).to.deep.equal([ids[1], ids[3], ids[0]]);
    expect(meta.pagination).to.deep.equal({ page: 1, limit: 3, total: 4, totalPages: 2 });
    const last = await staff.call('listCommissionRules', { query: { limit: 3, page: 2 } });
    expect(last.body.data.map(({ id }) => id)).to.deep.equal([ids[2]]);
  });

  describe('updateCommissionRule', () => {
    it('changes a rule of the version that was read', async () => {
      const { id } = await createCommissionRule(staff);
      const { id: vendorId } = await insertVendor();
      const headers = { 'If-Match': '"1"' };
      const body = { name: 'Silver', vendorTier: 'silver', vendorId, priority: 1 } as const;
      const answer = await staff.call('updateCommissionRule', { params: { id }, headers, body });
      expect([answer.status, answer.headers.get('etag')]).to.deep.equal([200, '"2"']);
      expect(answer.body.data).to.include({
        ...body,
        version: 2,
        rateBps: 700,
        type: 'vendor_tier',
      });
      const late = await staff.call('updateCommissionRule', { params: { id }, headers, body });
      expect([late.status, late.body.error.details?.currentVersion]).to.deep.equal([412, 2]);
      const all = { params: { id }, body: { vendorId: null } };
      expect(expectOk(await staff.call('updateCommissionRule', all)).vendorId).to.equal(null);
    });

    it('rejects what a new rule could not have', async () => {
      const { id } = await createCommissionRule(staff, {
        ...{ type: 'volume_tier', currency: 'USD', minVolumeAmount: 10, maxVolumeAmount: 20 },
      });
      const update = (body: object) => staff.patch(`/api/marketplace/commission-rules/${id}`, body);
      for (const [body, field] of [
        [{ minVolumeAmount: 20 }, 'maxVolumeAmount'],
        [{ vendorTier: 'gold' }, 'vendorTier'],
        [{ validFrom: '2026-01-01T00:00:00Z' }, 'validFrom'],
        [{ type: 'category' }, 'type'],
      ] as const) {
        const answer = await update(body);
        expect([answer.status, issueOf(answer)]).to.deep.equal([422, `body.${field}`]);
      }
      expect((await update({ vendorId: nobody })).status).to.equal(404);
      expect((await update({ minVolumeAmount: 20, maxVolumeAmount: null })).status).to.equal(200);
      const params = { id: nobody };
      const unknown = await staff.call('updateCommissionRule', { params, body: { rateBps: 1 } });
      expect(unknown.status).to.equal(404);
    });
  });

  it('are deleted in the version that was read', async () => {
    const { id } = await createCommissionRule(staff);
    expectOk(await staff.call('updateCommissionRule', { params: { id }, body: { rateBps: 1 } }));
    const remove = (version: number) =>
      staff.call('deleteCommissionRule', {
        params: { id },
        headers: { 'If-Match': `"${version}"` },
      });
    expect((await remove(1)).status).to.equal(412);
    expect(expectOk(await remove(2))).to.deep.equal({ id, deleted: true });
    expect((await remove(2)).status).to.equal(404);
  });

  it('are for staff of the marketplace only', async () => {
    const { id } = await createCommissionRule(staff);
    const body = { name: 'A', rateBps: 1, type: 'vendor_tier', vendorTier: 'gold' } as const;
    const key = await store.withKey('catalog:*', 'promotions:*');
    for (const [client, status] of [
      [store.anonymous(), 401],
      [key, 403],
      [await store.signedIn('customer'), 403],
      [await store.signedIn('admin'), 200],
    ] as const) {
      const answers = [
        await client.call('listCommissionRules'),
        await client.call('updateCommissionRule', { params: { id }, body: { rateBps: 2 } }),
        await client.call('createCommissionRule', { body }),
        await client.call('deleteCommissionRule', { params: { id } }),
      ];
      const expected = [status, status, status === 200 ? 201 : status, status];
      expect(answers.map((answer) => answer.status)).to.deep.equal(expected);
    }
  });

  it('leave audit entries of their own', async () => {
    const { id } = await createCommissionRule(staff);
    await staff.call('updateCommissionRule', { params: { id }, body: { rateBps: 1 } });
    await staff.call('deleteCommissionRule', { params: { id } });
    const entries = (await store
      .knex('audit_entries')
      .where({ entityType: 'commission_rule', entityId: id })
      .orderBy('created_at')) as { event: string }[];
    expect(entries.map(({ event }) => event)).to.have.members([
      'commissionRules.create',
      'commissionRules.update',
      'commissionRules.delete',
    ]);
  });

  it('follow a category that is renamed, and go with one that is deleted', async () => {
    const category = await createCategory(staff);
    const { id } = await createCommissionRule(staff, {
      ...{ type: 'category', categorySlug: category.slug },
    });
    const params = { categoryId: category.id };
    expectOk(await staff.call('updateCategory', { params, body: { slug: 'renamed' } }));
    const stored = () => CommissionRule.query(store.knex).findById(id);
    expect((await stored())?.categorySlug).to.equal('renamed');
    expectOk(await staff.call('deleteCategory', { params }));
    expect(await stored()).to.equal(undefined);
  });

  describe('commissionRates', () => {
    it('gives each line the rate of its vendor and its categories, with few statements', async () => {
      const [home, other] = [await createCategory(staff), await createCategory(staff)];
      const kitchen = await createCategory(staff, { parentId: home.id });
      const [gold, plain] = [await insertVendor({ tier: 'gold' }), await insertVendor()];
      const [mug, lamp, loose] = [
        await createEntity(staff),
        await createEntity(staff),
        await createEntity(staff),
      ];
      for (const [{ id }, category] of [
        [mug, kitchen],
        [mug, other],
        [lamp, home],
      ] as const) {
        const params = { id, categoryId: category.id };
        expectOk(await staff.call('addEntityToCategory', { params }));
      }
      const ofCategory = (slug: string, rateBps: number, vendorId: string | null = null) =>
        createCommissionRule(staff, { type: 'category', categorySlug: slug, rateBps, vendorId });
      await ofCategory(home.slug, 1100);
      await ofCategory(kitchen.slug, 1200);
      await ofCategory(home.slug, 1300, plain.id);
      await createCommissionRule(staff, { vendorTier: 'gold', rateBps: 1400 });
      const idle = { vendorTier: 'gold', rateBps: 1, priority: 999, isActive: false } as const;
      await createCommissionRule(staff, idle);
      const lines = [gold, plain].flatMap(({ id: vendorId }) =>
        [mug, lamp, loose].map(({ id: entityId }) => ({ vendorId, entityId })),
      );
      const texts: string[] = [];
      const listen = ({ sql }: { sql: string }): void => void texts.push(sql);
      store.knex.on('query', listen);
      const rates = await commissionRates(store.knex, { ...order, lines });
      store.knex.off('query', listen);
      expect(rates).to.deep.equal([1200, 1100, 1400, 1300, 1300, 1000]);
      expect(texts).to.have.length(3);
    });

    it("counts the vendor's sales of the last 30 days in the order's currency", async () => {
      const vendor = await insertVendor();
      const { id: entityId } = await createEntity(staff);
      const lines = [{ vendorId: vendor.id, entityId }];
      const rate = async (currency = 'USD') =>
        (await commissionRates(store.knex, { currency, at: order.at, lines }))[0];
      for (const [minVolumeAmount, rateBps] of [
        [1, 1],
        [901, 901],
        [1801, 1801],
      ] as const) {
        const priority = rateBps;
        const terms = { currency: 'USD', minVolumeAmount, rateBps, priority } as const;
        await createCommissionRule(staff, { type: 'volume_tier', ...terms });
      }
      const sold = { vendorId: vendor.id, subtotal: 1000, discount: 100 };
      const [start, end] = ['2026-05-16T12:00:00.000Z', '2026-06-15T11:59:59.999Z'];
      await insertSubOrder(store, { ...sold, createdAt: '2026-05-16T11:59:59.999Z' });
      await insertSubOrder(store, { ...sold, createdAt: order.at });
      await insertSubOrder(store, { ...sold, createdAt: end, currency: 'EUR' });
      await insertSubOrder(store, { ...sold, createdAt: end, status: 'cancelled' });
      const other = await insertVendor();
      await insertSubOrder(store, { ...sold, vendorId: other.id, createdAt: end });
      expect(await rate()).to.equal(1000);
      await insertSubOrder(store, { ...sold, createdAt: start, tax: 50, shipping: 70 });
      expect(await rate()).to.equal(1);
      await insertSubOrder(store, { ...sold, subtotal: 101, createdAt: end });
      expect(await rate()).to.equal(901);
      await insertSubOrder(store, { ...sold, createdAt: end });
      expect(await rate()).to.equal(1801);
      expect(await rate('EUR')).to.equal(1000);
    });

    it('reads nothing without lines', async () => {
      expect(await commissionRates(store.knex, { ...order, lines: [] })).to.deep.equal([]);
    });
  });
});
