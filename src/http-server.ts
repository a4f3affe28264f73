import { randomUUID } from 'node:crypto';
import {
  createServer,
  STATUS_CODES,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { Server as NetServer } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import type Koa from 'koa';
import type { StorageConfig } from './config/storage-config.js';

/**
 * How long responses announce that the connection will close before the listener closes, in
 * milliseconds.
 */
const drainTime = 1_000;
/** How long running requests may take after that, in milliseconds. */
const finishTime = 8_000;

/** The speed at which the largest upload still arrives in time, in bytes per millisecond. */
const slowestUpload = 350;

export interface HttpServer {
  server: Server;
  /**
   * Shuts down without interrupting requests: from now on, each response closes its connection.
   * After one second, the server accepts no new connections; after another, it closes idle ones;
   * after nine, it closes those still in use.
   */
  stop: () => Promise<void>;
}

/**
 * Runs Koa on a server whose own errors also have the contract's error body.
 * @param stopping is aborted when the shutdown begins
 * @param options.mediaMaxBytes raises the time for a request, so that large uploads can arrive
 */
export function createHttpServer(
  app: Koa,
  stopping: AbortController,
  { mediaMaxBytes = 0 }: Pick<StorageConfig, 'mediaMaxBytes'> = {},
): HttpServer {
  const limits = {
    headersTimeout: 10_000,
    requestTimeout: Math.max(30_000, Math.ceil(mediaMaxBytes / slowestUpload)),
    connectionsCheckingInterval: 1_000,
  };
  // The app itself rejects a missing Host, because Node would respond without a body.
  const server = createServer({ ...limits, requireHostHeader: false });
  const running = new Set<ServerResponse>();
  server.on('request', (_, response: ServerResponse) => {
    response.shouldKeepAlive &&= !stopping.signal.aborted;
    running.add(response);
    response.once('close', () => running.delete(response));
  });
  const answer = app.callback();
  server.on('request', (request, response) => void answer(request, response));
  server.on('clientError', refuseBroken);
  server.on('checkExpectation', refuseExpectation);
  const stop = async (): Promise<void> => {
    stopping.abort();
    for (const response of running) response.shouldKeepAlive = false;
    await delay(drainTime);
    // Closes only the listener: http's own close would also end connections whose request is
    // arriving.
    const closed = new Promise((resolve) => NetServer.prototype.close.call(server, resolve));
    const idle = setTimeout(() => server.closeIdleConnections(), drainTime);
    const cutOff = setTimeout(() => server.closeAllConnections(), finishTime);
    await closed;
    clearTimeout(idle);
    clearTimeout(cutOff);
  };
  return { server, stop };
}

/** Responses to errors of Node's parser, by code. */
const causes: Record<string, [number, string]> = {
  HPE_HEADER_OVERFLOW: [431, 'The request line and headers are too large.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'The chunk extensions are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not arrive in time.'],
};

function refuseBroken(error: NodeJS.ErrnoException, socket: Duplex): void {
  const { _httpMessage: answer } = socket as { _httpMessage?: ServerResponse };
  // The client has disconnected, or a response has started, which a second one would corrupt.
  if (error.code === 'ECONNRESET' || !socket.writable || answer?.headersSent) {
    socket.destroy();
    return;
  }
  const [status, message] = causes[error.code ?? ''] ?? [400, 'The request is not valid HTTP.'];
  const { headers, body } = refusal(status, message);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const first = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`;
  socket.end([first, ...lines, '', body].join('\r\n'));
}

function refuseExpectation(_: IncomingMessage, response: ServerResponse): void {
  const { headers, body } = refusal(417, 'Expect 100-continue or nothing.');
  response.writeHead(417, headers).end(body);
}

function refusal(
  status: number,
  message: string,
): { headers: Record<string, string>; body: string } {
  const requestId = randomUUID();
  const code = status === 413 ? 'PAYLOAD_TOO_LARGE' : 'BAD_REQUEST';
  const body = JSON.stringify({ error: { code, message, requestId } });
  const headers = {
    'X-Request-Id': requestId,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  };
  return { headers, body };
}
