import type { Guard } from '../guard.js';

const client = 'src/adapters/webhooks/webhook-client.ts';
const addresses = 'src/adapters/webhooks/public-address.ts';
const checkUrl = 'src/domain/webhooks/check-url.ts';
const sendDue = 'src/domain/webhooks/send-due.ts';
const message = 'src/domain/webhooks/webhook-message.ts';
const secrets = 'src/domain/webhooks/endpoint-secret.ts';
const replay = 'src/domain/webhooks/replay-delivery.ts';
const jobs = 'src/jobs/webhook-jobs.ts';
const delivery = 'src/models/WebhookDelivery.ts';
const endpoint = 'src/models/WebhookEndpoint.ts';
const lane = 'src/models/WebhookLane.ts';

/** Connections only to public hosts, whatever the URL and whatever its name resolves to. */
const addressGuards: Guard[] = [
  {
    id: 'webhook.address.resolved',
    protects: 'a name does not lead into a private network',
    file: client,
    find: 'allowsPrivate ? lookup : publicLookup(lookup)',
    replace: 'lookup',
    tests: ['webhooks/client'],
  },
  {
    id: 'webhook.address.each',
    protects: 'each address of a name is checked, not only the first',
    file: client,
    find: '!addresses.every(',
    replace: '!addresses.some(',
    tests: ['webhooks/client'],
  },
  {
    id: 'webhook.address.literal',
    protects: 'a URL with an address, which is not resolved, is checked too',
    file: client,
    find: 'if (!allowsPrivate) checkLiteral(request.url);',
    replace: '',
    tests: ['webhooks/client'],
  },
  {
    id: 'webhook.address.unicast',
    protects: 'addresses of special ranges are not public',
    file: addresses,
    find: "if (address.range() !== 'unicast') return false;",
    replace: '',
    tests: ['webhooks/client'],
  },
  {
    id: 'webhook.address.global',
    protects: 'an IPv6 address that no network was given is not public',
    file: addresses,
    find: '? address.match(globalUnicast)',
    replace: '? true',
    tests: ['webhooks/client'],
  },
  {
    id: 'webhook.address.notation',
    protects: 'abbreviated addresses are not public',
    file: addresses,
    find: 'if (net.isIP(text) === 0) return false;',
    replace: '',
    tests: ['webhooks/client'],
  },
  {
    id: 'webhook.url.public',
    protects: 'an endpoint on a private host cannot be registered',
    file: checkUrl,
    find: 'if (!isPublic) throw',
    replace: 'if (false) throw',
    tests: ['webhooks/endpoints'],
  },
  {
    id: 'webhook.url.port',
    protects: 'an endpoint cannot name the port of another service',
    file: checkUrl,
    find: "if (port !== '') throw",
    replace: 'if (false) throw',
    tests: ['webhooks/endpoints'],
  },
  {
    id: 'webhook.url.https',
    protects: 'events are not sent in the clear',
    file: checkUrl,
    find: "(protocol === 'http:' && !allowsPrivate)",
    replace: 'false',
    tests: ['webhooks/endpoints'],
  },
  {
    id: 'webhook.url.credentials',
    protects: 'a list of endpoints shows no password',
    file: checkUrl,
    find: "if (username !== '' || password !== '') {",
    replace: 'if (false) {',
    tests: ['webhooks/endpoints'],
  },
];

const requestGuards: Guard[] = [
  {
    id: 'webhook.redirect',
    protects: 'a redirect is a failure and not followed',
    file: client,
    find: 'if (status >= 200 && status < 300) return null;',
    replace: 'if (status >= 200 && status < 400) return null;',
    tests: ['webhooks/client'],
  },
  {
    id: 'webhook.timeout',
    protects: 'a receiver that does not respond ends its attempt',
    file: client,
    find: 'setTimeout(abort, timeoutMilliseconds)',
    replace: 'setTimeout(abort, timeoutMilliseconds * 1000)',
    tests: ['webhooks/client'],
  },
  {
    id: 'webhook.response-size',
    protects: 'an endless response is not read to its end',
    file: client,
    find: 'if (read < maxResponseBytes) return;',
    replace: 'if (read < maxResponseBytes * 10_000) return;',
    tests: ['webhooks/client'],
  },
  {
    id: 'webhook.signed.id',
    protects: 'a signature is for the id of its event',
    file: message,
    find: '`${id}.${seconds}.${body}`',
    replace: '`${seconds}.${body}`',
    tests: ['webhooks/deliveries'],
  },
  {
    id: 'webhook.signed.time',
    protects: 'a signature is for the time of its attempt',
    file: message,
    find: '`${id}.${seconds}.${body}`',
    replace: '`${id}.${body}`',
    tests: ['webhooks/deliveries'],
  },
  {
    id: 'webhook.signed.body',
    protects: 'a signature is for the body',
    file: message,
    find: '`${id}.${seconds}.${body}`',
    replace: '`${id}.${seconds}.`',
    tests: ['webhooks/deliveries'],
  },
  {
    id: 'webhook.event-id',
    protects: 'receivers recognize an event that arrives again',
    file: sendDue,
    find: 'id: publicEventId(delivery.eventId)',
    replace: 'id: publicEventId(delivery.id)',
    tests: ['webhooks/deliveries'],
  },
];

const secretGuards: Guard[] = [
  {
    id: 'webhook.secret.encrypted',
    protects: 'a copy of the database contains no secret',
    file: 'src/handlers/webhooks/createWebhook.ts',
    find: 'secret: secrets.encrypt(secret, id)',
    replace: 'secret',
    tests: ['webhooks/endpoints'],
  },
  {
    id: 'webhook.secret.bound',
    protects: 'the secret of one endpoint cannot be copied to another',
    file: 'src/util/secret-box.ts',
    find: 'Buffer.from(recordId)',
    replace: 'Buffer.alloc(0)',
    tests: ['webhooks/rotation'],
  },
  {
    id: 'webhook.secret.previous',
    protects: 'after a rotation, receivers that have the previous secret still verify',
    file: secrets,
    find: 'sealed.push(previousSecret);',
    replace: '',
    tests: ['webhooks/rotation'],
  },
  {
    id: 'webhook.secret.expired',
    protects: 'a secret that was rotated signs for a day and no longer',
    file: secrets,
    find: ' && Date.parse(expiresAt) > Date.now()',
    replace: '',
    tests: ['webhooks/rotation'],
  },
  {
    id: 'webhook.secret.bytes',
    protects: 'libraries agree on the bytes of a secret',
    file: secrets,
    find: "if (prefix + signingKey(secret).toString('base64') === secret) return;",
    replace: 'if (secret) return;',
    tests: ['webhooks/endpoints'],
  },
];

const onceGuards: Guard[] = [
  {
    id: 'webhook.once.row',
    protects: 'a repeated job does not deliver an event twice',
    file: 'migrations/0017_webhooks.ts',
    find: 'create unique index webhook_deliveries_event_key',
    replace: 'create index webhook_deliveries_event_key',
    tests: ['webhooks/deliveries'],
  },
  {
    id: 'webhook.once.claimed',
    protects: 'a delivery that is being sent is not sent again',
    file: delivery,
    find: "raw(`now() + interval '${leaseSeconds} seconds'`)",
    replace: "raw('now()')",
    tests: ['webhooks/deliveries'],
  },
  {
    id: 'webhook.once.lane',
    protects: 'one job at a time delivers to an endpoint',
    file: lane,
    find: 'return !lane.isHeld;',
    replace: 'return true;',
    tests: ['webhooks/deliveries'],
  },
  {
    id: 'webhook.once.queued',
    protects: 'events do not pile up jobs for one endpoint',
    file: lane,
    find: ".whereRaw(isUnqueued)\n      .returning('webhookId')",
    replace: ".returning('webhookId')",
    tests: ['webhooks/deliveries'],
  },
  {
    id: 'webhook.once.at-a-time',
    protects: 'an endpoint gets a few requests at a time',
    file: jobs,
    find: 'concurrency - running.size)',
    replace: '100)',
    tests: ['webhooks/deliveries'],
  },
  {
    id: 'webhook.once.late-failure',
    protects: 'a late failure does not retry what has ended',
    file: delivery,
    find: "succeeded ? ['pending', 'failed'] : ['pending']",
    replace: "['pending', 'failed']",
    tests: ['webhooks/retries'],
  },
  {
    id: 'webhook.once.late-success',
    protects: 'what arrived late, after its endpoint was disabled, counts as delivered',
    file: delivery,
    find: "succeeded ? ['pending', 'failed'] : ['pending']",
    replace: "['pending']",
    tests: ['webhooks/retries'],
  },
];

const endGuards: Guard[] = [
  {
    id: 'webhook.attempts',
    protects: 'a delivery ends after its last attempt',
    file: sendDue,
    find: 'retrySeconds[delivery.attempts];',
    replace: 'retrySeconds[delivery.attempts] ?? 0;',
    tests: ['webhooks/retries'],
  },
  {
    id: 'webhook.jitter',
    protects: 'what failed together is not retried together',
    file: sendDue,
    find: 'pause === undefined ? null : vary(pause)',
    replace: 'pause ?? null',
    tests: ['webhooks/retries'],
  },
  {
    id: 'webhook.returned',
    protects: 'a worker that stops takes no attempt and returns its deliveries',
    file: sendDue,
    find: 'await WebhookDelivery.handBack(pool, delivery.id);',
    replace: '',
    tests: ['webhooks/retries'],
  },
  {
    id: 'webhook.resumed',
    protects: 'what is due is delivered, although its job is lost',
    file: jobs,
    find: 'enqueueDue: queueIdleLanes,',
    replace: '',
    tests: ['webhooks/retries'],
  },
  {
    id: 'webhook.gone',
    protects: '410 disables an endpoint',
    file: sendDue,
    find: "if (result.responseStatus === 410) return disableEndpoint(pool, id, 'gone');",
    replace: '',
    tests: ['webhooks/disabled-endpoints'],
  },
  {
    id: 'webhook.failing',
    protects: 'three days of failures disable an endpoint',
    file: sendDue,
    find: "if (isLost) await disableEndpoint(pool, id, 'failing');",
    replace: '',
    tests: ['webhooks/disabled-endpoints'],
  },
  {
    id: 'webhook.recovered',
    protects: 'a success starts the three days again',
    file: sendDue,
    find: 'return WebhookLane.recover(pool, id);',
    replace: 'return;',
    tests: ['webhooks/disabled-endpoints'],
  },
  {
    id: 'webhook.inactive',
    protects: 'an inactive endpoint gets no events',
    file: endpoint,
    find: ".where({ isActive: true })\n      .orderBy('id')",
    replace: ".orderBy('id')",
    tests: ['webhooks/deliveries'],
  },
  {
    id: 'webhook.deactivated',
    protects: 'an endpoint that was deactivated gets nothing that was still pending',
    file: 'src/domain/webhooks/change-endpoint.ts',
    find: 'if (isActive === false) await WebhookDelivery.failPending(db, endpoint.id);',
    replace: '',
    tests: ['webhooks/disabled-endpoints'],
  },
  {
    id: 'webhook.wanted',
    protects: 'an endpoint gets only the events that it asked for',
    file: jobs,
    find: "wanted.some((each) => each === '*' || each === name)",
    replace: 'wanted.length > 0',
    tests: ['webhooks/deliveries'],
  },
  {
    id: 'webhook.kept',
    protects: 'pending deliveries are not deleted',
    file: delivery,
    find: "status <> 'pending' and created_at",
    replace: 'created_at',
    tests: ['webhooks/deliveries'],
  },
  {
    id: 'webhook.replay.pending',
    protects: 'a replay does not send a delivery that is still pending a second time',
    file: replay,
    find: "if (delivery.status === 'pending') throw",
    replace: 'if (false) throw',
    tests: ['webhooks/replay'],
  },
  {
    id: 'webhook.replay.inactive',
    protects: 'a replay sends nothing to an endpoint that is not active',
    file: replay,
    find: 'if (!endpoint.isActive) throw',
    replace: 'if (false) throw',
    tests: ['webhooks/replay'],
  },
  {
    id: 'webhook.replay.own',
    protects: 'a replay is for a delivery of the endpoint',
    file: replay,
    find: '.findOne({ id: deliveryId, webhookId })',
    replace: '.findOne({ id: deliveryId })',
    tests: ['webhooks/replay'],
  },
];

/** Outgoing webhooks: each event arrives, at its endpoint only, and cannot be forged. */
export const webhookGuards: Guard[] = [
  ...addressGuards,
  ...requestGuards,
  ...secretGuards,
  ...onceGuards,
  ...endGuards,
];
