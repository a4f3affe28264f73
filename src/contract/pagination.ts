import type { Page } from '../database/page.js';

export interface Paginated<T> {
  data: T[];
  meta: { pagination: { page: number; limit: number; total: number; totalPages: number } };
}

const maxLimit = 100;

/** The requested page. A limit above 100 is clamped. */
export function pageOf(query: { page: number; limit: number }): Page {
  const limit = Math.min(query.limit, maxLimit);
  return { page: query.page, limit, offset: (query.page - 1) * limit };
}

/** The response body of a list. @param total records on all pages */
export function paginate<T>(data: T[], total: number, { page, limit }: Page): Paginated<T> {
  return {
    data,
    meta: { pagination: { page, limit, total, totalPages: Math.ceil(total / limit) } },
  };
}
