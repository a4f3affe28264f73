import { expect } from 'chai';
import { pino } from 'pino';
import { smtpMailer } from '../../src/adapters/mail/smtp-mailer.js';
import { enqueue } from '../../src/jobs/job-queue.js';
import { passwordResetMail } from '../../src/mail/account-mails.js';
import { defineMailJob } from '../../src/mail/define-mail-job.js';
import { orderTemplates } from '../../src/mail/templates/orders.js';
import { mailTexts } from '../../src/store/create-services.js';
import type { Client } from '../support/client.js';
import { MailServer } from '../support/mail-server.js';
import { createOrder } from '../support/orders.js';
import { TestStore } from '../support/store.js';

const log = pino({ level: 'silent' });

/** A mail whose template can be anything. */
const note = defineMailJob<{ to: string; subject: string }>('note', ({ input }) =>
  Promise.resolve({ ...input, text: 'A note.', html: '<p>A note.</p>' }),
);

describe('delivery of mails', () => {
  let server: MailServer;
  let store: TestStore;
  let admin: Client;
  before(async () => {
    server = await MailServer.start();
    const texts = mailTexts(
      {
        storeName: 'Corner Shop',
        templates: {
          orderConfirmation: (data) => ({
            ...orderTemplates.orderConfirmation(data),
            subject: `Danke für ${data.order.orderNumber}`,
          }),
          passwordReset: () => {
            throw new Error('no such template');
          },
        },
      },
      { storefrontUrl: 'https://shop.example', locale: 'de-DE' },
    );
    const plugin = { name: 'test', jobs: [note] };
    store = await TestStore.open({
      config: server.config,
      plugins: [plugin],
      services: { mail: texts },
    });
    admin = await store.withKey('*:*');
  });
  beforeEach(async () => {
    server.faults.length = 0;
    await store.knex('pgboss.job').delete();
  });
  after(async () => {
    await store.close();
    await server.down();
  });

  let count = 0;
  const someone = (): string => `someone-${(count += 1)}@example.com`;
  const queue = (to: string, subject = 'A note'): Promise<string> =>
    enqueue(store.knex, note, { to, subject });
  /** As if the pause after a failed attempt were over. */
  const passPause = (): Promise<number> =>
    store.knex('pgboss.job').where({ state: 'retry' }).update({ start_after: store.knex.fn.now() });
  const failed = async (): Promise<{ taskSlug: string; error: string | null }[]> =>
    (await admin.call('listFailedJobs')).body.data;

  it('waits for a server that is down: nothing is lost, and nothing is sent twice', async () => {
    const people = Array.from({ length: 20 }, someone);
    await server.down();
    for (const to of people) await queue(to);
    expect(await store.runJobs()).to.equal(20);
    await passPause();
    expect(await store.runJobs()).to.equal(20);
    await server.up();
    await passPause();
    expect(await store.runJobs()).to.equal(0);
    await passPause();
    await store.runJobs();
    expect(people.map((to) => server.to(to).length)).to.deep.equal(people.map(() => 1));
    expect(await failed()).to.deep.equal([]);
  });

  it('tries again when a recipient is refused for now', async () => {
    const to = someone();
    server.faults.push('refuse');
    await queue(to);
    expect(await store.runJobs()).to.equal(1);
    expect(server.to(to)).to.deep.equal([]);
    await passPause();
    await store.runJobs();
    expect(server.to(to)).to.have.length(1);
  });

  it('repeats a mail with its Message-ID if nobody knows whether it was accepted', async () => {
    const to = someone();
    server.faults.push('hangUp');
    const id = await queue(to);
    expect(await store.runJobs()).to.equal(1);
    await server.up();
    await passPause();
    expect(await store.runJobs()).to.equal(0);
    const ids = server.to(to).map(({ headers }) => headers.get('message-id'));
    expect(ids).to.deep.equal([`<${id}@store.example>`, `<${id}@store.example>`]);
  });

  it('sends each mail once, with several workers', async () => {
    const people = Array.from({ length: 30 }, someone);
    for (const to of people) await queue(to);
    await Promise.all([store.runJobs(), store.runJobs(), store.runJobs()]);
    expect(people.map((to) => server.to(to).length)).to.deep.equal(people.map(() => 1));
  });

  it('fails visibly if a template throws, and sends the other mails', async () => {
    const { userId } = await store.signedIn();
    const { email } = await store.knex('users').where({ id: userId }).first<{ email: string }>();
    const job = { ...passwordResetMail, attempts: 1 };
    await enqueue(store.knex, job, { email, redirectTo: null });
    const to = someone();
    await queue(to);
    expect(await store.runJobs()).to.equal(1);
    expect(server.to(to)).to.have.length(1);
    expect(server.to(email)).to.deep.equal([]);
    const [problem] = await failed();
    expect(problem).to.include({ taskSlug: 'mail-password-reset', error: 'no such template' });
  });

  it("uses the shop's templates, name, and locale", async () => {
    const { email, orderNumber } = await createOrder(admin, {
      product: { price: 123_456, title: 'Uhr' },
    });
    await store.runJobs();
    const [mail] = server.to(email ?? '');
    expect(mail?.headers.get('subject')).to.match(/^=\?UTF-8\?Q\?Danke_f=C3=BCr/);
    expect(mail?.text).to.include(`order ${orderNumber}`).and.include('1 × Uhr  1.234,56\u00a0$');
    expect(mail?.text).to.include('Corner Shop\nhttps://shop.example');
  });

  it('lets neither a subject nor an address add a header or a recipient', async () => {
    const to = someone();
    await queue(to, 'Hello\r\nBcc: victim@example.com\r\n\r\nBody');
    await store.runJobs();
    const [mail] = server.to(to);
    expect(mail?.headers.get('subject')).to.equal('Hello Bcc: victim@example.com Body');
    expect(mail?.headers.has('bcc')).to.equal(false);
    expect(mail?.text).to.equal('A note.');

    const mailer = smtpMailer(server.config.smtp as { smtpUrl: string; from: string });
    const content = { text: 'Hello', html: 'Hello', messageId: 'm' };
    const before = server.mails.length;
    for (const address of [
      'a@example.com\r\nRCPT TO:<victim@example.com>',
      'a@example.com\r\nBcc: victim@example.com',
      'a@example.com, victim@example.com',
      'a@example.com>, <victim@example.com',
    ]) {
      await mailer.send({ ...content, to: address, subject: 'A' }, log).catch(() => undefined);
    }
    await mailer.send({ ...content, to: someone(), subject: 'A\r\nBcc: victim@example.com' }, log);
    expect(server.to('victim@example.com')).to.deep.equal([]);
    for (const { recipients, headers } of server.mails.slice(before)) {
      expect(recipients).to.have.length(1);
      expect(headers.has('bcc')).to.equal(false);
    }
  });
});
