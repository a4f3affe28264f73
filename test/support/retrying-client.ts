import { expect } from 'chai';
import type { Knex } from 'knex';
import { createKey } from '../../src/identity/api-keys.js';
import type { Schema } from './contract-types.js';
import type { CartRow } from './rows.js';

/** A request to a server that may be killed. */
export interface KeyedRequest {
  method?: 'PATCH';
  path: string;
  body: object;
  /** With which it is repeated until there is a response. */
  key?: string;
  /** The first response that reports success. */
  receipt?: string;
}

/** Staff who send requests to servers that are killed. */
export class RetryingClient {
  /** The responses that report neither success nor that the request must be repeated. */
  readonly unexpected: string[] = [];

  private constructor(private readonly apiKey: string) {}

  static async asStaff(knex: Knex): Promise<RetryingClient> {
    const staff = { name: 'staff', permissions: ['*:*'], createdBy: null, expiresAt: null };
    return new RetryingClient((await createKey(knex, staff)).key);
  }

  /** Sends a request once. Returns whether the server is alive. */
  async send(url: string, request: KeyedRequest): Promise<boolean> {
    const { method = 'POST', path, body, key } = request;
    let answer: { status: number; text: string };
    try {
      const response = await fetch(url + path, {
        method,
        headers: {
          'content-type': 'application/json',
          'x-api-key': this.apiKey,
          ...(key !== undefined && { 'idempotency-key': key }),
        },
        body: JSON.stringify(body),
      });
      answer = { status: response.status, text: await response.text() };
    } catch {
      return false;
    }
    const { status, text } = answer;
    if (status === 200 || status === 201) request.receipt = text;
    else if (!(key === undefined ? [503] : [409, 503]).includes(status)) this.unexpected.push(text);
    return true;
  }

  /**
   * Sends the requests without a response one after another, until one gets none. Returns whether
   * the server is alive.
   */
  async sendAll(url: string, requests: KeyedRequest[]): Promise<boolean> {
    for (const request of requests.filter(({ receipt }) => receipt === undefined)) {
      if (!(await this.send(url, request))) return false;
      if (request.receipt === undefined) return true;
    }
    return true;
  }
}

/** Checks out a guest's cart at a server that is not killed. */
export async function placeOrder(
  url: string,
  cart: CartRow | undefined,
  shippingAddress: Schema<'CheckoutInput'>['shippingAddress'],
): Promise<Schema<'Order'>> {
  const response = await fetch(`${url}/api/checkout`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-cart-secret': cart?.secret ?? '' },
    body: JSON.stringify({ cartId: cart?.id, paymentMethodId: 'pm_card_visa', shippingAddress }),
  });
  const text = await response.text();
  expect(response.status, text).to.equal(201);
  return (JSON.parse(text) as { data: Schema<'Order'> }).data;
}
