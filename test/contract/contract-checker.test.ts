import { expect } from 'chai';
import { loadArtifacts } from '../../src/contract/artifacts.js';
import { ContractChecker, type Answer } from '../support/contract-checker.js';

const problem = {
  error: { code: 'NOT_FOUND', message: 'There is nothing here.', requestId: 'a-request' },
};
const headers = {
  'x-request-id': 'a-request',
  'x-ratelimit-limit': '100',
  'x-ratelimit-remaining': '99',
  'x-ratelimit-reset': '1',
};

const answer = (status: number, body: unknown, more: Record<string, string> = {}): Answer => ({
  status,
  headers: new Headers({ ...headers, ...more }),
  text: JSON.stringify(body),
  body: body as never,
});

describe('ContractChecker', () => {
  const checker = ContractChecker.by(loadArtifacts());
  const check = (status: number, body: unknown, more?: Record<string, string>) => (): void =>
    checker.check('PATCH', '/api/catalog/brands/acme', answer(status, body, more));

  it('accepts what the contract declares', () => {
    expect(check(404, problem)).not.to.throw();
  });

  it('rejects an undeclared status', () => {
    expect(check(418, problem)).to.throw('updateBrand 418 is not declared');
  });

  it('rejects a body that the schema does not allow, also behind references', () => {
    const { requestId: _, ...error } = problem.error;
    expect(check(404, { error })).to.throw(
      "updateBrand 404: data/error must have required property 'requestId'",
    );
    expect(check(200, { data: { id: 'no-uuid' } })).to.throw('updateBrand 200: data/data');
  });

  it('rejects an error code that the status does not declare', () => {
    const conflict = { error: { ...problem.error, code: 'CONFLICT' } };
    expect(check(404, conflict)).to.throw('updateBrand 404');
  });

  it('rejects a response without rate limit headers', () => {
    expect(check(404, problem, { 'x-ratelimit-reset': 'soon' })).to.throw('x-ratelimit-reset');
  });

  it('rejects an undeclared event, or a payload that its schema does not allow', () => {
    expect(() => checker.checkEvent('catalog.paint', {})).to.throw('catalog.paint is not declared');
    expect(() => checker.checkEvent('orders.create', {})).to.throw('orders.create: data must');
  });
});
