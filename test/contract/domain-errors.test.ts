import { expect } from 'chai';
import { WebhookRejected } from '../../src/adapters/payments/webhook-rejected.js';
import { fromDomainError, withInputPaths } from '../../src/contract/domain-errors.js';
import * as domain from '../../src/domain/errors.js';

const item = { entityId: 'e', variantId: null };

/** An error of each class, and what the caller is told: status, code, message, details, headers. */
const answers: [domain.DomainError, number, string, string, object?, object?][] = [
  [new domain.RecordNotFound('Cart item'), 404, 'NOT_FOUND', 'Cart item not found.'],
  [
    new domain.SessionRequired(),
    401,
    'UNAUTHORIZED',
    'Authentication is required.',
    undefined,
    { 'WWW-Authenticate': 'ApiKey realm="api", header="x-api-key"' },
  ],
  [new domain.PermissionDenied(), 403, 'FORBIDDEN', 'You do not have permission to do this.'],
  [new domain.PermissionDenied('Not you.'), 403, 'FORBIDDEN', 'Not you.'],
  [
    new domain.InvalidInput('lines.0.quantity', 'must be above 0', 'minimum', {
      field: null,
      message: 'is odd',
      rule: 'even',
    }),
    422,
    'VALIDATION_FAILED',
    'The request is not valid.',
    {
      issues: [
        { path: 'body.lines.0.quantity', message: 'must be above 0', code: 'minimum' },
        { path: 'body', message: 'is odd', code: 'even' },
      ],
    },
  ],
  [
    new domain.CartLimitExceeded('lineItems', 'cannot be more than 500', 'maxItems'),
    422,
    'VALIDATION_FAILED',
    'The request is not valid.',
    { issues: [{ path: 'cart.lineItems', message: 'cannot be more than 500', code: 'maxItems' }] },
  ],
  [
    new domain.VersionMismatch(7),
    412,
    'PRECONDITION_FAILED',
    'The record has changed since you read it.',
    { currentVersion: 7 },
  ],
  [
    new domain.VersionMismatch(null),
    412,
    'PRECONDITION_FAILED',
    'There is no such record to replace.',
  ],
  [new domain.StateConflict('The order has ended.'), 409, 'CONFLICT', 'The order has ended.'],
  [new domain.CartClosed('inactive'), 409, 'CONFLICT', 'The cart is no longer active.'],
  [new domain.CartClosed('expired'), 409, 'CONFLICT', 'The cart has expired.'],
  [new domain.PaymentInProgress('Wait.'), 409, 'CONFLICT', 'Wait.'],
  [
    new domain.InvalidTransition('draft', 'discontinued', ['active']),
    422,
    'INVALID_TRANSITION',
    'Cannot go from "draft" to "discontinued".',
    { from: 'draft', to: 'discontinued', allowed: ['active'] },
  ],
  [
    new domain.OrderNotOpen('pending', ['confirmed']),
    422,
    'INVALID_TRANSITION',
    'An order that is pending is not open.',
    { from: 'pending', to: 'fulfilled', allowed: ['confirmed'] },
  ],
  [
    new domain.OutOfStock(item, 2),
    422,
    'VALIDATION_FAILED',
    'There is not enough stock.',
    {
      available: 2,
      issues: [{ path: 'body.quantity', message: 'exceeds the 2 available', code: 'stock' }],
    },
  ],
  [
    new domain.PromotionExhausted('SUMMER', 'usage_limit_reached'),
    422,
    'CHECKOUT_FAILED',
    'A promotion code cannot be used.',
    { reason: 'promotion_rejected', code: 'SUMMER' },
  ],
  [
    new domain.PromotionExhausted(null, 'inactive'),
    422,
    'CHECKOUT_FAILED',
    'A promotion code cannot be used.',
    { reason: 'promotion_rejected' },
  ],
  [
    new domain.CheckoutFailed('out_of_stock', { available: 3 }),
    422,
    'CHECKOUT_FAILED',
    'An item is out of stock.',
    { reason: 'out_of_stock', available: 3 },
  ],
  [
    new domain.PaymentDeclined(),
    422,
    'CHECKOUT_FAILED',
    'The payment was declined.',
    { reason: 'payment_declined' },
  ],
  [
    new domain.ProviderUnavailable('no answer'),
    503,
    'SERVICE_UNAVAILABLE',
    'The service is not available right now.',
    undefined,
    { 'Retry-After': '2' },
  ],
  [
    new WebhookRejected('unconfigured'),
    503,
    'SERVICE_UNAVAILABLE',
    'The service is not available right now.',
    undefined,
    { 'Retry-After': '5' },
  ],
  [
    new WebhookRejected('unsigned'),
    400,
    'WEBHOOK_SIGNATURE_MISSING',
    'The request has no signature.',
  ],
  [
    new WebhookRejected('forged'),
    400,
    'WEBHOOK_VERIFICATION_FAILED',
    'The signature does not match the body or its timestamp.',
  ],
  [
    new WebhookRejected('incomplete'),
    400,
    'BAD_REQUEST',
    'The event lacks what events of its type hold.',
  ],
];

const answerTo = (error: unknown): unknown[] | undefined => {
  const answer = fromDomainError(error);
  return answer && [answer.status, answer.code, answer.message, answer.details, answer.headers];
};

describe('errors of the domain', () => {
  for (const [error, status, code, message, details, headers = {}] of answers) {
    it(`returns ${status} ${code} for ${error.name}: ${error.message}`, () => {
      expect(answerTo(error)).to.deep.equal([status, code, message, details, headers]);
    });
  }

  it('has a response for each class that the domain exports', () => {
    const answered = new Set(answers.map(([{ name }]) => name));
    const exported = Object.keys(domain).filter((name) => name !== 'DomainError');
    expect(exported.filter((name) => !answered.has(name))).to.deep.equal([]);
  });

  it("handles a plugin's own class like its base class", () => {
    class NotOnSundays extends domain.StateConflict {}
    expect(answerTo(new NotOnSundays('It is Sunday.'))?.slice(0, 3)).to.deep.equal([
      409,
      'CONFLICT',
      'It is Sunday.',
    ]);
  });

  it('ignores errors without a response', () => {
    class Unheard extends domain.DomainError {}
    expect(answerTo(new Unheard('?'))).to.equal(undefined);
    expect(answerTo(new Error('?'))).to.equal(undefined);
    expect(answerTo('?')).to.equal(undefined);
  });

  it('names fields outside the body as the handler declares', async () => {
    const failing = (error: unknown) =>
      withInputPaths({ locale: 'path.locale' }, () => Promise.reject(error as Error)).catch(
        (thrown: unknown) => thrown,
      );
    const more = { field: 'title', message: 'is long', rule: 'maxLength' };
    const refused = await failing(new domain.InvalidInput('locale', 'is odd', 'format', more));
    expect(refused)
      .to.have.nested.property('details.issues')
      .that.deep.equals([
        { path: 'path.locale', message: 'is odd', code: 'format' },
        { path: 'body.title', message: 'is long', code: 'maxLength' },
      ]);
    const other = new domain.RecordNotFound('Entity');
    expect(await failing(other)).to.equal(other);
  });
});
