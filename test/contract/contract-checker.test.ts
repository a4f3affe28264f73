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

  it('refuses a status that the operation does not declare', () => {
    expect(check(418, problem)).to.throw('updateBrand 418 is not declared');
  });

  it('refuses a body that the schema does not allow, wherever a reference leads', () => {
    const { requestId: _, ...error } = problem.error;
    expect(check(404, { error })).to.throw(
      "updateBrand 404: data/error must have required property 'requestId'",
    );
    expect(check(200, { data: { id: 'no-uuid' } })).to.throw('updateBrand 200: data/data');
  });

  it('refuses a code that the status does not declare', () => {
    const conflict = { error: { ...problem.error, code: 'CONFLICT' } };
    expect(check(404, conflict)).to.throw('updateBrand 404');
  });

  it('refuses an answer without the headers of the rate limit', () => {
    expect(check(404, problem, { 'x-ratelimit-reset': 'soon' })).to.throw('x-ratelimit-reset');
  });

  it('refuses an event that is not declared, or a payload that its schema does not allow', () => {
    expect(() => checker.checkEvent('catalog.paint', {})).to.throw('catalog.paint is not declared');
    expect(() => checker.checkEvent('orders.create', {})).to.throw('orders.create: data must');
  });
});
