import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from '../../src/config/config.js';
import { StripeBooks, StripeRefusal, type Form, type Outcome } from './stripe-double-api.js';

/**
 * What happens to the next call. `decline` and `requireAction` apply to a confirmation. `timeout`
 * never responds and does nothing. `drop` and `errorAfterWork` do the work but hide the result.
 * `twice` simulates a network that delivers the request twice. `error`, `rateLimit`, `conflict`,
 * and `unauthorized` do nothing.
 */
export type Fault =
  | 'decline'
  | 'requireAction'
  | 'timeout'
  | 'drop'
  | 'twice'
  | 'error'
  | 'errorAfterWork'
  | 'rateLimit'
  | 'conflict'
  | 'unauthorized'
  | { delay: number };

export interface RecordedCall {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  form: Form;
}

interface Answer {
  status: number;
  body: unknown;
  replayed?: boolean;
}

/**
 * A double of Stripe on a local port, with its own state. As at Stripe, an Idempotency-Key returns
 * its first response, including errors, and rejects other parameters.
 */
export class StripeDouble {
  readonly secretKey = 'sk_test_double';
  readonly webhookSecret = 'whsec_double';
  readonly books = new StripeBooks();
  readonly calls: RecordedCall[] = [];
  private readonly faults: Fault[] = [];
  private readonly keys = new Map<string, { request: string; answer: Answer }>();

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(): Promise<StripeDouble> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const double = new StripeDouble(server, `http://127.0.0.1:${port}`);
    server.on('request', (request, response) => void double.serve(request, response));
    return double;
  }

  /** The configuration of a store that uses this double. */
  config(): Partial<Config> {
    return {
      stripeSecretKey: this.secretKey,
      stripeWebhookSecret: this.webhookSecret,
      stripeApiUrl: this.url,
    };
  }

  /** One fault for each of the next calls, including retries by the SDK. */
  next(...faults: Fault[]): void {
    this.faults.push(...faults);
  }

  /** Calls that requested a change. */
  posts(): RecordedCall[] {
    return this.calls.filter(({ method }) => method === 'POST');
  }

  /** Deletes stored responses, as Stripe does after a day. */
  forgetKeys(): void {
    this.keys.clear();
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', headers } = request;
    const { pathname: path, searchParams } = new URL(request.url ?? '/', this.url);
    const form = unfold(method === 'POST' ? await text(request) : searchParams.toString());
    const call = { method, path, headers, form };
    this.calls.push(call);
    const fault = this.faults.shift();
    if (fault === 'timeout') return;
    if (typeof fault === 'object') await delay(fault.delay);
    let answer = nothingDone(fault) ?? this.answer(call, fault);
    if (fault === 'twice') answer = this.answer(call, undefined);
    if (fault === 'drop') return void request.socket.destroy();
    response
      .writeHead(answer.status, {
        'content-type': 'application/json',
        'request-id': `req_${this.calls.length}`,
        ...(answer.replayed && { 'idempotent-replayed': 'true' }),
      })
      .end(JSON.stringify(answer.body));
  }

  private answer(call: RecordedCall, fault: Fault | undefined): Answer {
    const refusal = this.refuseCaller(call);
    if (refusal) return refusal;
    const key = call.method === 'POST' ? call.headers['idempotency-key'] : undefined;
    if (typeof key !== 'string') return this.work(call, fault);
    const request = JSON.stringify([call.path, call.form]);
    const known = this.keys.get(key);
    if (known) {
      return known.request === request
        ? { ...known.answer, replayed: true }
        : errorAnswer(400, { type: 'idempotency_error', message: 'Other parameters.' });
    }
    const answer = structuredClone(this.work(call, fault));
    this.keys.set(key, { request, answer });
    return answer;
  }

  /** Requests that Stripe rejects before processing. */
  private refuseCaller({ method, headers }: RecordedCall): Answer | undefined {
    if (headers.authorization !== `Bearer ${this.secretKey}`) {
      return invalidKey;
    }
    if (!headers['stripe-version']) throw new Error('A call without Stripe-Version');
    if (method === 'POST' && !headers['idempotency-key']) throw new Error('A POST without a key');
    return undefined;
  }

  private work(call: RecordedCall, fault: Fault | undefined): Answer {
    try {
      const outcome = fault === 'decline' || fault === 'requireAction' ? fault : undefined;
      const body = this.route(call, outcome);
      return fault === 'errorAfterWork' ? errorAnswer(500, apiError) : { status: 200, body };
    } catch (error) {
      if (error instanceof StripeRefusal) return errorAnswer(error.status, error.body);
      throw error;
    }
  }

  private route({ method, path, form }: RecordedCall, outcome: Outcome): unknown {
    const [, , resource, id = '', action] = path.split('/');
    switch (`${method} ${resource}${id && '/:id'}${action ? `/${action}` : ''}`) {
      case 'POST payment_intents':
        return this.books.create(form, outcome);
      case 'GET payment_intents/:id':
        return this.books.get(id);
      case 'POST payment_intents/:id/capture':
        return this.books.capture(id, form);
      case 'POST payment_intents/:id/cancel':
        return this.books.cancel(id);
      case 'GET payment_intents': {
        const since = Number((form['created'] as Form | undefined)?.['gte'] ?? 0);
        const intents = [...this.books.intents.values()].reverse();
        return page(
          intents.filter(({ created }) => created >= since),
          form,
          path,
        );
      }
      case 'POST refunds':
        return this.books.refund(form);
      case 'GET refunds':
        return page(
          this.books.refunds.filter((refund) => refund.payment_intent === form['payment_intent']),
          form,
          path,
        );
      case 'POST transfers':
        return this.books.transfer(form);
      case 'GET transfers':
        return page(
          this.books.transfers.filter(
            (transfer) => transfer.transfer_group === form['transfer_group'],
          ),
          form,
          path,
        );
      default:
        throw new StripeRefusal(404, { type: 'invalid_request_error', message: `No ${path}` });
    }
  }
}

const apiError = { type: 'api_error', message: 'Something went wrong.' };

const errorAnswer = (status: number, error: object): Answer => ({ status, body: { error } });

const invalidKey = errorAnswer(401, {
  type: 'invalid_request_error',
  message: 'Invalid API Key',
});

/** The response to a rejected call. */
function nothingDone(fault: Fault | undefined): Answer | undefined {
  if (fault === 'error') return errorAnswer(500, apiError);
  if (fault === 'rateLimit') return errorAnswer(429, { type: 'invalid_request_error' });
  if (fault === 'unauthorized') return invalidKey;
  if (fault !== 'conflict') return undefined;
  return errorAnswer(409, { type: 'idempotency_error', code: 'idempotency_key_in_use' });
}

/** One page of a list, newest first. */
function page(items: { id: string }[], form: Form, url: string): object {
  const start = items.findIndex(({ id }) => id === form['starting_after']) + 1;
  const data = items.slice(start, start + Number(form['limit'] ?? 10));
  return { object: 'list', url, has_more: start + data.length < items.length, data };
}

function unfold(encoded: string): Form {
  const form: Form = {};
  for (const [name, value] of new URLSearchParams(encoded)) {
    const [first = '', second] = name.split(/[[\]]+/);
    if (second) form[first] = { ...(form[first] as Form | undefined), [second]: value };
    else form[first] = value;
  }
  return form;
}
