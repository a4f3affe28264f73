import { expect } from 'chai';
import { readConfig } from '../../src/config/config.js';
import { formatMoney } from '../../src/mail/templates/format-money.js';
import { html } from '../../src/mail/templates/html.js';
import { orderTemplates } from '../../src/mail/templates/orders.js';
import { testSecrets } from '../support/test-secrets.js';

const store = { name: 'A & B', url: 'https://shop.example', locale: 'en-US' };
const order = {
  orderNumber: 'ORD-2026-000001',
  currency: 'EUR',
  subtotal: 2000,
  discountTotal: 150,
  shippingTotal: 0,
  taxTotal: 352,
  grandTotal: 2202,
  lineItems: [{ id: '1', title: 'Mug', sku: 'MUG-1', quantity: 2, totalPrice: 2000 }],
};

describe('mail templates', () => {
  it('write amounts exactly, as people of the locale do', () => {
    const cases: [number, string, string, string][] = [
      [1999, 'USD', 'en-US', '$19.99'],
      [5, 'USD', 'en-US', '$0.05'],
      [-150, 'EUR', 'en-US', '-€1.50'],
      [1999, 'JPY', 'en-US', '¥1,999'],
      [1999, 'KWD', 'en-US', 'KWD\u00a01.999'],
      [123_456, 'EUR', 'de-DE', '1.234,56\u00a0€'],
      [Number.MAX_SAFE_INTEGER, 'USD', 'en-US', '$90,071,992,547,409.91'],
    ];
    for (const [amount, currency, locale, text] of cases) {
      expect(formatMoney(amount, currency, locale)).to.equal(text);
    }
  });

  it('escape every value', () => {
    const evil = `<script>"&'`;
    expect(html`<p title="${evil}">${evil} ${[html`<b>${evil}</b>`]}</p>`.text).to.equal(
      '<p title="&lt;script&gt;&quot;&amp;&#39;">&lt;script&gt;&quot;&amp;&#39; <b>&lt;script&gt;&quot;&amp;&#39;</b></p>',
    );
  });

  it('list what differs from zero', () => {
    const { text, html: page } = orderTemplates.orderConfirmation({ store, order });
    expect(text).to.equal(
      [
        'Thank you for your order ORD-2026-000001.',
        '2 × Mug (MUG-1)  €20.00',
        'Subtotal  €20.00\nDiscount  -€1.50\nTax  €3.52\nTotal  €22.02',
        'A & B\nhttps://shop.example\n',
      ].join('\n\n'),
    );
    expect(page).to.include('<a href="https://shop.example">A &amp; B</a>');
  });

  it('link only to addresses of the web', () => {
    const tracked = (trackingUrl: string): string =>
      orderTemplates.shipment({
        store,
        order,
        shipment: { carrier: null, trackingNumber: null, trackingUrl, items: [] },
      }).html;
    expect(tracked('https://ups.example/1')).to.include('<a href="https://ups.example/1">');
    expect(tracked('javascript:alert(1)'))
      .to.include('javascript:alert(1)')
      .and.not.include('href="j');
  });
});

describe('settings of mail', () => {
  const read = (env: Record<string, string>): unknown => readConfig({ ...testSecrets, ...env });

  it('are complete and well-formed, or the server does not start', () => {
    const from = 'Store <orders@example.com>';
    expect(read({ SMTP_URL: 'smtp://u:p@mail.example', MAIL_FROM: from })).to.deep.include({
      smtp: { smtpUrl: 'smtp://u:p@mail.example', from },
    });
    expect(() => read({ SMTP_URL: 'smtp://mail.example' })).to.throw('must be set together');
    expect(() => read({ MAIL_FROM: from })).to.throw('must be set together');
    expect(() => read({ SMTP_URL: 'http://mail.example', MAIL_FROM: from })).to.throw('SMTP_URL');
    for (const wrong of [
      'orders',
      'a@b.example, c@d.example',
      'Store <orders@example.com>\r\nBcc: a@b.example',
    ]) {
      const env = { SMTP_URL: 'smtp://mail.example', MAIL_FROM: wrong };
      expect(() => read(env), wrong).to.throw('MAIL_FROM must be an address');
    }
  });

  it('keep links out of the log of a deployment with its own database', () => {
    const logged = (env: Record<string, string>): boolean =>
      (read(env) as { logMailText: boolean }).logMailText;
    expect(logged({})).to.equal(true);
    expect(logged({ DATABASE_URL: 'postgres://localhost/shop' })).to.equal(false);
  });

  it('allow the origin of the storefront', () => {
    const config = read({
      PUBLIC_URL: 'https://api.shop.example',
      STOREFRONT_URL: 'https://shop.example/store/',
    });
    expect(config).to.deep.include({
      storefrontUrl: 'https://shop.example/store',
      origins: ['https://api.shop.example', 'https://shop.example'],
    });
  });
});
