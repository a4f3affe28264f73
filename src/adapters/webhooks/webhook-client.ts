import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import net, { type LookupFunction } from 'node:net';
import { version } from '../../util/version.js';
import { isPublicAddress } from './public-address.js';

/** Why an attempt failed; the contract describes each. */
export type WebhookFailure =
  'timeout' | 'connection_failed' | 'address_not_allowed' | 'redirect' | 'http_status';

/** Of the response, nothing but the status is kept. */
export interface WebhookResult {
  /** Null if there was no response. */
  responseStatus: number | null;
  /** Null for a success. */
  failure: WebhookFailure | null;
}

export interface WebhookRequest {
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** Posts to URLs that somebody else has chosen. */
export interface WebhookClient {
  /** Whether it also posts to private addresses, to any port, and without TLS. */
  readonly allowsPrivate: boolean;
  /**
   * Sends one request. It follows no redirect.
   * @param stopping aborts the attempt
   * @returns the result, whatever the receiver does
   * @throws if it was aborted
   */
  post: (request: WebhookRequest, stopping?: AbortSignal) => Promise<WebhookResult>;
}

export interface WebhookClientOptions {
  allowsPrivate: boolean;
  /** For the whole attempt, from the name's resolution to the end of the response. */
  timeoutMilliseconds?: number;
  /** Resolves names. */
  lookup?: LookupFunction;
}

/** What is read of a response before the connection is closed, in bytes. */
const maxResponseBytes = 64 * 1024;

class AddressNotAllowed extends Error {}

/** A client that connects only to the public addresses that it has just checked. */
export function webhookClient({
  allowsPrivate,
  timeoutMilliseconds = 10_000,
  lookup = dns.lookup,
}: WebhookClientOptions): WebhookClient {
  const checkedLookup = allowsPrivate ? lookup : publicLookup(lookup);
  return {
    allowsPrivate,
    post: async (request, stopping) => {
      const controller = new AbortController();
      const abort = (): void => {
        controller.abort();
      };
      const timer = setTimeout(abort, timeoutMilliseconds);
      stopping?.addEventListener('abort', abort);
      if (stopping?.aborted) abort();
      try {
        // A socket does not look up a literal address.
        if (!allowsPrivate) checkLiteral(request.url);
        const status = await send(request, checkedLookup, controller.signal);
        return { responseStatus: status, failure: failureOf(status) };
      } catch (error) {
        if (stopping?.aborted) throw error;
        const failure = controller.signal.aborted ? 'timeout' : failureOfError(error);
        return { responseStatus: null, failure };
      } finally {
        clearTimeout(timer);
        stopping?.removeEventListener('abort', abort);
      }
    },
  };
}

function failureOf(status: number): WebhookFailure | null {
  if (status >= 200 && status < 300) return null;
  return status >= 300 && status < 400 ? 'redirect' : 'http_status';
}

const failureOfError = (error: unknown): WebhookFailure =>
  error instanceof AddressNotAllowed ? 'address_not_allowed' : 'connection_failed';

/** The host of a URL, without the brackets of an IPv6 address. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^\[|\]$/g, '');

function checkLiteral(url: string): void {
  const host = hostOf(url);
  if (net.isIP(host) !== 0 && !isPublicAddress(host)) throw new AddressNotAllowed();
}

/** Resolves a name to all its addresses, each of which has to be public. */
function publicLookup(lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const addresses = Array.isArray(found) ? found : [];
      const [first] = addresses;
      if (error || !first) {
        callback(error ?? new Error('The name has no address.'), []);
      } else if (!addresses.every(({ address }) => isPublicAddress(address))) {
        callback(new AddressNotAllowed(), []);
      } else if (options.all) {
        callback(null, addresses);
      } else {
        callback(null, first.address, first.family);
      }
    });
  };
}

/** Resolves with the status once the response has been read, or enough of it. */
function send(
  { url, headers, body }: WebhookRequest,
  lookup: LookupFunction,
  signal: AbortSignal,
): Promise<number> {
  const { request } = url.startsWith('https:') ? https : http;
  const options = {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'user-agent': `Covenant/${version}`,
      ...headers,
    },
    // A connection of its own for each attempt, to an address that was checked for it.
    agent: false as const,
    lookup,
    signal,
  };
  return new Promise((resolve, reject) => {
    const outgoing = request(url, options, (response) => {
      const { statusCode = 0 } = response;
      let read = 0;
      response.on('data', (chunk: Buffer) => {
        read += chunk.length;
        if (read < maxResponseBytes) return;
        resolve(statusCode);
        outgoing.destroy();
      });
      response.on('end', () => {
        resolve(statusCode);
      });
      response.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
