import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { webhookClient } from '../../src/adapters/webhooks/webhook-client.js';
import type { WebhookServices } from '../../src/store/services.js';
import { SecretBox } from '../../src/util/secret-box.js';
import type { Client } from './client.js';
import { expectOk } from './client.js';
import type { CallInput } from './contract-types.js';
import { testSecrets } from './test-secrets.js';

/** A request that arrived. */
export interface Arrived {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** The body of a webhook. */
export interface Envelope {
  id: string;
  type: string;
  timestamp: string;
  data: Record<string, unknown>;
}

/** Verifies a request with the reference library of Standard Webhooks. @throws if it is forged */
export const verify = (secret: string, { body, headers }: Arrived): Envelope =>
  new Webhook(secret).verify(body, headers as Record<string, string>) as Envelope;

/** A receiver of webhooks on a local port. */
export class WebhookReceiver {
  readonly arrived: Arrived[] = [];
  /** Responds to a request; 204 by default. */
  respond: (response: ServerResponse, request: Arrived) => void = (response) => {
    response.writeHead(204).end();
  };

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  /** @param port a free one by default */
  static async start(port = 0): Promise<WebhookReceiver> {
    const server = createServer();
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    const receiver = new WebhookReceiver(server, (server.address() as AddressInfo).port);
    server.on('request', (request, response) => {
      void text(request).then(
        (body) => {
          const { url: path = '', headers } = request;
          const arrived = { path, headers, body };
          receiver.arrived.push(arrived);
          receiver.respond(response, arrived);
        },
        () => undefined,
      );
    });
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The bodies that arrived, verified. */
  envelopes(secret: string): Envelope[] {
    return this.arrived.map((request) => verify(secret, request));
  }

  answer(status: number, headers: Record<string, string> = {}): void {
    this.respond = (response) => response.writeHead(status, headers).end();
  }

  async stop(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    this.server.closeAllConnections();
    await closed;
  }
}

/** Services that deliver to local receivers, at once. */
export const localWebhooks = (options: Partial<WebhookServices> = {}): WebhookServices => ({
  client: webhookClient({ allowsPrivate: true }),
  secrets: new SecretBox(testSecrets.WEBHOOK_SECRET_KEY),
  retrySeconds: [0, 0, 0, 0, 0, 0, 0],
  ...options,
});

/** An endpoint, with its secret. */
export async function createWebhook(
  staff: Client,
  body: Partial<CallInput<'createWebhook'>['body']> & { url: string },
): Promise<{ id: string; secret: string; url: string; version: number }> {
  return expectOk(await staff.call('createWebhook', { body: { events: ['*'], ...body } }));
}
