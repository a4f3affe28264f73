/** The same data for every stack: an item of about 0.8 KB, a list of twenty, a small POST. */

const texts = 'A fine widget, turned by hand from seasoned ash and finished with oil. '.repeat(4);

const entity = (n: number): Record<string, unknown> => ({
  id: `018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d${String(n).padStart(4, '0')}`,
  type: 'product',
  slug: `blue-widget-${n}`,
  status: 'active',
  isVisible: true,
  taxClass: null,
  metadata: { season: 'spring', note: texts },
  version: 3,
  createdAt: '2026-03-02T09:15:00.000Z',
  updatedAt: '2026-03-03T08:00:00.000Z',
  publishedAt: '2026-03-03T08:00:00.000Z',
});

const { publishedAt: _, ...draft } = entity(1);

export const item = { data: { ...entity(1), pricing: [] } };
export const list = {
  data: Array.from({ length: 20 }, (__, i) => entity(i)),
  meta: { pagination: { page: 1, limit: 20, total: 20, totalPages: 1 } },
};
export const created = { data: { ...draft, publishedAt: null } };
export const input = {
  type: 'product',
  slug: 'blue-widget',
  status: 'draft',
  metadata: { season: 'spring', note: texts },
};

export interface Scenario {
  name: 'item' | 'list' | 'post';
  method: 'GET' | 'POST';
  path: string;
}

export const scenarios: Scenario[] = [
  { name: 'item', method: 'GET', path: '/api/catalog/entities/blue-widget' },
  { name: 'list', method: 'GET', path: '/api/catalog/entities?page=1&limit=20&status=active' },
  { name: 'post', method: 'POST', path: '/api/catalog/entities' },
];
