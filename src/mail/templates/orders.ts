import { formatMoney } from './format-money.js';
import { html } from './html.js';
import { itemLines, layout, tableOf } from './layout.js';
import type { MailOrder, MailTemplates } from './mail-templates.js';

/** The mails about an order. */
export const orderTemplates: Pick<
  MailTemplates,
  'orderConfirmation' | 'shipment' | 'refund' | 'cancellation'
> = {
  orderConfirmation: ({ store, order }) => {
    const money = (amount: number): string => formatMoney(amount, order.currency, store.locale);
    const thanks = `Thank you for your order ${order.orderNumber}.`;
    const items = itemLines(order.lineItems, (i) => money(order.lineItems[i]?.totalPrice ?? 0));
    const totals = tableOf(totalsOf(order, money));
    return layout(store, {
      subject: `Your order ${order.orderNumber} at ${store.name}`,
      text: [thanks, items.text, totals.text],
      body: [html`<p>${thanks}</p>`, items.body, html`<hr />`, totals.body],
    });
  },
  shipment: ({ store, order, shipment }) => {
    const news = `These items of your order ${order.orderNumber} are on their way:`;
    const items = itemLines(shipment.items);
    const { carrier, trackingNumber, trackingUrl } = shipment;
    const tracking = [carrier, trackingNumber, trackingUrl].filter((part) => part !== null);
    const link = trackingUrl !== null && /^https?:\/\//i.test(trackingUrl);
    return layout(store, {
      subject: `Your order ${order.orderNumber} has been shipped`,
      text: [news, items.text, ...(tracking.length > 0 ? [`Tracking: ${tracking.join(' ')}`] : [])],
      body: [
        html`<p>${news}</p>`,
        items.body,
        ...(tracking.length > 0
          ? [
              html`<p>
                Tracking: ${[carrier, trackingNumber].filter((part) => part !== null).join(' ')}
                ${link ? html`<a href="${trackingUrl}">${trackingUrl}</a>` : (trackingUrl ?? '')}
              </p>`,
            ]
          : []),
      ],
    });
  },
  refund: ({ store, order, amount }) => {
    const money = formatMoney(amount, order.currency, store.locale);
    const news = `We have refunded ${money} for your order ${order.orderNumber}.`;
    return layout(store, {
      subject: `A refund for your order ${order.orderNumber}`,
      text: [news],
      body: [html`<p>${news}</p>`],
    });
  },
  cancellation: ({ store, order }) => {
    const news = `Your order ${order.orderNumber} has been cancelled. If you have paid, you get a separate mail about the refund.`;
    return layout(store, {
      subject: `Your order ${order.orderNumber} has been cancelled`,
      text: [news],
      body: [html`<p>${news}</p>`],
    });
  },
};

function totalsOf(
  order: MailOrder,
  money: (amount: number) => string,
): { what: string; price: string }[] {
  const rows: [what: string, amount: number][] = [
    ['Subtotal', order.subtotal],
    ['Discount', -order.discountTotal],
    ['Shipping', order.shippingTotal],
    ['Tax', order.taxTotal],
  ];
  return [
    ...rows.filter(([what, amount]) => what === 'Subtotal' || amount !== 0),
    ['Total', order.grandTotal] as const,
  ].map(([what, amount]) => ({ what, price: money(amount) }));
}
