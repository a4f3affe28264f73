import { expect } from 'chai';
import { defineAnalyticsModel } from '../../src/analytics/analytics-model.js';
import { expectOk, type Client } from './client.js';
import type { Answer } from './contract-checker.js';
import type { Schema } from './contract-types.js';

/** The orders of vendors, as a plugin would add them. */
export const vendorOrders = defineAnalyticsModel({
  name: 'VendorSales',
  description: 'Orders of a vendor.',
  source: 'orders o',
  vendor: "(o.metadata->>'vendorId')::uuid",
  currency: 'currency',
  measures: {
    count: { type: 'integer', sql: 'count(*)', description: 'Number of orders.' },
    revenue: { type: 'money', sql: 'sum(o.grand_total)', description: 'Revenue.' },
    perOrder: { type: 'number', sql: 'avg(o.grand_total)', description: 'Revenue per order.' },
    slow: { type: 'integer', sql: 'count(pg_sleep(6))', description: 'Takes too long.' },
  },
  dimensions: {
    currency: { type: 'string', sql: 'o.currency', description: 'Currency.' },
    total: { type: 'integer', sql: 'o.grand_total', description: 'Grand total.' },
    dollars: { type: 'number', sql: 'o.grand_total / 100.0', description: 'In major units.' },
  },
});

interface Result {
  rows: Record<string, unknown>[];
  query: Record<string, unknown>;
}

/** Parts of queries. */
export const count = { measures: ['Orders.count'] };
export const revenue = { measures: ['Orders.revenue'] };

export const filter = (member: string, operator: string, ...values: string[]): object => ({
  filters: [{ member, operator, values }],
});

/** @param fields of a time dimension by `Orders.placedAt` */
export const placed = (fields: object): object => ({
  timeDimensions: [{ dimension: 'Orders.placedAt', ...fields }],
});

/** Sends a query that the contract may not allow. */
export const ask = (client: Client, body: object): Promise<Answer<{ data: Result }>> =>
  client.post<{ data: Result }>('/api/analytics/query', body);

/** The rows of a query, each as its values. */
export const rowsOf = async (client: Client, body: object): Promise<unknown[][]> =>
  expectOk(await ask(client, body)).rows.map((row) => Object.values(row));

/** The first invalid field of a query that must be refused, and the rule that it breaks. */
export async function refusalOf(
  client: Client,
  body: object,
): Promise<[path: string, code: string]> {
  const answer: Answer<unknown> = await ask(client, body);
  expect(answer.status).to.equal(422);
  const { error } = answer.body as Schema<'ErrorResponse'>;
  const [issue] = error.details?.issues ?? [];
  return [issue?.path ?? '', issue?.code ?? ''];
}
