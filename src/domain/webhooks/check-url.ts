import net from 'node:net';
import { isPublicAddress, isPublicName } from '../../adapters/webhooks/public-address.js';
import { hostOf, type WebhookClient } from '../../adapters/webhooks/webhook-client.js';
import { InvalidInput } from '../errors.js';

/**
 * Rejects a URL that deliveries could never use. The client checks the addresses again at every
 * connection, because a name can resolve to another address later.
 * @throws InvalidInput naming `url`
 */
export function checkWebhookUrl(
  text: string,
  { allowsPrivate }: Pick<WebhookClient, 'allowsPrivate'>,
): void {
  if (!URL.canParse(text)) throw new InvalidInput('url', 'must be a URL', 'format');
  const { protocol, username, password, port } = new URL(text);
  if (!['https:', 'http:'].includes(protocol) || (protocol === 'http:' && !allowsPrivate)) {
    throw new InvalidInput('url', 'must start with https://', 'scheme');
  }
  if (username !== '' || password !== '') {
    throw new InvalidInput('url', 'must not contain a user name or password', 'credentials');
  }
  if (allowsPrivate) return;
  if (port !== '') throw new InvalidInput('url', 'must not have a port', 'port');
  const host = hostOf(text);
  const isPublic = net.isIP(host) === 0 ? isPublicName(host) : isPublicAddress(host);
  if (!isPublic) throw new InvalidInput('url', 'must have a public host', 'public');
}
