import type { Answer, ContractChecker } from './contract-checker.js';

export interface RequestOptions {
  headers?: Record<string, string>;
  /** Sent unchanged instead of JSON; a stream is sent in chunks, without a Content-Length. */
  raw?: RequestInit['body'];
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

/** The parts of a response that tests read without a specific type. */
export interface Data {
  data: Row & Row[];
  meta: { pagination: { page: number; limit: number; total: number; totalPages: number } };
  error: {
    code: string;
    message: string;
    requestId: string;
    details?: { issues?: { path: string; code: string; message: string }[] } & Row;
  };
}

// Tests read arbitrary properties of responses, which the checker has validated against the
// contract.
export type Row = Record<string, unknown> & { id: string; slug: string; version: number };
