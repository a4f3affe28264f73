import { expect } from 'chai';
import { type Client } from '../support/client.js';
import { createProduct } from '../support/catalog.js';
import { createCart } from '../support/carts.js';
import { expectOk } from '../support/client.js';
import { MailServer, type ReceivedMail } from '../support/mail-server.js';
import {
  changeOrderStatus,
  checkOut,
  createFulfillment,
  createOrder,
  emailOf,
  refundOrder,
} from '../support/orders.js';
import { TestStore } from '../support/store.js';

describe('mails about orders', () => {
  let server: MailServer;
  let store: TestStore;
  let staff: Client;
  before(async () => {
    server = await MailServer.start();
    store = await TestStore.open({ config: server.config });
    staff = await store.withKey('*:*');
  });
  after(async () => {
    await store.close();
    await server.down();
  });

  const subjects = (mails: ReceivedMail[]): (string | undefined)[] =>
    mails.map(({ headers }) => headers.get('subject'));

  it('confirm an order, its shipment, and its refunds, each once, with its figures', async () => {
    const mug = await createProduct(staff, { price: 1000, stock: 5, title: 'Mug <b>&</b>' });
    const cart = await createCart(store.anonymous(), { items: [[mug.id, 2]] });
    const order = expectOk(await checkOut(cart, { shippingMethodId: 'standard' }));
    const to = emailOf(cart.id);
    await store.runJobs();
    const [confirmation, ...more] = server.to(to);
    expect(more).to.deep.equal([]);
    expect(confirmation?.headers.get('subject')).to.equal(
      `Your order ${order.orderNumber} at localhost:4000`,
    );
    expect(confirmation?.headers.get('from')).to.equal('Test Store <orders@store.example>');
    // Two mugs are $20.00, standard shipping is $5.00, and Illinois taxes 8.25 % of the mugs.
    expect(confirmation?.text.split('\n').filter((line) => line.includes('$'))).to.deep.equal([
      '2 × Mug <b>&</b>  $20.00',
      'Subtotal  $20.00',
      'Shipping  $5.00',
      'Tax  $1.65',
      'Total  $26.65',
    ]);
    expect(confirmation?.html)
      .to.include('2 × Mug &lt;b&gt;&amp;&lt;/b&gt;')
      .and.not.include('<b>');

    await createFulfillment(staff, order.id, {
      lineItems: [{ orderLineItemId: order.lineItems[0]?.id ?? '', quantity: 1 }],
      carrier: 'UPS',
      trackingNumber: '1Z999',
    });
    await refundOrder(staff, order.id, { amount: 333 });
    await store.runJobs();
    expect(subjects(server.to(to)).slice(1)).to.have.members([
      `Your order ${order.orderNumber} has been shipped`,
      `A refund for your order ${order.orderNumber}`,
    ]);
    const [shipment] = server.to(to).filter(({ text }) => text.includes('on their way'));
    expect(shipment?.text).to.include('1 × Mug').and.include('Tracking: UPS 1Z999');
    const [refund] = server.to(to).filter(({ text }) => text.includes('refunded'));
    expect(refund?.text).to.include(`We have refunded $3.33 for your order ${order.orderNumber}.`);
    await store.runJobs();
    expect(server.to(to)).to.have.length(3);
  });

  it('announce a cancellation and its refund', async () => {
    const order = await createOrder(staff, { product: { price: 2000 } });
    await changeOrderStatus(staff, order.id, 'cancelled');
    await store.runJobs();
    const mails = server.to(order.email ?? '');
    expect(subjects(mails)).to.have.members([
      `Your order ${order.orderNumber} at localhost:4000`,
      `Your order ${order.orderNumber} has been cancelled`,
      `A refund for your order ${order.orderNumber}`,
    ]);
  });

  it('are not sent to guests without an address', async () => {
    const before = server.mails.length;
    const mug = await createProduct(staff, {});
    const cart = await createCart(store.anonymous(), { items: [[mug.id, 1]] });
    const order = expectOk(await checkOut(cart, { email: undefined }));
    await createFulfillment(staff, order.id);
    await refundOrder(staff, order.id);
    expect(await store.runJobs()).to.equal(0);
    expect(server.mails).to.have.length(before);
  });
});
