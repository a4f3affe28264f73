import type { OperationId } from '../../generated/types.js';
import type { Answer, ContractChecker } from './contract-checker.js';
import type { AnswerBody, CallInput, Schema } from './contract-types.js';
import { targetOf } from './operation-path.js';

export interface RequestOptions {
  headers?: Record<string, string>;
  /** Sent unchanged instead of JSON; a stream is sent in chunks, without a Content-Length. */
  raw?: RequestInit['body'];
}

/** The input of any operation. */
interface LooseInput {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  headers?: Record<string, string>;
  body?: unknown;
}

/** Sends requests as one caller. */
export class Client {
  constructor(
    private readonly url: string,
    private readonly headers: Record<string, string>,
    private readonly checker: ContractChecker,
  ) {}

  /** The same caller with additional headers. */
  with(headers: Record<string, string>): Client {
    return new Client(this.url, { ...this.headers, ...headers }, this.checker);
  }

  /** A caller of the same server without credentials. */
  anonymous(): Client {
    return new Client(this.url, {}, this.checker);
  }

  /**
   * Calls an operation of the contract, typed by it. Use the methods below for requests that the
   * contract does not allow.
   */
  call<Id extends OperationId>(
    id: Id,
    ...[input]: object extends CallInput<Id> ? [CallInput<Id>?] : [CallInput<Id>]
  ): Promise<Answer<AnswerBody<Id>>> {
    const { params, query, headers, body } = (input ?? {}) as LooseInput;
    const operation = this.checker.operation(id);
    const target = targetOf(operation, params, query);
    return this.send(operation.method.toUpperCase(), target, body, { ...(headers && { headers }) });
  }

  get<Body = Data>(path: string): Promise<Answer<Body>> {
    return this.send('GET', path);
  }

  post<Body = Data>(path: string, body?: unknown, options?: RequestOptions): Promise<Answer<Body>> {
    return this.send('POST', path, body, options);
  }

  put<Body = Data>(path: string, body?: unknown): Promise<Answer<Body>> {
    return this.send('PUT', path, body);
  }

  patch<Body = Data>(path: string, body?: unknown): Promise<Answer<Body>> {
    return this.send('PATCH', path, body);
  }

  delete<Body = Data>(path: string): Promise<Answer<Body>> {
    return this.send('DELETE', path);
  }

  async send<Body = Data>(
    method: string,
    path: string,
    body?: unknown,
    { headers = {}, raw }: RequestOptions = {},
  ): Promise<Answer<Body>> {
    const json: Record<string, string> =
      body === undefined ? {} : { 'content-type': 'application/json' };
    const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await fetch(this.url + path, {
      method,
      headers: { ...json, ...this.headers, ...headers },
      redirect: 'manual',
      ...(payload !== undefined && { body: payload }),
      ...(payload instanceof ReadableStream && { duplex: 'half' as const }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
    const answer = {
      status: response.status,
      headers: response.headers,
      text,
      body: (isJson && text !== '' ? JSON.parse(text) : undefined) as Body,
    };
    this.checker.check(method, path.split('?')[0] ?? '', answer);
    return answer;
  }
}

/** The record of a response, which must be a success. */
export function expectOk(answer: Answer<Data>): Row;
export function expectOk<T>(answer: Answer<{ data: T }>): T;
export function expectOk<T>({ status, text, body }: Answer<{ data: T }>): T {
  if (status >= 300) throw new Error(`${status} ${text}`);
  return body.data;
}

/** The parts of a response that tests read without a specific type. */
export interface Data {
  data: Row & Row[];
  meta: { pagination: { page: number; limit: number; total: number; totalPages: number } };
  error: Schema<'ErrorBody'>;
}

// Tests read arbitrary properties of responses, which the checker has validated against the
// contract.
export type Row = Record<string, unknown> & { id: string; slug: string; version: number };
