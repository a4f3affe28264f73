import type { OpenAPIV3 } from 'openapi-types';
import type { ContractDocument } from '../../src/contract/document.js';

/** The headers of each delivery, by their component. */
const headers = ['EventId', 'EventTimestamp', 'EventSignature', 'EventName'];

/** The components of what a receiver responds: these responses are not the server's. */
export const eventResponses = ['EventReceived', 'EventEndpointGone'];

/**
 * Adds to each event of `x-webhooks` the headers of its deliveries, and the events of plugins to what
 * endpoints and lists of deliveries can ask for.
 */
export function addEventParts(document: ContractDocument): void {
  const events = document['x-webhooks'] ?? {};
  for (const { post } of Object.values(events)) {
    if (post)
      post.parameters = headers.map((name) => ({ $ref: `#/components/parameters/${name}` }));
  }
  for (const name of ['WebhookEventFilter', 'WebhookEventName']) {
    const names = document.components?.schemas?.[name] as OpenAPIV3.SchemaObject | undefined;
    if (names) names.enum = [...new Set([...(names.enum as string[]), ...Object.keys(events)])];
  }
}
