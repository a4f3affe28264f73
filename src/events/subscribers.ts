import { fanOutWebhooks } from '../jobs/webhook-jobs.js';
import { orderStatusMail, shipmentMail } from '../mail/order-mails.js';
import type { Subscriber } from './subscriber.js';

/** Event → job: what the core does about events. Plugins add theirs in `definePlugin`. */
export const coreSubscribers: readonly Subscriber[] = [
  { events: '*', job: fanOutWebhooks, batch: 100 },
  { events: ['orders.statusChange'], job: orderStatusMail },
  { events: ['fulfillment.create'], job: shipmentMail },
];
