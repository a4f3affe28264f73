import { once } from 'node:events';
import http from 'node:http';
import { text } from 'node:stream/consumers';

export interface RawAnswer {
  status: number;
  headers: http.IncomingHttpHeaders;
  text: string;
}

/** Sends a request target unchanged; `fetch` would normalize it. */
export async function rawRequest(
  url: string,
  method: string,
  target: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: unknown } = {},
): Promise<RawAnswer> {
  const payload = body === undefined ? undefined : JSON.stringify(body);
  const { hostname, port } = new URL(url);
  const request = http.request({
    hostname,
    port,
    method,
    path: target,
    headers: {
      ...(payload !== undefined && {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(payload)),
      }),
      ...headers,
    },
  });
  request.end(payload);
  const [response] = (await once(request, 'response')) as [http.IncomingMessage];
  const { statusCode = 0, headers: answered } = response;
  return { status: statusCode, headers: answered, text: await text(response) };
}
