import { expect } from 'chai';
import { collectModels } from '../../src/analytics/analytics.js';
import { defineAnalyticsModel, type AnalyticsModel } from '../../src/analytics/analytics-model.js';

describe('a model of analytics', () => {
  const model: AnalyticsModel = {
    ...{ name: 'Things', description: 'Things.', source: 'things t' },
    measures: { count: { type: 'integer', sql: 'count(*)', description: 'Number.' } },
    dimensions: { id: { type: 'string', sql: 't.id', description: 'Id.' } },
  };
  const { count } = model.measures as Record<'count', AnalyticsModel['measures'][string]>;
  const cases: [string, Partial<AnalyticsModel>, RegExp][] = [
    ['without a name', { name: '' }, /its name must be/],
    ['with SQL as a name', { measures: { 'a b': count } }, /a b must be a word/],
    [
      'with a value in its SQL',
      { measures: { count: { ...count, sql: 'sum(?)' } } },
      /question mark/,
    ],
    [
      'with an unknown join',
      { measures: { count: { ...count, join: 'users' } } },
      /unknown join users/,
    ],
    [
      'with a name used twice',
      { segments: { id: { sql: 'true', description: 'All.' } } },
      /id is defined twice/,
    ],
    ['with an unknown currency', { currency: 'currency' }, /currency is not a dimension/],
    [
      'of money without a currency',
      { measures: { sum: { ...count, type: 'money' } } },
      /sum needs/,
    ],
  ];
  for (const [what, change, message] of cases) {
    it(`${what} is refused at its definition`, () => {
      expect(() => defineAnalyticsModel({ ...model, ...change })).to.throw(message);
    });
  }

  it('has a name of its own', () => {
    const twice = { name: 'shop', analytics: [defineAnalyticsModel({ ...model, name: 'Orders' })] };
    expect(() => collectModels([twice])).to.throw(/two analytics models with the name Orders/);
  });
});
