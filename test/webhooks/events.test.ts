import { expect } from 'chai';
import { plugins } from '../../generated/plugins.js';
import { loadArtifacts } from '../../src/contract/artifacts.js';
import { eventPayloads } from '../../src/contract/document.js';
import { uuidv7 } from '../../src/util/uuid.js';
import { createCart } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import { type Client, expectOk } from '../support/client.js';
import { ContractChecker } from '../support/contract-checker.js';
import { createCustomer } from '../support/customers.js';
import { whileCommitsFail } from '../support/failing-commits.js';
import { createOrder } from '../support/orders.js';
import { loadPluginTests } from '../support/plugin-tests.js';
import { TestStore } from '../support/store.js';
import {
  createWebhook,
  type Envelope,
  localWebhooks,
  WebhookReceiver,
} from '../support/webhook-receiver.js';
import type { EventChange } from './event-change.js';
import { eventChanges as ofCore } from './event-changes.js';

const ofPlugins = (await loadPluginTests()).flatMap((plugin) => plugin.eventChanges);

/** The events of the reference. */
const ofReference = `orders.create orders.statusChange catalog.create catalog.update catalog.delete
  inventory.afterAdjust customers.create customers.update pricing.create pricing.update
  promotions.create promotions.update fulfillment.create cart.afterAddItem`.split(/\s+/);

describe('each event', () => {
  const { document } = loadArtifacts();
  const checker = ContractChecker.by(loadArtifacts());
  let store: TestStore;
  let staff: Client;
  let receiver: WebhookReceiver;
  let secret: string;

  before(async () => {
    store = await TestStore.open({ plugins, services: { webhooks: localWebhooks() } });
    staff = await store.withKey('*:*');
    receiver = await WebhookReceiver.start();
    ({ secret } = await createWebhook(staff, { url: receiver.url }));
  });
  after(async () => {
    await store.close();
    await receiver.stop();
  });

  /** Delivers what is due. Returns the verified deliveries of an event since the last call. */
  async function deliver(event: string): Promise<Envelope[]> {
    await store.runJobs();
    const all = receiver.envelopes(secret);
    receiver.arrived.length = 0;
    return all.filter(({ type }) => type === event);
  }

  it('of the contract is one of the reference or a plugin, and has a row in event-changes.ts', () => {
    const namesOf = (changes: EventChange[]): string[] => [
      ...new Set(changes.map(({ event }) => event)),
    ];
    const declared = eventPayloads(document).map(([event]) => event);
    expect(namesOf(ofCore)).to.have.members(ofReference);
    expect([...ofReference, ...namesOf(ofPlugins)]).to.have.members(declared);
  });

  for (const { event, by, table, repeated, prepare } of [...ofCore, ...ofPlugins]) {
    it(`${event} is delivered once by ${by}, which fails, succeeds, and is repeated`, async () => {
      const send = await prepare(staff, store);
      await deliver(event);
      const failed = await whileCommitsFail(store.knex, table, () => send({}));
      expect(failed.status).to.equal(500);
      const headers = { 'Idempotency-Key': uuidv7() };
      const answer = await send(headers);
      expect(answer.status, answer.text).to.be.below(300);
      const again = await send(headers);
      expect(again.status, again.text).to.equal(repeated);

      const delivered = await deliver(event);
      expect(delivered).to.have.length(1);
      const [{ data, ...envelope } = expect.fail()] = delivered;
      expect(envelope).to.have.all.keys('id', 'type', 'timestamp');
      checker.checkEvent(event, data);
    });
  }

  it('inventory.afterAdjust is not fired by a reservation', async () => {
    const { id } = await createProduct(staff, { stock: 5 });
    expect(await deliver('inventory.afterAdjust')).to.have.length(1);
    await createOrder(staff, { items: [[id, 2]] });
    expect(await deliver('inventory.afterAdjust')).to.deep.equal([]);
  });

  it('cart.afterAddItem is fired for each item of a merged cart, and for no other', async () => {
    const [mug, pen, cap] = [
      await createProduct(staff),
      await createProduct(staff),
      await createProduct(staff),
    ];
    const customer = await createCustomer(store);
    const own = await createCart(customer, { items: [[mug.id, 1], [pen.id, 1]] }); // prettier-ignore
    const guest = await createCart(store.anonymous(), { items: [[mug.id, 2], [cap.id, 3]] }); // prettier-ignore
    await deliver('cart.afterAddItem');
    const owner = customer.with({ 'x-cart-secret': guest.secret });
    const merged = expectOk(await owner.call('mergeCart', { params: { id: guest.id } }));
    const data = (await deliver('cart.afterAddItem')).map((envelope) => envelope.data);
    const items = merged.lineItems.filter(({ entityId }) => entityId !== pen.id);
    expect(items.map(({ quantity }) => quantity)).to.have.members([3, 3]);
    expect(data).to.have.deep.members(items.map((item) => ({ cartId: own.id, item })));
  });

  it('cart.afterAddItem is not fired when a cart only gets an owner', async () => {
    const { id } = await createProduct(staff);
    const guest = await createCart(store.anonymous(), { items: [[id, 1]] });
    await deliver('cart.afterAddItem');
    const owner = (await store.signedIn()).with({ 'x-cart-secret': guest.secret });
    expectOk(await owner.call('mergeCart', { params: { id: guest.id } }));
    expect(await deliver('cart.afterAddItem')).to.deep.equal([]);
  });
});
