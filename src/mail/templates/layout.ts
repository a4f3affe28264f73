import { html, type Html } from './html.js';
import type { MailContent, MailStore } from './mail-templates.js';

interface Letter {
  subject: string;
  /** Paragraphs of plain text. */
  text: string[];
  /** The same in HTML. */
  body: Html[];
}

/** A letter of the store: the paragraphs, then its name. */
export function layout(
  { name, url, locale }: MailStore,
  { subject, text, body }: Letter,
): MailContent {
  const page = html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <title>${subject}</title>
      </head>
      <body style="font-family: sans-serif; max-width: 36em; margin: 2em auto; line-height: 1.5">
        ${body}
        <p><a href="${url}">${name}</a></p>
      </body>
    </html> `;
  return { subject, text: `${[...text, `${name}\n${url}`].join('\n\n')}\n`, html: page.text };
}

/** Lines such as `2 × Mug  $20.00`. */
export function itemLines(
  items: { title: string; sku: string | null; quantity: number }[],
  priceOf?: (index: number) => string,
): { text: string; body: Html } {
  const rows = items.map(({ title, sku, quantity }, index) => ({
    what: `${quantity} × ${title}${sku === null ? '' : ` (${sku})`}`,
    price: priceOf?.(index) ?? '',
  }));
  return tableOf(rows);
}

/** A table of two columns. */
export function tableOf(rows: { what: string; price: string }[]): { text: string; body: Html } {
  const cells = rows.map(
    ({ what, price }) =>
      html`<tr>
        <td>${what}</td>
        <td style="padding-left: 2em; text-align: right">${price}</td>
      </tr>`,
  );
  return {
    text: rows.map(({ what, price }) => `${what}  ${price}`.trimEnd()).join('\n'),
    body: html`<table>
      ${cells}
    </table>`,
  };
}
